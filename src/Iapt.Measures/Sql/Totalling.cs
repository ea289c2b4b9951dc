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
    private readonly Grouping _grouping;
    private readonly SqlPeriod _period;

    internal Totalling(SqlRenderer renderer, SqlDialect dialect, IReadOnlyList<GroupLevel> levels, IReadOnlyList<PlannedLeaf> leaves, RowFrames frames, Grouping grouping, SqlPeriod period)
    {
        _frames = frames;
        _grouping = grouping;
        _period = period;
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

    /// <summary>Queries of rows that hold a text in place of a code, numbered by their value.</summary>
    internal IEnumerable<string> Texts(IReadOnlyList<string> texts) => texts.Select((text, place) => SqlLayout.Select(
        [
            .. Head(Number(SqlScript.Description), TextOf("Script"), _dialect.AsText(_dialect.Text(text)), NoText, NoText),
            $"{_dialect.Whole(Number(place))} AS value",
            $"{_dialect.Whole("0")} AS row_count",
            $"{_dialect.Whole("0")} AS total",
            $"{_dialect.Whole("0")} AS unknown_count",
        ],
        "")[..^"\nFROM ".Length]);

    /// <summary>The queries whose rows together are the result.</summary>
    internal IEnumerable<string> Queries(Selecting selecting)
    {
        foreach (var level in _levels)
        {
            yield return InputRows(SqlScript.RowsOfInput, level, $"{Selecting.Placed}\nGROUP BY {Selecting.CodeColumn(level)}", Selecting.CodeColumn(level));
        }

        if (selecting.HasSnapshots)
        {
            var everything = TextOf(GroupKeys.England);
            yield return InputRows(SqlScript.RowsOfPeriod, GroupLevel.England, $"{Selecting.Placed}\nWHERE {selecting.CoveredMonths(SelectionScope.Period)}", everything);
            yield return InputRows(SqlScript.RowsOfLastMonth, GroupLevel.England, $"{Selecting.Placed}\nWHERE {selecting.CoveredMonths(SelectionScope.PeriodEnd)}", everything);
        }

        foreach (var sets in _leaves.Count == 0 ? [] : _grouping.Sets(_levels).Chunk(_dialect.GroupingSets))
        {
            yield return sets.Length == 1 ? LeafTotals(sets[0].Level, sets[0].Column) : LeafTotals(sets);
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
            .. _grouping.ColumnsOf(planned.Leaf.Subject),
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
                .. _grouping.Columns.Select(column => column.Name),
                $"CASE WHEN {counts} AND kind = 'distribution' THEN value END AS value",
                $"{_dialect.Whole($"CASE WHEN {counts} THEN 1 ELSE 0 END")} AS counted",
                $"CASE WHEN {counts} THEN coalesce(value, 0) ELSE 0 END AS amount",
            ],
            Contributions);
    }

    private string LeafTotals(GroupLevel level, GroupColumn? column)
    {
        var code = Selecting.CodeColumn(level);
        var select = SqlLayout.Select(
            [
                .. Head("leaf", TextOf(GroupLevels.TokenOf(level)), code, column is null ? NoText : TextOf(column.Breakdown.Id), column?.Name ?? NoText),
                "value",
                .. Sums,
            ],
            Judged);
        return $"{select}\nGROUP BY leaf, {code}, {(column is null ? "" : column.Name + ", ")}value";
    }

    // One pass over the rows for many sets; a column that a row is not grouped by says so.
    private string LeafTotals(IReadOnlyList<(GroupLevel Level, GroupColumn? Column)> sets)
    {
        List<GroupLevel> levels = [.. sets.Select(set => set.Level).Distinct()];
        List<GroupColumn> columns = [.. sets.Select(set => set.Column).OfType<GroupColumn>().Distinct()];
        string Choice(IEnumerable<(string Column, string Value)> cases) =>
            $"CASE\n{SqlLayout.Indent(string.Join('\n', cases.Select(one => $"WHEN grouping({one.Column}) = 0 THEN {one.Value}")))}\nEND";
        var ofLevels = levels.Select(level => (Selecting.CodeColumn(level), _dialect.Text(GroupLevels.TokenOf(level))));
        var codes = levels.Select(level => (Selecting.CodeColumn(level), Selecting.CodeColumn(level)));
        var breakdown = columns.Count == 0 ? NoText : Choice(columns.Select(column => (column.Name, _dialect.Text(column.Breakdown.Id))));
        var number = columns.Count == 0 ? NoText : Choice(columns.Select(column => (column.Name, column.Name)));
        var select = SqlLayout.Select([.. Head("leaf", Choice(ofLevels), Choice(codes), breakdown, number), "value", .. Sums], Judged);
        var grouped = sets.Select(set => $"(leaf, {Selecting.CodeColumn(set.Level)}, {(set.Column is null ? "" : set.Column.Name + ", ")}value)");
        return $"{select}\nGROUP BY GROUPING SETS (\n{SqlLayout.Columns(grouped)}\n)";
    }

    private string NoText => _dialect.Null(ValueKind.Code, 0);

    private IEnumerable<string> Sums =>
        [$"{_dialect.Whole("sum(counted)")} AS row_count", $"{_dialect.Whole("sum(amount)")} AS total", $"{_dialect.Whole("sum(1 - counted)")} AS unknown_count"];

    private string TextOf(string value) => _dialect.CodeColumn(_dialect.Text(value));

    private IEnumerable<string> Head(string leaf, string level, string code, string breakdown, string group) =>
    [
        $"{_period.Start} AS period_start",
        $"{_period.End} AS period_end",
        leaf is "leaf" ? leaf : $"{leaf} AS leaf",
        $"{level} AS level",
        $"{code} AS code",
        $"{breakdown} AS breakdown",
        $"{group} AS group_number",
    ];

    private string InputRows(int kind, GroupLevel level, string from, string code) => SqlLayout.Select(
        [
            .. Head(Number(kind), TextOf(GroupLevels.TokenOf(level)), code, NoText, NoText),
            $"{_dialect.Whole("NULL")} AS value",
            $"{_dialect.Whole("count(*)")} AS row_count",
            $"{_dialect.Whole("0")} AS total",
            $"{_dialect.Whole("0")} AS unknown_count",
        ],
        from);
}
