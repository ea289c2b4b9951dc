using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Sql;

/// <summary>
/// The rules of the fields as SQL: from the texts of the table to values, as <see cref="Field.Read"/> and the builder of extracts make them. What is read follows
/// from the field's own range, style and words; only the grammar of dates and numbers is the dialect's.
/// </summary>
internal sealed class Cleaning
{
    internal const string RowNumber = "row_number";

    /// <summary>The values of the reported rows that do not say which rows are reported.</summary>
    internal const string ReportedValues = "reported_cleaned";

    private const string Numbered = "numbered";

    private readonly FieldPlan _plan;
    private readonly SqlDialect _dialect;
    private readonly PhysicalMap _map;
    private readonly string _table;
    private readonly IReadOnlyList<Field> _columns;
    private readonly string? _within;
    private readonly List<Field> _read;

    // The fields of a table, of all of its rows or of those alone that stand in another.
    private Cleaning(FieldPlan plan, SqlDialect dialect, PhysicalMap map, string table, IReadOnlyList<Field> columns, string? within = null)
    {
        _plan = plan;
        _dialect = dialect;
        _map = map;
        _table = table;
        _columns = columns;
        _within = within;
        _read = ReadFor(columns);
    }

    private bool IsFirst => _within is null && SqlNames.IsReferral(_table);

    private bool IsNumberedFirst => _map.RowNumber is null && SqlNames.IsReferral(_table) && _plan.RemainingColumns.Count > 0;

    // A row is left out where one of these is written and cannot be read.
    private IEnumerable<Field> Required =>
        _within is null ? _read.Where(one => one == ReferralRequestReceivedDate || one == Unique_MonthID || one == ReportingPeriodStartDate) : [];

    internal static string TableName(SqlDialect dialect, string name) => string.Join('.', name.Split('.').Select(dialect.Identifier));

    /// <summary>Of every row of the referrals, what says which rows are reported, and for which organisations.</summary>
    internal static IEnumerable<CommonTable> OfReferrals(FieldPlan plan, SqlDialect dialect, PhysicalMap map)
    {
        var cleaning = new Cleaning(plan, dialect, map, Subject.Pathway.Table, plan.PlacingColumns);
        IEnumerable<CommonTable> numbered = cleaning.IsNumberedFirst ? [new CommonTable(Numbered, cleaning.NumberedRows(), "each row with its place in the order of what the rows hold")] : [];
        return numbered.Concat(cleaning.Tables());
    }

    /// <summary>All else of the referrals, of the reported rows alone: most rows are snapshots of other months, and texts take longer to read than rows to choose.</summary>
    internal static IEnumerable<CommonTable> OfReported(FieldPlan plan, SqlDialect dialect, PhysicalMap map) => plan.RemainingColumns.Count == 0
        ? []
        : new Cleaning(plan, dialect, map, Subject.Pathway.Table, plan.RemainingColumns, Selecting.Reported).Tables();

    /// <summary>Another table.</summary>
    internal static IEnumerable<CommonTable> Of(string table, FieldPlan plan, SqlDialect dialect, PhysicalMap map) =>
        new Cleaning(plan, dialect, map, table, plan.ColumnsOf(table)).Tables();

    private IEnumerable<CommonTable> Tables() =>
    [
        new CommonTable(Step("texts"), Texts(), IsInline: true),
        new CommonTable(Step("trimmed"), Trimmed()) { IsStep = true },
        new CommonTable(Step("written"), Written(), IsFirst ? "a text, or null where nothing or the word NULL stands" : null) { IsStep = true },
        new CommonTable(Step("typed"), Typed(), IsFirst ? "each text as a value of its field, or null where it cannot be read" : null),
        new CommonTable(Step("cleaned"), Cleaned(), _within is not null ? "values within their range; no last score without a first" : IsFirst ? "no row without a pathway or a month" : $"{_table}: no row without a key or a month"),
    ];

    // A last score is not used without its first (decisions.md 6), which is read for that even where it is derived again.
    private List<Field> ReadFor(IReadOnlyList<Field> columns) =>
        [.. columns, .. columns.OfType<ScoreField>().Select(score => score.First).OfType<Field>().Where(_plan.Supplies).Except(columns)];

    private string Texts()
    {
        var columns = _read.Select(field => $"{_dialect.AsText(Source(field))} AS {SqlNames.Of(field)}");
        var number = IsNumberedFirst ? $"source.{RowNumber}" : NumberOfRow(_read);
        var rows = _within is not null ? $"\nJOIN {_within} AS r ON r.{RowNumber} = {number}" : IsNumberedFirst ? "" : OfLatest();
        return SqlLayout.Select(columns.Prepend($"{number} AS {RowNumber}"), (IsNumberedFirst ? $"{Numbered} AS source" : Table) + rows);
    }

