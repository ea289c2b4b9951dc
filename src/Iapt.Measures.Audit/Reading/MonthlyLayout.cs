namespace Iapt.Measures.Audit;

/// <summary>The monthly activity file as it is published.</summary>
internal sealed class MonthlyLayout : FigureLayout
{
    private readonly Periods _periods = new();
    private readonly Dictionary<(string, string), string> _pairs = [];

    public override string Name => "published monthly layout";

    public override IReadOnlyList<string> Columns { get; } =
        ["REPORTING_PERIOD_START", "REPORTING_PERIOD_END", "GROUP_TYPE", "ORG_CODE1", "ORG_NAME1", "ORG_CODE2", "MEASURE_ID", "MEASURE_NAME", "MEASURE_VALUE_SUPPRESSED"];

    public override IReadOnlyList<string> Signs { get; } = ["REPORTING_PERIOD_START", "MEASURE_VALUE_SUPPRESSED"];

    public override void Add(FigureLine line, FigureRows rows)
    {
        var id = line.Required(6);
        var place = Place(FigureSeries.Monthly, _periods.Of(line, 0, 1), line.Required(2), Organisation(line), line.Text(4), "", "", "");
        Add(rows, place, line, id, id, MeasureFormulas.KindOf(id) ?? KindOf(line.Text(7)), line.Printed(8));
    }

    // The name tells what kind of number a measure is that the catalogue does not define.
    private static StatisticKind KindOf(string name) => name.StartsWith("Count", StringComparison.OrdinalIgnoreCase)
        ? StatisticKind.Count
        : name.StartsWith("Percentage", StringComparison.OrdinalIgnoreCase) ? StatisticKind.Percentage : StatisticKind.Other;

    private string Organisation(FigureLine line)
    {
        var (first, second) = (line.Text(3), line.Text(5));
        if (second.Length == 0 || second.Equals("NONE", StringComparison.OrdinalIgnoreCase))
        {
            return first;
        }

        if (!_pairs.TryGetValue((first, second), out var pair))
        {
            pair = $"{first}/{second}";
            _pairs.Add((first, second), pair);
        }

        return pair;
    }
}
