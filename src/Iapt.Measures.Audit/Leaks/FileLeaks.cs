using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// The counts that published files give away: by the other figures of their row, by the groups that add up to it or that it adds up to, and by the organisations that add up
/// to England. Rows that few sums tie together are decided at once; of many, what the bounds of their sums leave is decided row by row, which finds less and never too much.
/// </summary>
internal sealed class FileLeaks
{
    /// <summary>Up to so many counts are decided at once.</summary>
    internal const int MostAtOnce = 150;

    private readonly Dictionary<PublishedFigure, TiedRows> _tiedBy = [];
    private readonly int _mostAtOnce;

    private FileLeaks(IReadOnlyList<Leak<PublishedFigure>> leaks, int mostAtOnce) => (Leaks, _mostAtOnce) = (leaks, mostAtOnce);

    /// <summary>The counts that are given away, in the order of the rows.</summary>
    internal IReadOnlyList<Leak<PublishedFigure>> Leaks { get; }

    /// <summary>Whether more than its own row gives a count away so far.</summary>
    /// <param name="leak">A leak of these.</param>
    internal bool IsOfSeveralRows(Leak<PublishedFigure> leak) => _tiedBy.ContainsKey(leak.Figure);

    /// <summary>Checks rows.</summary>
    /// <param name="context">The audit that they are of.</param>
    /// <param name="ofRows">What was found of each row by itself; null where it hides nothing.</param>
    /// <param name="mostAtOnce">Up to how many counts are decided at once.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static FileLeaks Of(AuditContext context, IReadOnlyDictionary<FigureRow, LeakCheck<PublishedFigure>> ofRows, int mostAtOnce = MostAtOnce, CancellationToken cancellation = default)
    {
        var tied = TiedRows.Of(FigureSums.Of(context, row => !ofRows.TryGetValue(row, out var check) || check.Contradictory.Count == 0));
        var found = new IReadOnlyList<Leak<PublishedFigure>>[tied.Count];
        Parallel.For(0, tied.Count, new ParallelOptions { CancellationToken = cancellation }, at => found[at] = [.. Of(tied[at], mostAtOnce)]);

        var leaks = ofRows.Values.SelectMany(check => check.Leaks).ToDictionary(leak => leak.Figure);
        var tiedBy = new Dictionary<PublishedFigure, TiedRows>();
        for (var at = 0; at < tied.Count; at++)
        {
            foreach (var leak in found[at])
            {
                if (!leaks.TryGetValue(leak.Figure, out var ofRow) || leak.Values.Length < ofRow.Values.Length)
                {
                    leaks[leak.Figure] = leak;
                    tiedBy[leak.Figure] = tied[at];
                }
            }
        }

        var ordered = context.Rows.SelectMany(row => row.Figures).Where(leaks.ContainsKey).Select(figure => leaks[figure]);
        var all = new FileLeaks([.. ordered], mostAtOnce);
        foreach (var (figure, by) in tiedBy)
        {
            all._tiedBy.Add(figure, by);
        }

        return all;
    }

    /// <summary>Figures that give a count away, none of which can be left out.</summary>
    /// <param name="leak">A leak of these.</param>
    /// <returns>Null for a leak of others.</returns>
    internal LeakSource<PublishedFigure>? SourceOf(Leak<PublishedFigure> leak)
    {
        if (!_tiedBy.TryGetValue(leak.Figure, out var tied))
        {
            return RowLeaks.Of(leak.Figure.Row) is { } row && Same(row, leak) is { } found ? row.SourceOf(found, isSmallest: false) : null;
        }

        if (tied.Counts <= _mostAtOnce && LeakCheck<PublishedFigure>.Of(tied.Attack()) is var check && Same(check, leak) is { } same)
        {
            return check.SourceOf(same, isSmallest: false);
        }

        // The nearest sums that suffice; all of them do.
        var near = tied;
        for (var distance = 1; distance < tied.Rows.Count; distance++)
        {
            near = tied.Around(leak.Figure.Row, distance);
            if (Suffice(near, leak, []))
            {
                break;
            }
        }

        List<PublishedFigure> figures = [.. near.Rows.SelectMany(row => row.Figures.Where(figure => figure.Kind is StatisticKind.Count or StatisticKind.Percentage && figure.Printed.Kind != PrintKind.NotApplicable))];
        var source = SmallestSubset.Irreducible([.. Enumerable.Range(0, figures.Count)], figures.Count, isLeftOut => Suffice(near, leak, [.. figures.Where((_, at) => isLeftOut[at])]));
        return new LeakSource<PublishedFigure>([.. source.Select(at => figures[at])], false);
    }

    private static Leak<PublishedFigure>? Same(LeakCheck<PublishedFigure> check, Leak<PublishedFigure> leak) =>
        check.Leaks.FirstOrDefault(one => one.Figure == leak.Figure && one.Values.Length <= leak.Values.Length);

    private static IEnumerable<Leak<PublishedFigure>> Of(TiedRows tied, int mostAtOnce)
    {
        if (tied.Counts <= mostAtOnce && LeakCheck<PublishedFigure>.Of(tied.Attack()) is { Undecided.Count: 0 } check)
        {
            return check.Leaks;
        }

        return SumBounds.Of(tied) is { } bounds ? bounds.Narrowed.SelectMany(row => RowLeaks.Of(row, bounds.RangeOf)?.Leaks ?? []) : [];
    }

    private static bool Suffice(TiedRows tied, Leak<PublishedFigure> leak, HashSet<PublishedFigure> unseen)
    {
        if (SumBounds.Of(tied, unseen) is not { } bounds)
        {
            return false;
        }

        var table = RowLeaks.Attack(leak.Figure.Row, leak.Values.Length + 1, bounds.RangeOf, unseen);
        return table.Protected.FirstOrDefault(count => count.Figure == leak.Figure) is { } hidden && new Attacker<PublishedFigure>(table, null, Solver.DefaultSteps).Narrows(hidden);
    }
}