    private string Trimmed() => SqlLayout.Select(
        _read.Select(field => $"{_dialect.TrimQuickly(SqlNames.Of(field))} AS {SqlNames.Of(field)}").Prepend(RowNumber), _dialect.WithBlanks(Step("texts")));

    // Where no column numbers the rows, they are numbered once, so that both readings of them mean the same row.
    private string NumberedRows()
    {
        List<Field> all = [.. _read, .. ReadFor(_plan.RemainingColumns).Except(_read)];
        return SqlLayout.Select(all.Select(Source).Distinct(StringComparer.Ordinal).Prepend($"{NumberOfRow(all)} AS {RowNumber}"), Table + OfLatest());
    }

    private string Table => $"{TableName(_dialect, _map.TableOf(_table))} AS source";

    private string Source(Field field) => "source." + _dialect.Identifier(_map.ColumnOf(field));

    private string NumberOfRow(IEnumerable<Field> fields) => _map.RowNumber is { } column
        ? $"source.{_dialect.Identifier(column)}"
        : $"row_number() OVER (ORDER BY {string.Join(", ", fields.Select(Source))})";

    private string OfLatest()
    {
        if (_map.Latest is not { } latest)
        {
            return "";
        }

        string Of(string alias, string column) => $"{alias}.{_dialect.Identifier(column)}";
        var on = string.Join(" AND ", latest.Keys.Select(key => $"{Of("submission", key)} = {Of("source", key)}"));
        return $"\nJOIN {TableName(_dialect, latest.Table)} AS submission ON {on}\nWHERE upper({_dialect.AsText(Of("submission", latest.Flag))}) IN ('1', 'TRUE')";
    }

    private string Written()
    {
        var columns = _read.Select(field => $"CASE WHEN upper({SqlNames.Of(field)}) NOT IN ('', 'NULL'){ShortEnough(field)} THEN {SqlNames.Of(field)} END AS {SqlNames.Of(field)}");
        return SqlLayout.Select(columns.Prepend(RowNumber), Step("trimmed"));
    }

    private string Typed()
    {
        var columns = _read.Select(field => ValueOf(field) is { } value ? $"{value} AS {SqlNames.Of(field)}" : SqlNames.Of(field));
        var written = Required.Select(field => $"{_dialect.Stored($"({SqlNames.Of(field)} IS NOT NULL)")} AS {WrittenColumn(field)}");
        return SqlLayout.Select([RowNumber, .. columns, .. written], Step("written"));
    }

    private string Cleaned()
    {
        var columns = _columns.Select(field => Usable(field) is { } usable ? $"CASE WHEN {usable} THEN {SqlNames.Of(field)} END AS {SqlNames.Of(field)}" : SqlNames.Of(field));
        var usable = SqlLayout.Select(columns.Prepend(RowNumber), Step("typed"));
        return _within is not null ? usable : $"{usable}\nWHERE {SqlLayout.Listed(SqlNames.IsReferral(_table) ? ReferralRows() : Rows(), "  AND")}";
    }

    private string Step(string step) => _within is null ? SqlNames.Step(_table, step) : $"{_within}_{step}";

    // A row of another table needs the key by which it belongs to others, and its month where the table has months.
    private IEnumerable<string> Rows()
    {
        yield return WhenUsed(TableBuilder.KeyOf(_table));
        if (TableBuilder.MonthOf(_table) is { } month && _plan.Supplies(month))
        {
            yield return WhenUsed(month);
        }
    }

    private IEnumerable<string> ReferralRows()
    {
        var readable = Required.Select(field => $"(NOT ({_dialect.Holds(WrittenColumn(field))}) OR {WhenUsed(field)})");
        var months = Required.Where(field => field != ReferralRequestReceivedDate).Select(WhenUsed).ToList();
        IEnumerable<string> month = months.Count == 0 ? [] : [SqlLayout.Joined(months, "OR")];
        return readable.Concat(month).Prepend(WhenUsed(PathwayID));
    }

    private string ShortEnough(Field field) => field is CodeField ? $" AND {_dialect.Length(SqlNames.Of(field))} <= {FixedPoint.Format(CodeField.LongestCode, 0)}" : "";

    private static string WrittenColumn(Field field) => SqlNames.Of(field) + "_is_written";

