using Iapt.Measures.Cli.Output;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;
using static Iapt.Measures.Cli.Analyses.RowCells;

namespace Iapt.Measures.Cli.Analyses;

/// <summary>Data completeness as lines, a period each.</summary>
internal static class CompletenessLines
{
    private static readonly string[] Header =
    [
        .. PeriodHeader, "definition", "submitting_providers", "finished_courses", "with_provisional_diagnosis", "with_paired_phq9", "with_paired_adsm",
        "percentage_provisional_diagnosis", "percentage_paired_phq9", "percentage_paired_adsm",
    ];

    internal static CatalogueLines Of(IEnumerable<(string Version, DataCompleteness Completeness)> periods) => new(Header, [0, 3, 4, 8, 9, 10], [.. periods.Select(one => Line(one.Version, one.Completeness))]);

    private static string[] Line(string version, DataCompleteness one) =>
    [
        .. Period(one.Period),
        version,
        Number(one.SubmittingProviders),
        Number(one.FinishedCourses),
        Number(one.WithProvisionalDiagnosis),
        Number(one.WithPairedPhq9),
        Number(one.WithPairedAdsm),
        Exact(one.ProvisionalDiagnosisPercentage),
        Exact(one.PairedPhq9Percentage),
        Exact(one.PairedAdsmPercentage),
    ];

    private static string Exact(Quotient? share) => share?.ToExactText() ?? "";
}
