using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Describing;

/// <summary>Explains one referral in one measure: the same definition that is counted, clause by clause, with the values it was decided on.</summary>
public sealed class Explainer
{
    private readonly Extract _extract;
    private readonly FieldSources _sources;
    private readonly InstrumentTable _instruments;
    private readonly WindBack? _windBack;

    /// <summary>An explainer for an extract.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="sources">Where each field comes from.</param>
    /// <param name="instruments">The thresholds.</param>
    /// <param name="windBack">The rewriting for an extract of one snapshot; null where each month has its own.</param>
    public Explainer(Extract extract, FieldSources sources, InstrumentTable instruments, WindBack? windBack)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _extract = extract ?? throw new ArgumentNullException(nameof(extract));
        _sources = windBack is null ? sources : sources.Rewritten(windBack.Rewrite);
        _instruments = instruments ?? throw new ArgumentNullException(nameof(instruments));
        _windBack = windBack;
    }

    /// <summary>Explains a record in a measure.</summary>
    /// <param name="row">The position of the record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="version">The version of the definitions.</param>
    /// <param name="period">The period.</param>
    public Explanation Explain(int row, MeasureDefinition measure, string version, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var evaluator = new RowEvaluator(_sources, _instruments);
        evaluator.MoveTo(_extract[row], period);
        var english = English.With(_instruments);
        var letter = 'a';
        var parts = MeasurePart.Of(measure.Expression).Select(part =>
        {
            var where = _windBack is null ? part.Aggregate.Where : _windBack.Rewrite(part.Aggregate.Where);
            var rule = new ClauseBuilder(evaluator, _sources, _instruments, part.Aggregate.Subject).Of(where);
            return new ExplanationPart(letter++, part.Role, part.Aggregate.Subject, CardPart.Of(part, english).What, ContributionOf(part.Aggregate, rule.Truth, evaluator), rule);
        });
        return new Explanation(measure, version, period, _extract.LocatorOf(row), MeasurePart.FormulaOf(measure.Expression), [.. parts]);
    }

    /// <summary>
    /// The record of a pathway that speaks for a period: the one reported in it; where none is, the latest of the period's months, else the latest of all.
    /// </summary>
    /// <param name="pathwayId">The pathway.</param>
    /// <param name="measure">The measure: what is true at a period's end is read from its last month.</param>
    /// <param name="period">The period.</param>
    /// <returns>The position of the record; null when the extract has none of the pathway.</returns>
    public int? RecordOf(string pathwayId, MeasureDefinition measure, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var rows = _extract.RowsOf(pathwayId);
        if (rows.Count == 0)
        {
            return null;
        }

        var scope = Lowering.Of([measure]).Leaves[0].Selected.Scope;
        var reported = rows.Where(row => _extract.IsSelected(row, period, scope)).ToList();
        return reported.Count > 0 ? reported[0] : rows[^1];
    }

    private Contribution ContributionOf(Aggregate aggregate, Truth truth, RowEvaluator evaluator)
    {
        if (truth != Truth.True || aggregate.Value is null)
        {
            return new Contribution(truth, null);
        }

        var value = evaluator.Of(_windBack is null ? aggregate.Value : _windBack.Rewrite(aggregate.Value));
        return value.IsPresent ? new Contribution(Truth.True, value.Number) : new Contribution(Truth.Unknown, null);
    }
}
