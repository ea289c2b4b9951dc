using Iapt.Measures.Audit.Leaks;
using Iapt.Measures.Files;

namespace Iapt.Measures.Audit;

/// <summary>
/// Checks published figures: could they all be true together, given how they are rounded and suppressed? What is called a contradiction is proved: no whole numbers that the
/// prints allow satisfy the row, or no true counts add up.
/// </summary>
public static class PublicationAudit
{
    // About what share of the work it is to read the files, and to check their rows; the rest is what goes over several rows.
    private const double Reading = 0.4;
    private const double Checking = 0.45;

    /// <summary>Audits files together: England beside its regions gives effect sizes and sums.</summary>
    /// <param name="paths">The files, of any layouts.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told the share that is done; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InputException">A file cannot be used: the message says file, line, column and what was expected.</exception>
    public static AuditResult Of(IReadOnlyList<string> paths, AuditOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var asked = options ?? AuditOptions.Default;
        var rows = new List<FigureRow>();
        for (var at = 0; at < paths.Count; at++)
        {
            rows.AddRange(PublishedFile.Read(paths[at], asked, Share(progress, at, paths.Count), cancellation));
        }

        return Of(rows, asked, progress, null, cancellation);
    }

    /// <summary>Audits rows that were read.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the share that is done; null for nobody.</param>
    /// <param name="changed">The rows that are checked by themselves, where the others were already; null for all. Sums are of all rows.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static AuditResult Of(
        IReadOnlyList<FigureRow> rows, AuditOptions options, IProgress<double>? progress = null, IReadOnlySet<FigureRow>? changed = null, CancellationToken cancellation = default)
    {
        var context = new AuditContext(rows, options);
        var ofRows = CheckRows(context, changed, progress, cancellation);
        foreach (var check in (Action<AuditContext>[])
            [EffectSizeCheck.Run, CourseComplaintCheck.Run, PartitionCheck.Run, WaitCheck.Run, OrganisationSumCheck.Run, UnknownOrganisationCheck.Run, DuplicateCheck.Run, YearOnYearCheck.Run])
        {
            cancellation.ThrowIfCancellationRequested();
            check(context);
        }

        var leaks = FileLeaks.Of(context, ofRows, cancellation: cancellation);
        progress?.Report(1);
        return new AuditResult([.. rows.SelectMany(row => row.Figures)], InOrder(context.Findings, rows), leaks);
    }

    // Rows know nothing of each other: processors share them, and what they find is put in the order of the rows.
    private static Dictionary<FigureRow, LeakCheck<PublishedFigure>> CheckRows(
        AuditContext context, IReadOnlySet<FigureRow>? changed, IProgress<double>? progress, CancellationToken cancellation)
    {
        context.Prepare();
        var found = new List<Finding>?[context.Rows.Count];
        var leaks = new LeakCheck<PublishedFigure>?[context.Rows.Count];
        var done = 0;
        Parallel.For(0, context.Rows.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            var row = context.Rows[at];
            if (changed?.Contains(row) == false)
            {
                return;
            }

            List<Finding> findings = row.Place.Series == FigureSeries.National
                ? [.. NationalCheck.Run(row, context)]
                : [.. RowCheck.Run(row, context), .. ScoreRangeCheck.Run(row), .. ComputedCheck.Run(row)];
            found[at] = findings.Count > 0 ? findings : null;
            leaks[at] = row.Place.Series == FigureSeries.National ? null : RowLeaks.Of(row);
            var finished = Interlocked.Increment(ref done);
            if (finished % 1024 == 0)
            {
                progress?.Report(Reading + (Checking * finished / context.Rows.Count));
            }
        });
        foreach (var finding in found.OfType<List<Finding>>().SelectMany(findings => findings))
        {
            context.Add(finding);
        }

        return context.Rows.Zip(leaks).Where(one => one.Second is not null).ToDictionary(one => one.First, one => one.Second!);
    }

    private static List<Finding> InOrder(IReadOnlyList<Finding> findings, IReadOnlyList<FigureRow> rows)
    {
        var files = rows.Select(row => row.File).Distinct(StringComparer.Ordinal).Select((file, at) => (file, at)).ToDictionary(pair => pair.file, pair => pair.at, StringComparer.Ordinal);
        return [.. findings.OrderBy(finding => files[finding.File]).ThenBy(finding => finding.Line)];
    }

    private static ReadingShare? Share(IProgress<double>? progress, int at, int files) => progress is null ? null : new ReadingShare(progress, at, files);

    // A file is its share of reading.
    private sealed class ReadingShare(IProgress<double> progress, int at, int files) : IProgress<double>
    {
        public void Report(double value) => progress.Report(Reading * (at + value) / files);
    }
}
