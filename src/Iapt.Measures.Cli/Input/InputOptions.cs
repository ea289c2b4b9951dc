using System.CommandLine;
using Iapt.Measures.Engines;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;

namespace Iapt.Measures.Cli.Input;

/// <summary>The INPUT of a command: <c>sample</c>, or a folder with one file per table.</summary>
internal sealed class InputOptions
{
    private const string Sample = "sample";

    private readonly Argument<string?> _input = new("INPUT") { Description = "'sample' (the data set inside the tool), a folder with IDS101Referral.csv or .parquet, or a DuckDB file with tables of those names" };
    private readonly Option<string?> _issues = new("--issues") { HelpName = "FILE", Description = "Write every data issue to this file (CSV)" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Refuse an input that has an issue of level error" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Nothing on standard error but what makes the call fail" };

    /// <param name="optional">True when the command can do without.</param>
    internal InputOptions(bool optional = false) => _input.Arity = optional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne;

    internal void AddTo(Command command)
    {
        command.Arguments.Add(_input);
        command.Options.Add(_issues);
        command.Options.Add(_strict);
        command.Options.Add(_quiet);
    }

    internal Option Quiet => _quiet;

    /// <summary>The options about what is wrong with rows.</summary>
    internal IReadOnlyList<Option> OfRows => [_issues, _strict];

    internal bool IsSample(ParseResult call) => string.Equals(call.GetValue(_input), Sample, StringComparison.Ordinal);

    internal bool IsGiven(ParseResult call) => call.GetValue(_input) is not null;

    /// <summary>The INPUT, of a command that cannot do without it in this call.</summary>
    internal string Require(ParseResult call) => call.GetValue(_input) ?? throw new CallException($"{call.CommandResult.Command.Name} needs {_input.Name}: {_input.Description}");

    internal bool IsQuiet(ParseResult call) => call.GetValue(_quiet);

    internal Extract Read(ParseResult call, TextWriter error, CancellationToken cancellation)
    {
        var quiet = IsQuiet(call);
        using var progress = ProgressLine.Start("reading", quiet);
        var name = Require(call);
        if (name.Length == 0)
        {
            throw new CallException("INPUT is empty; expected 'sample' or a folder, or a DuckDB file");
        }

        var (extract, notes) = IsSample(call)
            ? (SampleTables.Read(cancellation), [])
            : IsDuckDb(name) ? (OfDuckDb(name, progress, cancellation), [])
            : Loaded(InputReader.ReadFolder(name, progress: progress, cancellation: cancellation));
        progress.Dispose();
        foreach (var note in quiet ? [] : notes)
        {
            error.WriteLine(note);
        }

        IssueReport.Write(extract, error, quiet);
        if (call.GetValue(_issues) is { } path)
        {
            WholeFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                IssueWriter.WriteCsv(extract, writer);
            });
        }

        if (call.GetValue(_strict) && extract.Issues.Any(issue => issue.Severity == IssueSeverity.Error))
        {
            throw new CallException("the input has issues of level error, and --strict refuses them; --issues FILE lists them all");
        }

        return extract;
    }

    private static bool IsDuckDb(string name) => !Directory.Exists(name) && Path.GetExtension(name).ToLowerInvariant() is ".duckdb" or ".db";

    private static Extract OfDuckDb(string file, IProgress<double> progress, CancellationToken cancellation)
    {
        using var engine = Engine.OpenDuckDb(file);
        return EngineExtract.Read(engine, null, progress, cancellation);
    }

    private static (Extract Extract, IReadOnlyList<string> Notes) Loaded(LoadedInput input) => (input.Extract, input.Notes);
}
