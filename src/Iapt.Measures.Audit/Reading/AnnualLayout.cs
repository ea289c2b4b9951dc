namespace Iapt.Measures.Audit;

/// <summary>The annual tables as the tidied sources keep them: one figure a line.</summary>
internal sealed class AnnualLayout : FigureLayout
{
    private const int Statistic = 8;

    public override string Name => "tidy annual layout";

    public override IReadOnlyList<string> Columns { get; } =
    [
        "reporting_period", "org_type", "org_code", "org_name", "variable_type", "variable_a", "variable_b", "measure_name", "measure_statistic", "value",
    ];

    public override IReadOnlyList<string> Signs { get; } = ["reporting_period", "variable_type", "measure_statistic"];

    public override void Add(FigureLine line, FigureRows rows)
    {
        var name = line.Required(7);
        var kind = line.Text(Statistic).ToUpperInvariant() switch
        {
            "COUNT" => StatisticKind.Count,
            "PERCENTAGE" => StatisticKind.Percentage,
            "MEAN" or "SD" or "EFFECT_SIZE" or "MEDIAN" or "MIN" or "MAX" or "SUM" or "" => StatisticKind.Other,
            _ => throw line.Unusable(Statistic, "no statistic; expected count, percentage, mean, median, min, max, sum, sd or effect_size"),
        };
        var key = AnnualNames.KeyOf(name, line.Text(Statistic)) ?? $"{name} {line.Text(Statistic)}";
        var place = Place(
            FigureSeries.Annual, Periods.Year(line, 0), line.Required(1), line.Text(2), line.Text(3), line.Text(4), line.Text(5), line.Text(6));
        Add(rows, place, line, name, key, kind, line.Printed(9));
    }
}
