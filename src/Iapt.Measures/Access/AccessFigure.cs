using Iapt.Measures.Results;

namespace Iapt.Measures.Access;

/// <summary>The access rate of an area in a period, computed from a table of figures.</summary>
/// <param name="Row">The people entering treatment: M031, or KPI4 of the return.</param>
/// <param name="Rate">The rate.</param>
/// <param name="Target">The target of the time; null where none is known.</param>
public sealed record AccessFigure(MeasureRow Row, AccessRate Rate, Target? Target)
{
    /// <summary>The measures that count those entering treatment, of the data set and of the KPI return.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["M031", "KPI4"];

    /// <summary>The annualised rate, as it is printed, minus the target, in percentage points; null without a target.</summary>
    public decimal? Points => Target is null ? null : Rate.PointsAgainst(Target);

    /// <summary>Whether the exact annualised rate meets the target; null without one.</summary>
    public bool? IsMet => Target?.IsMetBy(Rate.Annualised);

    /// <summary>The rates of the areas that have an estimate, in the order of the table; a period without figures has none.</summary>
    /// <param name="table">Figures, those entering treatment among them.</param>
    /// <param name="need">The estimates.</param>
    public static IReadOnlyList<AccessFigure> Of(MeasureTable table, PrevalenceTable need)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(need);
        return
        [
            .. from row in table.Rows
               where row.Group is null && Measures.Contains(row.Measure.Id, StringComparer.Ordinal) && row.Cell.Value is not null
               let estimate = need.Of(row.Key)
               where estimate is not null
               select new AccessFigure(row, new AccessRate(row.Period, (long)row.Cell.Value!.Value.Numerator, estimate), Targets.InForce(TargetedMeasure.AccessRate, row.Period)),
        ];
    }
}
