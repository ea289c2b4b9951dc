namespace Iapt.Measures.Audit.Leaks;

/// <summary>The counts of published files that the other figures of their own row give away, alone or with what is known of the row from outside.</summary>
internal static class RowLeaks
{
    private static readonly HashSet<PublishedFigure> None = [];

    /// <summary>Checks a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="within">What is known of its counts from outside of it; null for nothing.</param>
    /// <returns>Null where the row hides nothing.</returns>
    internal static LeakCheck<PublishedFigure>? Of(FigureRow row, Func<PublishedFigure, CountRange?>? within = null) =>
        LeakWidth.Of(row.Policy) is > 1 and var width && (row.Figures.Count > 1 || within is not null) ? LeakCheck<PublishedFigure>.Of(Attack(row, width, within)) : null;

    /// <summary>A row as an attacker sees it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="width">How many values must remain possible for each hidden count.</param>
    /// <param name="within">What is known of its counts from outside of it; null for nothing.</param>
    /// <param name="unseen">Figures that the attacker does not see; null for none.</param>
    internal static AttackedTable<PublishedFigure> Attack(FigureRow row, int width, Func<PublishedFigure, CountRange?>? within = null, IReadOnlySet<PublishedFigure>? unseen = null)
    {
        var system = new RowSystem(row, RowRules.Of(row.Place.Series), unseen ?? None, namesPrints: true, within: within);
        return new AttackedTable<PublishedFigure>(system.System, [.. Shown(system)], [.. Protected(row, system, width, figure => within?.Invoke(figure) is not null)]);
    }

    /// <summary>What the prints of a row say.</summary>
    /// <param name="system">The row's system.</param>
    internal static IEnumerable<ShownFigure<PublishedFigure>> Shown(RowSystem system) =>
        system.PrintOf.GroupBy(print => print.Value, print => print.Key).Select(print => new ShownFigure<PublishedFigure>(print.Key, [.. print]) { Cost = print.Key.Printed.IsNumber ? 1 : 0 });

    /// <summary>The counts of a row that are hidden and that something beside their own print bounds.</summary>
    /// <param name="row">The row.</param>
    /// <param name="system">The row's system.</param>
    /// <param name="width">How many values must remain possible for each.</param>
    /// <param name="isBoundOutside">Whether something outside of the row bounds a count.</param>
    internal static IEnumerable<ProtectedCount<PublishedFigure>> Protected(FigureRow row, RowSystem system, int width, Predicate<PublishedFigure> isBoundOutside) =>
        width == 1
            ? []
            : from figure in row.Figures
              where figure.Kind == StatisticKind.Count && (system.IsBound(figure.Key) || isBoundOutside(figure)) && !system.IsExact(figure.Key)
              let variable = system.VariableOf(figure.Key)
              where variable is not null
              select new ProtectedCount<PublishedFigure>(figure, variable.Value, width);
}
