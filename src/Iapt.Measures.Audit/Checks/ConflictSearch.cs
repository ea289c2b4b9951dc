namespace Iapt.Measures.Audit;

/// <summary>Finds what is wrong in a row that is impossible as it is printed.</summary>
internal sealed class ConflictSearch(RowSystem system)
{
    /// <summary>Whether the row is possible when some prints are not believed.</summary>
    /// <param name="ignored">The figures that are not believed.</param>
    /// <param name="ranges">What is left of each count.</param>
    public bool IsPossible(IReadOnlySet<PublishedFigure> ignored, out CountRange[] ranges)
    {
        ranges = [.. system.Allowed.Select((allowed, at) => ignored.Contains(system.Counts[at]) ? CountRange.Any : allowed)];
        return RowSolver.IsPossible(ranges, Believed(ignored));
    }

    /// <summary>A smallest conflict among the figures that are believed.</summary>
    /// <param name="ignored">The figures that are not believed.</param>
    public Conflict Find(IReadOnlySet<PublishedFigure> ignored)
    {
        var all = system.Counts.Concat(system.Rates.Where(rate => rate.Figure.Printed.IsNumber).Select(rate => rate.Figure)).Where(figure => !ignored.Contains(figure)).ToList();
        var left = all.ToHashSet();

        // In halves first: most figures of a long row have nothing to do with it.
        for (var size = Math.Max(1, all.Count / 2); ; size = Math.Max(1, size / 2))
        {
            foreach (var chunk in left.ToList().Chunk(size))
            {
                left.ExceptWith(chunk);
                if (IsPossible(Without(all, left, ignored), out _))
                {
                    left.UnionWith(chunk);
                }
            }

            if (size == 1)
            {
                break;
            }
        }

        var figures = all.Where(left.Contains).ToList();
        var suspects = figures.Where(figure => IsPossible(new HashSet<PublishedFigure>(ignored) { figure }, out _)).ToList();
        return new Conflict(figures, suspects);
    }

    private static HashSet<PublishedFigure> Without(List<PublishedFigure> all, HashSet<PublishedFigure> left, IReadOnlySet<PublishedFigure> ignored) =>
        [.. all.Where(figure => !left.Contains(figure)), .. ignored];

    private IEnumerable<RowConstraint> Believed(IReadOnlySet<PublishedFigure> ignored) =>
        system.Constraints.Where(constraint => constraint.Rate < 0 || !ignored.Contains(system.Rates[constraint.Rate].Figure));
}
