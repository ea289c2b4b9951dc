using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>The annual tables of courses of therapy (PROMs): a line for each organisation, complaint and therapy type, a column for each figure.</summary>
internal sealed class CoursesLayout : FigureLayout
{
    private const int Labels = 6;

    private readonly string[] _keys;

    public CoursesLayout() => _keys = [.. Columns.Select(AnnualNames.KeyOfCourses)];

    public override string Name => "PROMs layout";

    public override IReadOnlyList<string> Columns { get; } =
    [
        "reporting_period", "org_type", "org_code", "org_name", "diagnosis", "therapy_type", .. CoursesOfTherapy.Columns,
    ];

    public override IReadOnlyList<string> Signs { get; } = ["reporting_period", "therapy_type", "count_courses_of_therapy"];

    public override void Add(FigureLine line, FigureRows rows)
    {
        var place = Place(FigureSeries.Proms, Periods.Year(line, 0), line.Required(1), line.Text(2), line.Text(3), line.Text(4), line.Text(5), "");
        for (var column = Labels; column < Columns.Count; column++)
        {
            Add(rows, place, line, Columns[column], _keys[column], KindOf(Columns[column]), line.Printed(column));
        }
    }

    private static StatisticKind KindOf(string column) => column switch
    {
        _ when column.StartsWith("count_", StringComparison.Ordinal) => StatisticKind.Count,
        _ when column.StartsWith("percentage_", StringComparison.Ordinal) => StatisticKind.Percentage,
        _ when column.StartsWith("effect_", StringComparison.Ordinal) => StatisticKind.EffectSize,
        _ when column.EndsWith("_mean", StringComparison.Ordinal) => StatisticKind.Mean,
        _ => StatisticKind.Deviation,
    };
}
