namespace Iapt.Measures.Audit;

/// <summary>
/// Whether whole numbers within ranges satisfy a row: bounds are narrowed until nothing changes, and counts with few values left are tried one by one. That no values are
/// left is certain; where the search is cut short, the row is taken for possible.
/// </summary>
internal sealed class RowSolver
{
    private const int MostRounds = 64;
    private const int MostTries = 3000;
    private const long FewValues = 16;

    private readonly RowConstraint[] _constraints;
    private readonly int[] _branching;
    private int _tries;

    private RowSolver(RowConstraint[] constraints)
    {
        _constraints = constraints;

        // The counts that a rate divides by couple everything else.
        _branching = [.. constraints.Where(constraint => constraint is { Rate: >= 0, AtLeast: 1 } && constraint.Coefficients.All(one => one is 1 or -1)).SelectMany(constraint => constraint.Counts).Distinct()];
    }

    /// <summary>Whether there are such numbers.</summary>
    /// <param name="ranges">What each count can be; narrowed to what is left of it.</param>
    /// <param name="constraints">What must hold.</param>
    public static bool IsPossible(CountRange[] ranges, IEnumerable<RowConstraint> constraints)
    {
        var solver = new RowSolver([.. constraints]);
        return solver.Narrow(ranges) && solver.Search(ranges);
    }

    private bool Search(CountRange[] ranges)
    {
        var chosen = -1;
        foreach (var count in _branching)
        {
            var width = ranges[count].High - ranges[count].Low;
            if (width is > 0 and < FewValues && (chosen < 0 || width < ranges[chosen].High - ranges[chosen].Low))
            {
                chosen = count;
            }
        }

        if (chosen < 0)
        {
            return true;
        }

        // From the middle outwards: the true value is oftener there than at the ends.
        var middle = (ranges[chosen].Low + ranges[chosen].High) / 2;
        foreach (var value in Values(ranges[chosen]).OrderBy(value => Math.Abs(value - middle)))
        {
            if (++_tries > MostTries)
            {
                return true;
            }

            var tried = ranges.ToArray();
            tried[chosen] = CountRange.Of(value);
            if (Narrow(tried) && Search(tried))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<long> Values(CountRange range)
    {
        for (var value = range.Low; value <= range.High; value++)
        {
            yield return value;
        }
    }

    private bool Narrow(CountRange[] ranges)
    {
        if (Array.Exists(ranges, range => range.IsEmpty))
        {
            return false;
        }

        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (var constraint in _constraints)
            {
                if (!Narrow(ranges, constraint, ref changed))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Narrow(CountRange[] ranges, RowConstraint constraint, ref bool changed)
    {
        var (counts, coefficients) = (constraint.Counts, constraint.Coefficients);
        long most = 0;
        for (var at = 0; at < counts.Length; at++)
        {
            most += coefficients[at] * (coefficients[at] > 0 ? ranges[counts[at]].High : ranges[counts[at]].Low);
        }

        var spare = most - constraint.AtLeast;
        if (spare < 0)
        {
            return false;
        }

        for (var at = 0; at < counts.Length; at++)
        {
            var (range, coefficient) = (ranges[counts[at]], coefficients[at]);
            var steps = spare / Math.Abs(coefficient);
            if (range.High - range.Low > steps)
            {
                ranges[counts[at]] = coefficient > 0 ? range with { Low = range.High - steps } : range with { High = range.Low + steps };
                changed = true;
            }
        }

        return true;
    }
}
