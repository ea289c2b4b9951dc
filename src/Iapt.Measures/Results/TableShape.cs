using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>The lines that a table has for each period and organisation: every measure, whole and then within each group of each breakdown that it can be broken down by.</summary>
internal sealed class TableShape
{
    private readonly List<Line> _lines;

    /// <param name="measures">The measures, in the order of the table.</param>
    /// <param name="breakdowns">The breakdowns, in the order of the table.</param>
    /// <param name="lowering">The lowering of those that can be answered.</param>
    internal TableShape(IReadOnlyList<MeasureDefinition> measures, IReadOnlyList<Breakdown> breakdowns, Lowering lowering)
    {
        var lowered = lowering.Measures.ToDictionary(one => (one.Definition.Id, one.Group?.Key));
        _lines =
        [
            .. measures.Select(measure => LineOf(measure, null)),
            .. from breakdown in breakdowns
               from grouping in breakdown.Groups
               from measure in measures.Where(measure => Breakdown.Applies(measure.Expression))
               select LineOf(measure, grouping),
        ];

        Line LineOf(MeasureDefinition measure, BreakdownGroup? group)
        {
            var one = lowered.GetValueOrDefault((measure.Id, group?.Key));
            return new Line(measure, group, one, [.. (one?.Leaves ?? []).Select(leaf => lowering.Leaves[leaf].Selected.Scope).Distinct()]);
        }
    }

    /// <summary>The rows of one organisation in one period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="key">The organisation.</param>
    /// <param name="version">The version of the definitions.</param>
    /// <param name="cover">What the input covers of the period.</param>
    /// <param name="totals">The total of every leaf, by position.</param>
    /// <param name="england">Those of England.</param>
    internal IEnumerable<MeasureRow> Rows(
        ReportingPeriod period, TableKey key, string version, PeriodCover cover, IReadOnlyList<LeafTotal> totals, IReadOnlyList<LeafTotal> england) =>
        _lines.Select(line => new MeasureRow(
            period,
            key,
            line.Measure,
            version,
            line.Lowered is { } lowered && line.Scopes.All(cover.Of) ? CellFormula.Of(lowered, totals, england) : MeasureCell.NotAssessable)
        {
            Group = line.Group,
        });

    private sealed record Line(MeasureDefinition Measure, BreakdownGroup? Group, LoweredMeasure? Lowered, ImmutableArray<SelectionScope> Scopes);
}
