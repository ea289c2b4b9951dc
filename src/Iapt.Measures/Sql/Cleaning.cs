using Iapt.Measures.Algebra;
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
    private readonly List<Field> _read;

    internal Cleaning(FieldPlan plan, SqlDialect dialect, PhysicalMap map)
    {
        _plan = plan;
        _dialect = dialect;
        _map = map;
        _read = [.. plan.Columns, .. plan.Partners];
    }

    // A row is left out where one of these is written and cannot be read.
    private IEnumerable<Field> Required =>
        _read.Where(one => one == ReferralRequestReceivedDate || one == Unique_MonthID || one == ReportingPeriodStartDate);

    internal static string TableName(SqlDialect dialect, string name) => string.Join('.', name.Split('.').Select(dialect.Identifier));

    internal IEnumerable<CommonTable> Tables() =>
    [
        new CommonTable("blanks", $"SELECT {_dialect.Blanks} AS characters", "what surrounds a text without being part of it"),
        new CommonTable("trimmed", Trimmed()),
        new CommonTable("written", Written(), "a text, or null where nothing or the word NULL stands"),
        new CommonTable("typed", Typed(), "each text as a value of its field, or null where it cannot be read"),
        new CommonTable("cleaned", Cleaned(), "values within their range; no last score without a first; no row without a pathway or a month"),
    ];

    private string Trimmed()
    {
        var columns = _read.Select(field => $"{_dialect.Trim(_dialect.AsText("source." + _dialect.Identifier(_map.ColumnOf(field))), "blanks.characters")} AS {field.Name}");
        var rowNumber = $"source.{_dialect.Identifier(_map.RowNumber)} AS {RowNumber}";
        return SqlLayout.Select(columns.Prepend(rowNumber), $"{TableName(_dialect, _map.Referrals)} AS source\nCROSS JOIN blanks");
    }

    private string Written()
    {
        var columns = _read.Select(field => $"CASE WHEN upper({field.Name}) NOT IN ('', 'NULL'){ShortEnough(field)} THEN {field.Name} END AS {field.Name}");
        return SqlLayout.Select(columns.Prepend(RowNumber), "trimmed");
    }

    private string Typed()
    {
        var columns = _read.Select(field => ValueOf(field) is { } value ? $"{value} AS {field.Name}" : field.Name);
        var written = Required.Select(field => $"{_dialect.Stored($"({field.Name} IS NOT NULL)")} AS {WrittenColumn(field)}");
        return SqlLayout.Select([RowNumber, .. columns, .. written], "written");
    }

    private string Cleaned()
    {
        var columns = _plan.Columns.Select(field => Usable(field) is { } usable ? $"CASE WHEN {usable} THEN {field.Name} END AS {field.Name}" : field.Name);
        var readable = Required.Select(field => $"(NOT ({_dialect.Holds(WrittenColumn(field))}) OR {WhenUsed(field)})");
        var months = Required.Where(field => field != ReferralRequestReceivedDate).Select(WhenUsed).ToList();
        IEnumerable<string> month = months.Count == 0 ? [] : [SqlLayout.Joined(months, "OR")];
        var rows = readable.Concat(month).Prepend(WhenUsed(PathwayID));
        return $"{SqlLayout.Select(columns.Prepend(RowNumber), "typed")}\nWHERE {SqlLayout.Listed(rows, "  AND")}";
    }

    private static string ShortEnough(Field field) => field is CodeField ? $" AND length({field.Name}) <= {FixedPoint.Format(CodeField.LongestCode, 0)}" : "";

    private static string WrittenColumn(Field field) => field.Name + "_is_written";

    // What a field makes of its text; null when the text itself is the value.
    private string? ValueOf(Field field) => field switch
    {
        DateField => _dialect.ReadDate(field.Name),
        CountField or ScoreField => _dialect.ReadNumber(field.Name, field.Decimals),
        FlagField => $"CASE WHEN upper({field.Name}) IN ({Words(FlagField.TrueWords)}) THEN {_dialect.Stored(_dialect.Always(true))} "
            + $"WHEN upper({field.Name}) IN ({Words(FlagField.FalseWords)}) THEN {_dialect.Stored(_dialect.Always(false))} END",
        CodeField { Style: CodeStyle.Organisation } => null,
        CodeField code => CodeOf(code),
        _ => throw new InvalidOperationException("A field without a rule for its texts."),
    };

    private string CodeOf(CodeField field)
    {
        var withoutPadding = $"coalesce(nullif(ltrim({field.Name}, '0'), ''), '0')";
        var national = $"WHEN {_dialect.IsDigits(field.Name)} THEN {withoutPadding} ELSE upper({field.Name}) END";
        return field.Style == CodeStyle.National
            ? $"CASE {national}"
            : $"CASE WHEN {field.Name} = {_dialect.Text(CodeField.NotPopulated)} THEN {_dialect.Null(ValueKind.Code, 0)} "
                + $"WHEN {_dialect.BeginsWithLetter(field.Name)} THEN upper({_dialect.LettersAndDigits(field.Name)}) {national}";
    }

    private string Words(ImmutableArray<string> words) => string.Join(", ", words.Select(word => _dialect.Text(word.ToUpperInvariant())));

    private string WhenUsed(Field field) => Usable(field) ?? $"{field.Name} IS NOT NULL";

    // When the value of a field can be used; null when it always can.
    private string? Usable(Field field) => field switch
    {
        CountField count => $"{count.Name} BETWEEN 0 AND {FixedPoint.Format(count.Maximum, 0)}",
        ScoreField { First: { } first } last when _plan.Supplies(first) => $"{InRange(last)} AND {InRange(first)}",
        ScoreField { First: not null } => _dialect.Always(false),
        ScoreField score => InRange(score),
        _ => null,
    };

    private static string InRange(ScoreField score) =>
        $"{score.Name} BETWEEN {FixedPoint.Format(score.Minimum, score.Decimals)} AND {FixedPoint.Format(score.Maximum, score.Decimals)}";
}
