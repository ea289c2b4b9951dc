using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Extracts;
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

    /// <summary>The completeness of an input's records, each period with its version.</summary>
    /// <exception cref="CallException">A version, or the input, lacks a part of what completeness is computed from.</exception>
    internal static CatalogueLines Of(
        InForceCalculator calculator, IReadOnlyList<VersionPeriods> versions, Extract extract, TextWriter? error, IProgress<double>? progress, CancellationToken cancellation)
    {
        var lines = new List<string[]>();
        foreach (var (set, periods) in versions)
        {
            var (measures, complaints) = Basis(set);
            var own = calculator.For(set);
            if (measures.SelectMany(measure => own.MissingFor(extract, measure)).Concat(own.MissingFor(extract, complaints)).FirstOrDefault() is { } missing)
            {
                throw new CallException($"--completeness needs {missing.Table}.{missing.Name}, which the input lacks");
            }

            lines.AddRange(new CompletenessCalculator(own).Of(extract, periods, progress, cancellation).Select(one => Line(set.Version, one)));
        }

        var asked = versions.Sum(version => version.Periods.Count);
        if (lines.Count < asked)
        {
            error?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the input has no records of {asked - lines.Count} of the {asked} periods"));
        }

        return new CatalogueLines(Header, [0, 3, 4, 8, 9, 10], lines);
    }

    /// <summary>Finds what cannot be computed before any data is read.</summary>
    internal static void Check(IEnumerable<VersionPeriods> versions)
    {
        foreach (var version in versions)
        {
            _ = Basis(version.Definitions);
        }
    }

    private static (IReadOnlyList<MeasureDefinition> Measures, Breakdown Complaints) Basis(DefinitionSet set) =>
        CompletenessCalculator.Basis(set) ?? throw new CallException($"{set.Version} lacks a measure that completeness is computed from; --definitions names another version");

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
