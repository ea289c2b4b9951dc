using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures;

/// <summary>
/// How complete the records behind a period's outcomes are, from measures of the catalogue: finished courses (M076), those of them with a presenting complaint, by the breakdown
/// of problem descriptors, and those with a paired PHQ-9 (M201) and a paired anxiety measure (M198).
/// </summary>
/// <param name="calculator">A calculator whose definitions have these measures and the breakdown.</param>
public sealed class CompletenessCalculator(MeasureCalculator calculator)
{
    private static readonly string[] Counts = ["M076", "M198", "M201"];

    /// <summary>What completeness is computed from; null when the definitions lack a part of it.</summary>
    /// <param name="definitions">The definitions.</param>
    public static (IReadOnlyList<MeasureDefinition> Measures, Breakdown Complaints)? Basis(DefinitionSet definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        List<MeasureDefinition> measures = [.. Counts.Select(definitions.Find).OfType<MeasureDefinition>()];
        var complaints = definitions.Breakdowns.FirstOrDefault(breakdown => breakdown.Name.Equals(ProblemDescriptors.Name, StringComparison.Ordinal));
        return measures.Count == Counts.Length && complaints is not null ? (measures, complaints) : null;
    }

    /// <summary>The completeness of England's records in each period.</summary>
    /// <param name="extract">The rows. Of one snapshot, every provider in it has submitted.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A line for each period that the extract covers.</returns>
    /// <exception cref="InvalidOperationException">The definitions, or the fields of the extract, are not enough.</exception>
    public IReadOnlyList<DataCompleteness> Of(Extract extract, IReadOnlyList<ReportingPeriod> periods, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(periods);
        var (measures, complaints) = Basis(calculator.Definitions) ?? throw new InvalidOperationException($"{calculator.Definitions.Version} lacks a measure that completeness is computed from.");
        var missing = measures.SelectMany(measure => calculator.MissingFor(extract, measure)).Concat(calculator.MissingFor(extract, complaints)).FirstOrDefault();
        if (missing is not null)
        {
            throw new InvalidOperationException($"The extract lacks {missing.Name}, which completeness is computed from.");
        }

        var table = calculator.Compute(extract, new MeasureRequest { Periods = periods, Measures = measures, Breakdowns = [complaints] }, progress, cancellation);
        return [.. periods.Where(period => extract.Covers(period, SelectionScope.Period)).Select(period => Of(table, extract, period, complaints.Groups[^1]))];
    }

    private static DataCompleteness Of(MeasureTable table, Extract extract, ReportingPeriod period, BreakdownGroup withoutComplaint)
    {
        var finished = Count(table["M076", period]);
        var without = Count(table["M076", period, GroupLevel.England, GroupKeys.England, withoutComplaint]);
        return new DataCompleteness(period, Submitting(extract, period), finished, finished - without, Count(table["M201", period]), Count(table["M198", period]));
    }

    private static long Count(MeasureCell cell) => (long)cell.Value!.Value.Numerator;

    // Providers with a record that is reported in the period.
    private static long Submitting(Extract extract, ReportingPeriod period)
    {
        var codes = extract.Groups.Codes(GroupLevel.Provider);
        var providers = new HashSet<int>();
        for (var row = 0; row < extract.Count; row++)
        {
            if (extract.IsSelected(row, period, SelectionScope.Period))
            {
                providers.Add(extract.Groups.KeyOf(GroupLevel.Provider, row, period));
            }
        }

        return providers.Count(provider => !string.Equals(codes[provider], OrganisationTable.Unknown, StringComparison.Ordinal));
    }
}
