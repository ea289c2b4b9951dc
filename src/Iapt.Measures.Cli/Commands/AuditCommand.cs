using System.CommandLine;
using System.Globalization;
using System.Text;
using Iapt.Measures.Audit;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Files;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>audit</c>: could the figures of published files all be true together?</summary>
internal static class AuditCommand
{
    /// <summary>Contradictions were found.</summary>
    private const int Found = 1;

    internal static Command Create(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of published figures, checked together", Arity = ArgumentArity.OneOrMore };
        var format = new Format();
        var all = new Option<bool>("--all") { Description = "Every figure with its verdict, and what is information only" };
        var leaks = new Option<bool>("--leaks") { Description = "Also the rounded and suppressed counts that the other figures give away, with the figures that do" };
        var summary = new Option<string?>("--summary") { HelpName = "FILE", Description = "Write the counts of verdicts as JSON to this file" };
        var complete = new Option<string[]>("--complete")
        {
            HelpName = "LEVEL",
            Description = $"This level is whole, so its organisations must reach England: {OrganisationLevels.Expected}",
            Arity = ArgumentArity.OneOrMore,
        };
        var report = new Option<string?>("--report") { HelpName = "FILE", Description = "Write the audit as one page for people to this file: out.html" };
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("audit", "Checks published figures. Example: iapt-measures audit england.csv regions.csv --complete CommissioningRegion") { files, all, leaks, summary, report, complete, quiet };
        format.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            var paths = call.GetRequiredValue(files);
            if (paths.Any(path => path.Length == 0))
            {
                throw new CallException("FILE is empty; expected the name of a file of published figures");
            }

            var options = new AuditOptions { Complete = [.. (call.GetValue(complete) ?? []).SelectMany(levels => levels.Split(',')).Select(Level)] };
            var result = Audit(paths, options, call.GetValue(quiet), cancellation);
            AuditLines.Write([.. AuditLine.Of(result, call.GetValue(all)), .. call.GetValue(leaks) ? Leaks(result, call.GetValue(quiet), cancellation) : []], format.Read(call), output);
            if (call.GetValue(summary) is { } path)
            {
                WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(AuditSummary.Json(result))));
            }

            if (call.GetValue(report) is { } page)
            {
                WholeFile.Write(page, stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                    ReportPage.Write(result, writer);
                });
            }

            if (!call.GetValue(quiet))
            {
                output.Flush();
                if (result.Leaks.Count > 0)
                {
                    error.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"leaks: {result.Leaks.Count} rounded or suppressed counts follow from the other figures more closely than they should{(call.GetValue(leaks) ? "" : " (--leaks lists them)")}"));
                }

                // The counts of verdicts are the last line (cli.md).
                error.WriteLine(AuditSummary.Line(result));
            }

            return Task.FromResult(result.Contradictions.Any() ? Found : 0);
        });
        return command;
    }

    private static AuditResult Audit(string[] paths, AuditOptions options, bool isQuiet, CancellationToken cancellation)
    {
        using var progress = ProgressLine.Start("auditing", isQuiet);
        return PublicationAudit.Of(paths, options, progress, cancellation);
    }

    private static List<AuditLine> Leaks(AuditResult result, bool isQuiet, CancellationToken cancellation)
    {
        using var progress = ProgressLine.Start("tracing leaks", isQuiet);
        return [.. AuditLine.OfLeaks(result, progress, cancellation)];
    }

    private static OrganisationLevel Level(string word) => OrganisationLevels.Of(word) is var level and > OrganisationLevel.England
        ? level
        : throw new CallException("--complete names a level below England: CommissioningRegion, ICB, SubICB, STP, CCG or Provider");
}
