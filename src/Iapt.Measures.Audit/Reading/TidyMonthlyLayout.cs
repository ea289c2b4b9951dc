namespace Iapt.Measures.Audit;

/// <summary>The monthly activity file as the tidied sources keep it: one figure a line, suppressed and not applicable both blank.</summary>
internal sealed class TidyMonthlyLayout : FigureLayout
{
    private readonly Periods _periods = new();

    public override string Name => "tidy monthly layout";

    public override IReadOnlyList<string> Columns { get; } =
        ["period_start", "period_end", "group_type", "org_code", "org_name", "measure_id", "statistic", "value"];

    public override IReadOnlyList<string> Signs { get; } = ["period_start", "measure_id", "statistic"];

    public override void Add(FigureLine line, FigureRows rows)
    {
        var id = line.Required(5);
        var kind = line.Text(6).ToUpperInvariant() switch
        {
            "COUNT" => StatisticKind.Count,
            "PERCENTAGE" => StatisticKind.Percentage,
            _ => StatisticKind.Other,
        };
        var place = Place(FigureSeries.Monthly, _periods.Of(line, 0, 1), line.Required(2), line.Text(3), line.Text(4), "", "", "");
        Add(rows, place, line, id, id, kind, line.Printed(7));
    }
}
