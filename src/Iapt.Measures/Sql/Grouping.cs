using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Sql;

/// <summary>In which groups of the breakdowns asked for a row is: columns beside those of its organisations, so that measures within groups need no leaves of their own.</summary>
internal sealed class Grouping
{
    private const string Grouped = "grouped";

    private readonly SqlRenderer _renderer;
    private readonly SqlDialect _dialect;
    private readonly RowFrames _frames;

    internal Grouping(IReadOnlyList<GroupColumn> columns, SqlRenderer renderer, SqlDialect dialect, RowFrames frames)
    {
        Columns = columns;
        _renderer = renderer;
        _dialect = dialect;
        _frames = frames;
    }

    internal IReadOnlyList<GroupColumn> Columns { get; }

    internal IEnumerable<CommonTable> Tables()
    {
        if (Columns.Count == 0)
        {
            yield break;
        }

        var rules = Columns.Select(column => $"{_dialect.CodeColumn(column.Rule(_renderer, _dialect))} AS {column.Name}");
        var from = $"{_frames[Subject.Pathway]} AS s";
        _frames.Turn(Subject.Pathway, Grouped);
        yield return new CommonTable(Grouped, SqlLayout.Select(rules.Prepend("s.*"), from), "the number of the group that a row is in; 0 outside a group that overlaps others, ? where it is not known");
    }

    /// <summary>The columns as a leaf of a subject has them: what belongs to no one pathway is in no group.</summary>
    internal IEnumerable<string> ColumnsOf(Subject subject) =>
        Columns.Select(column => IsBroken(subject) ? column.Name : $"{_dialect.CodeColumn(_dialect.Text(GroupColumn.None))} AS {column.Name}");

    /// <summary>What rows are added up by: each level whole, and within each column.</summary>
    internal IEnumerable<(GroupLevel Level, GroupColumn? Column)> Sets(IReadOnlyList<GroupLevel> levels) =>
        levels.SelectMany(level => Columns.Prepend(null).Select(column => (level, column)));

    private static bool IsBroken(Subject subject) => subject.Ancestry.All(one => one.Link is null or { Kind: LinkKind.History });
}
