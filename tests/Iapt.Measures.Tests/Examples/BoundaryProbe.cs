using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>A clause that compares a field with something, and rows on both sides of where it changes: one below the number, at it and one above; each code and those beside it.</summary>
/// <param name="Clause">The clause, in words.</param>
/// <param name="IsNumber">True when it compares with a number of the definition.</param>
/// <param name="Ways">A row moved to both sides, in each way that there is; none where the row says too little to be moved.</param>
internal sealed record BoundaryProbe(string Clause, bool IsNumber, Func<ExampleRow, IEnumerable<IEnumerable<ProbePoint>>> Ways)
{
    /// <summary>The field that the clause asks for, whatever it says: a flag, or one that is recorded or not; null where it compares.</summary>
    internal Field? Asked { get; init; }

    /// <summary>True when the whole needs the clause not to hold.</summary>
    internal bool IsNegated { get; init; }

    /// <summary>
    /// The first of some rows in which everything turns on the clause: one row more is taken wherever it lets it be, and what the definition gives there it gives
    /// nowhere else. Empty where there is none.
    /// </summary>
    internal IReadOnlyList<ProbeResult> TurningPoint(IEnumerable<ExampleRow> rows, Func<Example, ProbeAnswer> ask)
    {
        foreach (var points in rows.SelectMany(Ways).Select(Sides).OfType<IReadOnlyList<ProbePoint>>())
        {
            var results = points.Select(point => new ProbeResult(point, ask(point.Example))).ToList();
            var (within, without) = (results.Where(one => one.Point.Holds).ToList(), results.Where(one => !one.Point.Holds).ToList());
            var fewer = without[0].Answer.Rows;
            if (without.TrueForAll(one => one.Answer.Rows == fewer) && within.TrueForAll(one => one.Answer.Rows == fewer + 1)
                && !within.Select(one => one.Answer.Verdict).Intersect(without.Select(one => one.Answer.Verdict), StringComparer.Ordinal).Any())
            {
                return results;
            }
        }

        return [];
    }

    // Whether the whole can hold; null where the row cannot be moved to both sides.
    private List<ProbePoint>? Sides(IEnumerable<ProbePoint> way)
    {
        var points = way.Select(point => point with { Holds = point.Holds != IsNegated }).ToList();
        return points.Exists(point => point.Holds) && points.Exists(point => !point.Holds) ? points : null;
    }
}
