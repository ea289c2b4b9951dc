using System.CommandLine;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>merge</c>: partial tables into one, or into the figures of the whole.</summary>
internal static class MergeCommand
{
    internal static Command Create(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "Partial tables that compute --partial or merge wrote", Arity = ArgumentArity.OneOrMore };
        var result = new ResultOptions("Figures where it ends in .csv, .json or .parquet; any other ending gets the merged partial table (default: figures to standard output)");
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("merge", "Partial tables (compute --partial) into one, or into figures. Example: iapt-measures merge north.part south.part --out table.csv")
        {
            files, quiet,
        };
        result.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            result.Check(call);
            var paths = call.GetRequiredValue(files);
            var merged = Merge(paths, call.GetValue(quiet), cancellation);
            if (result.PartialFile(call) is { } path)
            {
                PartialTableFile.Write(path, merged);
                return Task.FromResult(0);
            }

            var (table, _) = PartialFigures.Of(paths[0], merged);
            result.CheckTable(call, table);
            if (!call.GetValue(quiet))
            {
                FigureNotes.Write(table, error);
                result.NoteLayout(call, table, error);
            }

            result.Write(call, table, OrganisationTable.Empty, output, call.GetValue(quiet) ? null : error);
            return Task.FromResult(0);
        });
        return command;
    }

    private static PartialTable Merge(string[] paths, bool quiet, CancellationToken cancellation)
    {
        if (paths.Any(path => path.Length == 0))
        {
            throw new CallException("FILE is empty; expected the name of a partial table");
        }

        using var progress = ProgressLine.Start("merging", quiet, paths.Length);
        return PartialTableFile.Merge(paths, progress, cancellation);
    }
}
