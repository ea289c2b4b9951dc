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

    private readonly FieldPlan _plan;
    private readonly SqlDialect _dialect;
    private readonly PhysicalMap _map;
    private readonly string _table;
    private readonly IReadOnlyList<Field> _columns;
    private readonly List<Field> _read;

    internal Cleaning(FieldPlan plan, SqlDialect dialect, PhysicalMap map, string table)
    {
        _plan = plan;
        _dialect = dialect;
        _map = map;
        _table = table;
        _columns = plan.ColumnsOf(table);
        _read = SqlNames.IsReferral(table) ? [.. _columns, .. plan.Partners] : [.. _columns];
    }

    // A row is left out where one of these is written and cannot be read.
    private IEnumerable<Field> Required =>
        _read.Where(one => one == ReferralRequestReceivedDate || one == Unique_MonthID || one == ReportingPeriodStartDate);

    internal static string TableName(SqlDialect dialect, string name) => string.Join('.', name.Split('.').Select(dialect.Identifier));

    internal IEnumerable<CommonTable> Tables() => SqlNames.IsReferral(_table)
        ?
        [
            new CommonTable("trimmed", Trimmed()) { IsStep = true },
            new CommonTable("written", Written(), "a text, or null where nothing or the word NULL stands") { IsStep = true },
            new CommonTable("typed", Typed(), "each text as a value of its field, or null where it cannot be read"),
            new CommonTable("cleaned", Cleaned(), "values within their range; no last score without a first; no row without a pathway or a month"),
        ]
        :
        [
            new CommonTable(Step("trimmed"), Trimmed()) { IsStep = true },
            new CommonTable(Step("written"), Written()) { IsStep = true },
            new CommonTable(Step("typed"), Typed()),
            new CommonTable(Step("cleaned"), Cleaned(), $"{_table}: no row without a key or a month"),
        ];

    private string Trimmed()
    {
        var columns = _read.Select(field => $"{_dialect.Trim(_dialect.AsText("source." + _dialect.Identifier(_map.ColumnOf(field))))} AS {SqlNames.Of(field)}");
        return SqlLayout.Select(columns.Prepend($"{NumberOfRow()} AS {RowNumber}"), _dialect.WithBlanks($"{TableName(_dialect, _map.TableOf(_table))} AS source") + OfLatest());
    }

    private string NumberOfRow() => _map.RowNumber is { } column
        ? $"source.{_dialect.Identifier(column)}"
        : $"row_number() OVER (ORDER BY {string.Join(", ", _read.Select(field => "source." + _dialect.Identifier(_map.ColumnOf(field))))})";

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
        return $"{SqlLayout.Select(columns.Prepend(RowNumber), Step("typed"))}\nWHERE {SqlLayout.Listed(SqlNames.IsReferral(_table) ? ReferralRows() : Rows(), "  AND")}";
    }

    private string Step(string step) => SqlNames.Step(_table, step);

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
