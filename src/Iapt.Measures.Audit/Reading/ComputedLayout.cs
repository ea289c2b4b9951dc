namespace Iapt.Measures.Audit;

/// <summary>The results of <c>compute</c>, exact or protected.</summary>
internal sealed class ComputedLayout : FigureLayout
{
    private const int Status = 12;

    private readonly Periods _periods = new();

    public override string Name => "layout of compute";

    public override IReadOnlyList<string> Columns { get; } =
    [
        "period_start", "period_end", "group_type", "org_code", "variable_type", "variable_a", "variable_b", "measure_id", "definition", "value", "numerator",
        "denominator", "status",
    ];

    public override IReadOnlyList<string> Signs { get; } = ["period_start", "measure_id", "status"];

    public override void Add(FigureLine line, FigureRows rows)
    {
        var id = line.Required(7);
        var printed = line.Text(Status).ToUpperInvariant() switch
        {
            "VALUE" => line.Printed(9),
            "SUPPRESSED" => Printed.Suppressed,
            "NOT_APPLICABLE" or "NOT_ASSESSABLE" => Printed.NotApplicable,
            _ => throw line.Unusable(Status, "no status; expected value, suppressed, not_applicable or not_assessable"),
        };
        var place = Place(
            FigureSeries.Computed, _periods.Of(line, 0, 1), line.Required(2), line.Text(3), "", line.Text(4), line.Text(5), line.Text(6));
        var row = rows.For(place, id);
        row.Add(new PublishedFigure(row, line.Line, id, id, MeasureFormulas.KindOf(id) ?? StatisticKind.Other, printed)
        {
            Numerator = line.Whole(10),
            Denominator = line.Whole(11),
        });
    }
}