    // What a field makes of its text; null when the text itself is the value.
    private string? ValueOf(Field field) => field switch
    {
        DateField => _dialect.ReadDate(SqlNames.Of(field)),
        CountField or ScoreField => _dialect.ReadNumber(SqlNames.Of(field), field.Decimals),
        TimeField => _dialect.ReadTime(SqlNames.Of(field)),
        FlagField when _map.Flags is { False.Count: 0 } flags => $"CASE WHEN upper({SqlNames.Of(field)}) IN ({Words(flags.True)}) THEN {_dialect.Stored(_dialect.Always(true))} END",
        FlagField => $"CASE WHEN upper({SqlNames.Of(field)}) IN ({Words(_map.Flags?.True ?? FlagField.TrueWords)}) THEN {_dialect.Stored(_dialect.Always(true))} "
            + $"WHEN upper({SqlNames.Of(field)}) IN ({Words(_map.Flags?.False ?? FlagField.FalseWords)}) THEN {_dialect.Stored(_dialect.Always(false))} END",
        CodeField { Style: CodeStyle.Organisation } => _dialect.CodeColumn(SqlNames.Of(field)) is var column && string.Equals(column, SqlNames.Of(field), StringComparison.Ordinal) ? null : column,
        CodeField code => _dialect.CodeColumn(CodeOf(code)),
        _ => throw new InvalidOperationException("A field without a rule for its texts."),
    };

    private string CodeOf(CodeField field)
    {
        var name = SqlNames.Of(field);
        var withoutPadding = $"coalesce(nullif({_dialect.WithoutZeros(name)}, ''), '0')";
        var national = $"WHEN {_dialect.IsDigits(name)} THEN {withoutPadding} ELSE upper({name}) END";
        return field.Style == CodeStyle.National
            ? $"CASE {national}"
            : $"CASE WHEN {name} = {_dialect.Text(CodeField.NotPopulated)} THEN {_dialect.Null(ValueKind.Code, 0)} "
                + $"WHEN {_dialect.BeginsWithLetter(name)} THEN upper({_dialect.LettersAndDigits(name)}) {national}";
    }

    private string Words(IEnumerable<string> words) => string.Join(", ", words.Select(word => _dialect.Text(word.ToUpperInvariant())));

    private string WhenUsed(Field field) => Usable(field) ?? $"{SqlNames.Of(field)} IS NOT NULL";

    // When the value of a field can be used; null when it always can.
    private string? Usable(Field field) => field switch
    {
        CountField count => $"{SqlNames.Of(count)} BETWEEN 0 AND {FixedPoint.Format(count.Maximum, 0)}",
        ScoreField { First: { } first } last when _plan.Supplies(first) => $"{InRange(last)} AND {InRange(first)}",
        ScoreField { First: not null } => _dialect.Always(false),
        ScoreField score when ScoreRule.ToolOf(score) is { } tool && _plan.Supplies(tool) => $"{InRange(score)} AND {InRangeOfTool(score, tool)}",
        ScoreField score => InRange(score),
        _ => null,
    };

    private static string InRange(ScoreField score) =>
        $"{SqlNames.Of(score)} BETWEEN {FixedPoint.Format(score.Minimum, score.Decimals)} AND {FixedPoint.Format(score.Maximum, score.Decimals)}";

    // What a score may be is said by its tool: by a certain code, else by its name; scores of tools that no figure rests on stand as they are.
    private string InRangeOfTool(ScoreField score, CodeField tool)
    {
        var name = ScoreRule.NameOf(score) is { } field && _plan.Supplies(field) ? SqlNames.Of(field) : null;
        var branches = AssessmentTools.All.Where(one => !one.IsProvisional).Select(one => Branch(IsCode(one), one)).ToList();
        var provisional = AssessmentTools.All.Where(one => one.IsProvisional).ToList();
        if (name is not null)
        {
            branches.AddRange(provisional.Select(one => Branch(_dialect.Contains(name, one.NamePart!), one)));
        }

        branches.AddRange(provisional.Select(one => Branch(name is null ? IsCode(one) : $"{name} IS NULL AND {IsCode(one)}", one)));
        return _dialect.Holds($"CASE\n{SqlLayout.Indent(string.Join('\n', branches.Append($"ELSE {_dialect.Stored(_dialect.Always(true))}")))}\nEND");

        string IsCode(AssessmentTool one) => $"{SqlNames.Of(tool)} = {_dialect.Text(one.Code)}";

        string Branch(string condition, AssessmentTool one) => $"WHEN {condition} THEN {_dialect.Stored(InRangeOf(score, one))}";
    }

    private string InRangeOf(ScoreField score, AssessmentTool tool)
    {
        var first = tool.First;
        var name = SqlNames.Of(score);
        List<string> conditions = [$"{name} BETWEEN {FixedPoint.Format(first.Minimum, first.Decimals)} AND {FixedPoint.Format(first.Maximum, first.Decimals)}"];
        if (first.Decimals < score.Decimals)
        {
            conditions.Add($"{_dialect.Truncated(name, first.Decimals)} = {name}");
        }

        return string.Join(" AND ", conditions);
    }
}
