using Iapt.Measures.Audit.Leaks;

namespace Iapt.Measures.Audit;

/// <summary>One line of an audit's output: a finding, or a figure with its verdict.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
/// <param name="Check">The check; <c>figure</c> for a figure of which nothing is found.</param>
/// <param name="Verdict">What is said: <c>contradicts</c>, <c>exact</c>, <c>consistent</c>, <c>unknowable</c>, or <c>information</c>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Measure">The measure as the file names it.</param>
/// <param name="Published">What is printed.</param>
/// <param name="Expected">What the other figures give.</param>
/// <param name="Reason">Why, what may be behind it, and how likely such an error is seen.</param>
public sealed record AuditLine(string File, long Line, string Check, string Verdict, FigurePlace Place, string Measure, string Published, string Expected, string Reason)
{
    private const string Contradicts = "contradicts";
    private const string Information = "information";

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "file", "line", "check", "verdict", "period", "group_type", "org_code", "variable_type", "variable_a", "variable_b", "measure", "published", "expected", "reason",
    ];

    /// <summary>The texts of the columns.</summary>
    public IReadOnlyList<string> Fields =>
    [
        File, Line.ToString(System.Globalization.CultureInfo.InvariantCulture), Check, Verdict, Place.Period, Place.GroupType, Place.OrgCode, Place.VariableType,
        Place.VariableA, Place.VariableB, Measure, Published, Expected, Reason,
    ];

    /// <summary>The lines of an audit: its contradictions; or every figure, and information too.</summary>
    /// <param name="result">The audit.</param>
    /// <param name="isAll">Whether every figure is asked for.</param>
    public static IEnumerable<AuditLine> Of(AuditResult result, bool isAll)
    {
        ArgumentNullException.ThrowIfNull(result);
        var findings = result.Findings.Where(finding => isAll || finding.IsContradiction).Select(Of);
        if (!isAll)
        {
            return findings;
        }

        var contradicted = result.Contradictions.Select(finding => (finding.File, finding.Line, finding.Measure, finding.Kind)).ToHashSet();
        return findings.Concat(result.Figures
            .Where(figure => figure.Verdict != Audit.Verdict.Contradicts || !contradicted.Contains((figure.File, figure.Line, figure.Measure, figure.Kind)))
            .Select(Of));
    }

    /// <summary>The lines of the counts that are given away, with what gives them away.</summary>
    /// <param name="result">The audit.</param>
    /// <param name="progress">Told the share that is done; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IEnumerable<AuditLine> OfLeaks(AuditResult result, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var done = 0;
        return result.Leaks.AsParallel().AsOrdered().WithCancellation(cancellation).Select(leak =>
        {
            var line = Of(leak, result.SourceOf(leak));
            progress?.Report(Interlocked.Increment(ref done) / (double)result.Leaks.Count);
            return line;
        });
    }

    /// <summary>The word for a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Word(Verdict verdict) => verdict switch
    {
        Audit.Verdict.Exact => "exact",
        Audit.Verdict.Consistent => "consistent",
        Audit.Verdict.Contradicts => Contradicts,
        _ => "unknowable",
    };

    private static AuditLine Of(Finding finding) => new(
        finding.File, finding.Line, finding.Check, finding.IsContradiction ? Contradicts : Information, finding.Place, finding.Measure, finding.Published, finding.Expected, Whole(finding));

    private static AuditLine Of(PublishedFigure figure) => new(
        figure.File, figure.Line, "figure", Word(figure.Verdict), figure.Place, figure.Measure, figure.Printed.ToString(), figure.Verdict == Audit.Verdict.Exact ? figure.Printed.ToString() : "", Why(figure.Verdict));

    private static AuditLine Of(Leak<PublishedFigure> leak, LeakSource<PublishedFigure> source) => new(
        leak.Figure.File,
        leak.Figure.Line,
        "leak",
        Word(leak.Figure.Verdict),
        leak.Figure.Place,
        leak.Figure.Measure,
        leak.Figure.Printed.ToString(),
        leak.ValuesInWords,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"no other count is possible, where {leak.Width} should be, given {string.Join(", ", source.Figures.Select(Words))}"));

    internal static string Words(PublishedFigure figure) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Measure} {(figure.Kind == StatisticKind.Percentage ? "percentage " : "")}{(figure.Printed.Kind == PrintKind.Blank ? "blank" : figure.Printed.ToString())} (line {figure.Line})");

    private static string Whole(Finding finding) => string.Join(
        "; ",
        [finding.Reason, .. finding.Explanations.Select(explanation => explanation.ToString()), .. finding.Power is { } power ? [power.ToString()] : Array.Empty<string>()]);

    private static string Why(Verdict verdict) => verdict switch
    {
        Audit.Verdict.Exact => "recomputed and equal",
        Audit.Verdict.Consistent => "possible, given how the figures beside it are rounded and suppressed",
        _ => "nothing here gives it",
    };
}
