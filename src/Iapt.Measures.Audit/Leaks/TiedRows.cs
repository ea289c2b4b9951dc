using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>Rows of published files that sums tie together: what one of them hides, others may tell.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Sums">The sums, all of whose figures stand in them.</param>
internal sealed record TiedRows(IReadOnlyList<FigureRow> Rows, IReadOnlyList<FigureSum> Sums)
{
    private static readonly HashSet<PublishedFigure> None = [];

    /// <summary>The rows that sums tie together, and no others.</summary>
    /// <param name="sums">The sums.</param>
    internal static IReadOnlyList<TiedRows> Of(IReadOnlyList<FigureSum> sums)
    {
        var parents = new Dictionary<FigureRow, FigureRow>();
        foreach (var sum in sums)
        {
            foreach (var part in sum.Parts)
            {
                parents[Root(parents, part.Row)] = Root(parents, sum.Whole.Row);
            }
        }

        var rows = parents.Keys.ToLookup(row => Root(parents, row));
        return [.. sums.GroupBy(sum => Root(parents, sum.Whole.Row)).Select(tied => new TiedRows([.. rows[tied.Key]], [.. tied]))];
    }

    /// <summary>The figures that are published as counts.</summary>
    internal int Counts => Rows.Sum(row => row.Figures.Count(figure => figure.Kind == StatisticKind.Count));

    /// <summary>The rows within so many sums of one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="distance">How many sums away.</param>
    internal TiedRows Around(FigureRow row, int distance)
    {
        var near = new HashSet<FigureRow> { row };
        for (var step = 0; step < distance; step++)
        {
            near.UnionWith([.. Sums.Where(sum => sum.Figures.Any(figure => near.Contains(figure.Row))).SelectMany(sum => sum.Figures).Select(figure => figure.Row)]);
        }

        return new TiedRows([.. Rows.Where(near.Contains)], [.. Sums.Where(sum => sum.Figures.All(figure => near.Contains(figure.Row)))]);
    }

    /// <summary>The rows as an attacker sees them who works on all of them at once.</summary>
    internal AttackedTable<PublishedFigure> Attack()
    {
        var (builder, shown, hidden) = (new IntegerSystem.Builder(), new List<ShownFigure<PublishedFigure>>(), new List<ProtectedCount<PublishedFigure>>());
        var variables = new Dictionary<PublishedFigure, Variable>();
        var summed = Sums.SelectMany(sum => sum.Figures).ToHashSet();
        foreach (var row in Rows)
        {
            var system = new RowSystem(row, RowRules.Of(row.Place.Series), None, namesPrints: true, builder: builder);
            shown.AddRange(RowLeaks.Shown(system));
            hidden.AddRange(RowLeaks.Protected(row, system, LeakWidth.Of(row.Policy), summed.Contains));
            foreach (var figure in row.Figures.Where(summed.Contains))
            {
                variables.Add(figure, system.VariableOf(figure.Key)!.Value);
            }
        }

        foreach (var sum in Sums)
        {
            var (parts, whole) = (LinearForm.Sum(sum.Parts.Select(part => variables[part])), variables[sum.Whole]);
            builder.Require(sum.IsComplete ? Between.Equal(parts, whole) : Between.AtMost(parts, whole));
        }

        return new AttackedTable<PublishedFigure>(builder.Build(), [.. shown], [.. hidden]);
    }

    private static FigureRow Root(Dictionary<FigureRow, FigureRow> parents, FigureRow row)
    {
        parents.TryAdd(row, row);
        while (parents[row] != row)
        {
            row = parents[row] = parents[parents[row]];
        }

        return row;
    }
}
