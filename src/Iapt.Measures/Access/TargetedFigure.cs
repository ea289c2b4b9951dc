using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Access;

/// <summary>A figure beside the target of its time.</summary>
/// <param name="Row">The figure.</param>
/// <param name="Target">The target.</param>
public sealed record TargetedFigure(MeasureRow Row, Target Target)
{
    private static readonly (string Id, TargetedMeasure Measure)[] Targeted =
    [
        ("M192", TargetedMeasure.Recovery),
        ("KPI6", TargetedMeasure.Recovery),
        ("M195", TargetedMeasure.ReliableRecovery),
        ("M186", TargetedMeasure.ReliableImprovement),
        ("M053", TargetedMeasure.TreatmentWithinSixWeeks),
        ("M055", TargetedMeasure.TreatmentWithinEighteenWeeks),
        ("M126", TargetedMeasure.SecondTreatmentAfterNinetyDays),
        ("M076", TargetedMeasure.FinishedCourses),
    ];

    /// <summary>The identifiers of the measures that have had a target, of the data set and of the KPI return.</summary>
    public static IReadOnlyList<string> Measures { get; } = [.. Targeted.Select(one => one.Id)];

    /// <summary>The figure as it is printed minus the target, in the measure's unit; null where there is no figure.</summary>
    public decimal? Difference => Row.Cell.Value?.Round(1) - Target.Value;

    /// <summary>Whether the exact figure meets the target; null where there is no figure.</summary>
    public bool? IsMet => Row.Cell.Value is { } value ? Target.IsMetBy(value) : null;

    /// <summary>
    /// The figures of a table that have a target in their period, in the order of the table. A target of a rate is held against every organisation; one of a count in a year is
    /// England's alone.
    /// </summary>
    /// <param name="table">Figures.</param>
    public static IReadOnlyList<TargetedFigure> Of(MeasureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return
        [
            .. from row in table.Rows
               let target = InForce(row)
               where target is not null
               select new TargetedFigure(row, target),
        ];
    }

    private static Target? InForce(MeasureRow row)
    {
        var one = Array.Find(Targeted, targeted => string.Equals(targeted.Id, row.Measure.Id, StringComparison.Ordinal));
        return one.Id is null || (one.Measure == TargetedMeasure.FinishedCourses && !IsNationalYear(row)) ? null : Targets.InForce(one.Measure, row.Period);
    }

    private static bool IsNationalYear(MeasureRow row) => row is { Key.Level: GroupLevel.England, Group: null, Period.Cadence: Cadence.Year };
}
