using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Statistics;
using static Iapt.Measures.Cli.Analyses.RowCells;

namespace Iapt.Measures.Cli.Analyses;

/// <summary><c>--change</c>: each figure beside that of an earlier period, as the bulletins tell it.</summary>
/// <param name="pairs">The periods and those that they are compared with.</param>
/// <param name="level">The confidence level of an interval for the difference of two rates; null for none.</param>
internal sealed class ChangeAnalysis(IReadOnlyList<PeriodPair> pairs, ConfidenceLevel? level) : IAnalysis
{
    private static readonly string[] Header =
    [
        .. PeriodHeader, "earlier_start", "earlier_end", "comparison", .. SubjectHeader,
        "definition", "value", "earlier_definition", "earlier_value", "change", "change_percent", "unit", "words",
    ];

    private static readonly string[] Bounds = ["lower", "upper"];

    public string Option => "--change";

    public IReadOnlyList<ReportingPeriod> Periods { get; } = [.. pairs.SelectMany(pair => new[] { pair.Earlier, pair.Later }).Distinct()];

    public IReadOnlyList<MeasureDefinition>? Measures(DefinitionSet set) => null;

    public CatalogueLines Lines(MeasureTable table, TextWriter? error)
    {
        var changes = FigureChange.Of(table, pairs);
        NoteVersions(changes, error);
        return new CatalogueLines(
            level is null ? Header : [.. Header, .. Bounds],
            [10, 19, 11, 6, 0, 13],
            [.. changes.Select(change => (string[])[.. Line(change), .. level is { } asked ? Interval(change, asked) : []])]);
    }

    private static string[] Line(FigureChange change) =>
    [
        .. Period(change.Periods.Later),
        .. Period(change.Periods.Earlier),
        Comparison(change.Periods.Kind),
        .. Subject(change.Later),
        change.Later.Version,
        Value(change.Later),
        change.Earlier?.Version ?? "",
        Value(change.Earlier),
        change.Count is { } count ? Number(count.Absolute) : Rounded(change.Difference),
        Rounded(change.Count?.Percentage),
        change.Count is not null ? "count" : change.Rate is not null ? "percentage points" : "difference of the rounded figures",
        change.ToString(),
    ];

    // Bounds in percentage points, like the change itself.
    private static string[] Interval(FigureChange change, ConfidenceLevel level) =>
        change.Interval(level) is { } interval ? [Number(interval.LowerPoints), Number(interval.UpperPoints)] : ["", ""];

    private static string Comparison(PeriodComparison kind) => kind switch
    {
        PeriodComparison.MonthOnMonth => "month on month",
        PeriodComparison.QuarterOnQuarter => "quarter on quarter",
        PeriodComparison.YearOnYear => "year on year",
        _ => "other",
    };

    // A measure that two versions compute by one rule is a series; of the others it is said.
    private static void NoteVersions(IEnumerable<FigureChange> changes, TextWriter? error)
    {
        var broken = changes
            .Where(change => change.AcrossVersions)
            .Select(change => (From: change.Earlier!.Version, To: change.Later.Version, change.Later.Measure.Id))
            .Distinct()
            .Where(one => Fingerprint(one.From, one.Id) != Fingerprint(one.To, one.Id))
            .GroupBy(one => (one.From, one.To));
        foreach (var versions in broken)
        {
            error?.WriteLine($"the rule changed from {versions.Key.From} to {versions.Key.To}, so that a change may be the rule's: {string.Join(' ', versions.Select(one => one.Id))}");
        }
    }

    private static string? Fingerprint(string version, string id) => DefinitionSets.Find(version) is { } set && set.Find(id) is { } measure ? set.FingerprintOf(measure) : null;
}
