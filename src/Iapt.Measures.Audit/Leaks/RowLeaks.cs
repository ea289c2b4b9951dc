namespace Iapt.Measures.Audit.Leaks;

/// <summary>The counts of published files that the other figures of their own row give away.</summary>
internal static class RowLeaks
{
    private static readonly HashSet<PublishedFigure> None = [];

    /// <summary>Checks a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Null where the row hides nothing.</returns>
    internal static LeakCheck<PublishedFigure>? Of(FigureRow row) => LeakWidth.Of(row.Policy) is > 1 and var width && row.Figures.Count > 1 ? LeakCheck<PublishedFigure>.Of(Attack(row, width)) : null;

    /// <summary>A row as an attacker sees it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="width">How many values must remain possible for each hidden count.</param>
    internal static AttackedTable<PublishedFigure> Attack(FigureRow row, int width)
    {
        var system = new RowSystem(row, RowRules.Of(row.Place.Series), None, namesPrints: true);
        return new AttackedTable<PublishedFigure>(
            system.System,
            [.. system.PrintOf.GroupBy(print => print.Value, print => print.Key).Select(print => new ShownFigure<PublishedFigure>(print.Key, [.. print]) { Cost = print.Key.Printed.IsNumber ? 1 : 0 })],
            [
                .. from figure in row.Figures
                   where figure.Kind == StatisticKind.Count && system.IsBound(figure.Key) && !system.IsExact(figure.Key)
                   let variable = system.VariableOf(figure.Key)
                   where variable is not null
                   select new ProtectedCount<PublishedFigure>(figure, variable.Value, width),
            ]);
    }
}
