using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Sql;

/// <summary>Leaves as SQL: what each selected row contributes, added up for each organisation. Only integers come back; the formulas run once, at the end.</summary>
internal sealed class Totalling
{
    private const string Contributions = "contributions";
    private const string Judged = "judged";

    private readonly SqlRenderer _renderer;
    private readonly SqlDialect _dialect;
    private readonly IReadOnlyList<GroupLevel> _levels;
    private readonly IReadOnlyList<PlannedLeaf> _leaves;
    private readonly RowFrames _frames;

    internal Totalling(SqlRenderer renderer, SqlDialect dialect, IReadOnlyList<GroupLevel> levels, IReadOnlyList<PlannedLeaf> leaves, RowFrames frames)
    {
        _frames = frames;
        _renderer = renderer;
        _dialect = dialect;
        _levels = levels;
        _leaves = leaves;
    }

    private IEnumerable<string> CodeColumns => _levels.Select(Selecting.CodeColumn);

    internal IEnumerable<CommonTable> Tables()
    {
        if (_leaves.Count == 0)
        {
            yield break;
        }

        for (var position = 0; position < _leaves.Count; position++)
        {
            yield return new CommonTable(NameOf(position), LeafRows(_leaves[position], position), _leaves[position].Leaf.Key, IsInline: true);
        }

        var parts = Enumerable.Range(0, _leaves.Count).Select(position => $"SELECT * FROM {NameOf(position)} WHERE {Undenied}");
        yield return new CommonTable(Contributions, string.Join("\nUNION ALL\n", parts), "rows that count or are left undecided", IsInline: true);
        yield return new CommonTable(Judged, JudgedRows(), "a row that counts and has no value is undecided");
    }

    /// <summary>The queries whose rows together are the result.</summary>
    internal IEnumerable<string> Queries(Selecting selecting)
    {
        foreach (var level in _levels)
        {
            yield return InputRows(SqlScript.RowsOfInput, level, $"{Selecting.Placed}\nGROUP BY {Selecting.CodeColumn(level)}", Selecting.CodeColumn(level));
        }

        if (selecting.HasSnapshots)
        {
            var everything = _dialect.Text(GroupKeys.England);
            yield return InputRows(SqlScript.RowsOfPeriod, GroupLevel.England, $"{Selecting.Placed}\nWHERE {selecting.CoveredMonths(SelectionScope.Period)}", everything);
            yield return InputRows(SqlScript.RowsOfLastMonth, GroupLevel.England, $"{Selecting.Placed}\nWHERE {selecting.CoveredMonths(SelectionScope.PeriodEnd)}", everything);
        }

        if (_leaves.Count > 0)
        {
            foreach (var level in _levels)
            {
                yield return LeafTotals(level);
            }
        }
    }

    private string Undenied => _dialect.Holds($"coalesce(holds, {_dialect.Stored(_dialect.Always(true))})");

    private static string NameOf(int position) => "leaf_" + Number(position);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string LeafRows(PlannedLeaf planned, int position)
    {
        var value = planned.Value is { } term ? _renderer.Units(term) : _dialect.Whole("NULL");
        string[] columns =
        [
            $"{Number(position)} AS leaf",
            $"{_dialect.Text(planned.Leaf.Kind.ToString().ToLowerInvariant())} AS kind",
            .. CodeColumns,
            $"{value} AS value",
            $"{_dialect.Stored(_renderer.Of(planned.Rest))} AS holds",
        ];
        List<string> where = [];
        if (planned.Leaf.Selected.Scope == SelectionScope.PeriodEnd && planned.Leaf.Subject.Link is null)
        {
            where.Add(_renderer.Of(planned.Leaf.Selected));
        }

        if (planned.Leaf.Anchor is { } anchor)
        {
            where.Add(_renderer.Of(anchor.InPeriod));
        }

        var filter = where.Count == 0 ? "" : $"\nWHERE {SqlLayout.Listed(where, "  AND")}";
        return SqlLayout.Select(columns, RowsOf(planned)) + filter;
    }

    // Rows of other tables are counted for the organisations of the referral that they belong to.
    private string RowsOf(PlannedLeaf planned)
    {
        var subject = planned.Leaf.Subject;
        return subject.Link is null ? _frames[subject] : _frames.From(subject, "f", planned.Fields.Append(DataSet.Ids101.PathwayID));
    }

    private string JudgedRows()
    {
        var counts = $"{_dialect.Holds("holds")} AND (kind = 'count' OR value IS NOT NULL)";
        return SqlLayout.Select(
            [
                "leaf",
                .. CodeColumns,
                $"CASE WHEN {counts} AND kind = 'distribution' THEN value END AS value",
                $"CASE WHEN {counts} THEN 1 ELSE 0 END AS counted",
                $"CASE WHEN {counts} THEN coalesce(value, 0) ELSE 0 END AS amount",
            ],
            Contributions);
    }

    private string LeafTotals(GroupLevel level)
    {
        var code = Selecting.CodeColumn(level);
        var select = SqlLayout.Select(
            [
                "leaf",
                $"{_dialect.Text(GroupLevels.TokenOf(level))} AS level",
                $"{code} AS code",
                "value",
                $"{_dialect.Whole("sum(counted)")} AS row_count",
                $"{_dialect.Whole("sum(amount)")} AS total",
                $"{_dialect.Whole("sum(1 - counted)")} AS unknown_count",
            ],
            Judged);
        return $"{select}\nGROUP BY leaf, {code}, value";
    }

    private string InputRows(int kind, GroupLevel level, string from, string code) => SqlLayout.Select(
        [
            $"{Number(kind)} AS leaf",
            $"{_dialect.Text(GroupLevels.TokenOf(level))} AS level",
            $"{code} AS code",
            $"{_dialect.Whole("NULL")} AS value",
            $"{_dialect.Whole("count(*)")} AS row_count",
            $"{_dialect.Whole("0")} AS total",
            $"{_dialect.Whole("0")} AS unknown_count",
        ],
        from);
}
