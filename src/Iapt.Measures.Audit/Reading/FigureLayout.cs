namespace Iapt.Measures.Audit;

/// <summary>A layout in which figures are published: the columns it is known by, and what a line of it holds.</summary>
internal abstract class FigureLayout
{
    private FigurePlace? _place;

    /// <summary>What it is called, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>The columns that it is read from, in the order in which a line names them.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Columns that tell it from every other layout.</summary>
    public abstract IReadOnlyList<string> Signs { get; }

    /// <summary>Adds the figures of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rows">The rows of the file.</param>
    public abstract void Add(FigureLine line, FigureRows rows);

    /// <summary>The place of a line; the same object while it does not change.</summary>
    protected FigurePlace Place(
        FigureSeries series, string period, string groupType, string orgCode, string orgName, string variableType, string variableA, string variableB)
    {
        if (_place is { } last
            && ReferenceEquals(last.OrgCode, orgCode) && ReferenceEquals(last.VariableA, variableA) && ReferenceEquals(last.VariableB, variableB)
            && ReferenceEquals(last.Period, period) && ReferenceEquals(last.GroupType, groupType) && ReferenceEquals(last.OrgName, orgName)
            && ReferenceEquals(last.VariableType, variableType))
        {
            return last;
        }

        return _place = new FigurePlace(series, period, groupType, orgCode, orgName, variableType, variableA, variableB);
    }

    /// <summary>Adds one figure.</summary>
    protected static void Add(FigureRows rows, FigurePlace place, FigureLine line, string measure, string key, StatisticKind kind, Printed printed)
    {
        var row = rows.For(place, key);
        row.Add(new PublishedFigure(row, line.Line, measure, key, kind, printed));
    }
}
