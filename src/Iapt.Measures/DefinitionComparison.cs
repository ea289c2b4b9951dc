using Iapt.Measures.Algebra;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures;

/// <summary>Two calculators on the same data: which figures differ, which referrals, and by which clause.</summary>
/// <param name="from">The one.</param>
/// <param name="to">The other.</param>
public sealed class DefinitionComparison(MeasureCalculator from, MeasureCalculator to)
{
    /// <summary>The measures that both sets of definitions have and an extract can answer by both.</summary>
    /// <param name="extract">The rows.</param>
    public IReadOnlyList<MeasureDefinition> Shared(Extract extract) =>
        [.. from.Definitions.Measures.Where(measure => to.Definitions.Find(measure.Id) is { } other && from.MissingFor(extract, measure).Count == 0 && to.MissingFor(extract, other).Count == 0)];

    /// <summary>The figures that differ, in the order of a table.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="asked">What is asked; the measures are of the one set, those that the other lacks are left out.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<FigureDifference> Figures(Extract extract, MeasureRequest asked, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asked);
        List<MeasureDefinition> shared = [.. asked.Measures.Where(measure => to.Definitions.Find(measure.Id) is not null)];
        var one = from.Compute(extract, asked with { Measures = shared, Breakdowns = [] }, progress, cancellation);
        var other = to.Compute(extract, asked with { Measures = [.. shared.Select(measure => to.Definitions[measure.Id])], Breakdowns = [] }, progress, cancellation);
        return
        [
            .. one.Rows.Zip(other.Rows)
                .Where(pair => !IsSame(pair.First.Cell, pair.Second.Cell))
                .Select(pair => new FigureDifference(pair.First, pair.Second)),
        ];
    }

    /// <summary>The referrals of an organisation that are counted otherwise, measure by measure in the order of the extract.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="period">The period.</param>
    /// <param name="level">The level of the organisation.</param>
    /// <param name="code">Its code.</param>
    /// <param name="measures">Counts of referrals, of the one set.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IEnumerable<ReferralDifference> Referrals(
        Extract extract, ReportingPeriod period, GroupLevel level, string code, IReadOnlyList<MeasureDefinition> measures, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var codes = extract.Groups.Codes(level);
        foreach (var measure in measures ?? throw new ArgumentNullException(nameof(measures)))
        {
            if (to.Definitions.Find(measure.Id) is not { } other)
            {
                continue;
            }

            var (explainer, otherExplainer) = (from.ExplainerFor(extract, measure, period), to.ExplainerFor(extract, other, period));
            var scope = Lowering.Of([measure]).Leaves[0].Selected.Scope;
            for (var row = 0; row < extract.Count; row++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!extract.IsSelected(row, period, scope) || !string.Equals(codes[extract.Groups.KeyOf(level, row, period)], code, StringComparison.Ordinal))
                {
                    continue;
                }

                var one = explainer.Explain(row, measure, from.Definitions.Version, period);
                var another = otherExplainer.Explain(row, other, to.Definitions.Version, period);
                if (one.Parts[0].Contribution != another.Parts[0].Contribution)
                {
                    yield return new ReferralDifference(extract.ValueOf(PathwayID, row).Code!, one, another);
                }
            }
        }
    }

    private static bool IsSame(MeasureCell one, MeasureCell other) =>
        one.Status == other.Status && one.Numerator == other.Numerator && one.Denominator == other.Denominator && one.Unknown == other.Unknown && Equals(one.Value, other.Value);
}
