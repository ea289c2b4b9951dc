using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>Snowflake: a backslash in a text is an escape, patterns match the whole text, a table that reads itself adds up every row.</summary>
internal sealed class SnowflakeDialect : SqlDialect
{
    private const string DatePattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string TimePattern = "([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*";

    internal SnowflakeDialect()
        : base("snowflake", "Snowflake")
    {
    }

    internal override IReadOnlyList<string> HowToRun =>
    [
        "Worksheet: run all, and download the result of the last statement as CSV.",
        "snowsql -f THIS_FILE -o output_format=csv -o output_file=result.csv -o quiet=true -o friendly=false -o timing=false",
    ];

    // The engine's own limit is 128.
    internal override int GroupingSets => 100;

    internal override bool RecursesAtTop => true;

    internal override string Parameter(string name) => ":" + name;

    internal override string Variable(SqlParameter parameter) => "$" + parameter.Name;

    internal override string Declare(SqlParameter parameter) => $"SET {parameter.Name} = {(parameter.Date is { } date ? Date(date) : parameter.ToString())};";

    internal override string Compose(IReadOnlyList<CommonTable> tables, string query, string suffix)
    {
        var text = base.Compose(tables, query, suffix);
        return tables.Any(table => table.IsRecursive) ? WithRecursive + text["WITH".Length..] : text;
    }

    internal override string Text(string value) =>
        $"'{value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    internal override string TypeOf(ValueKind kind, int decimals) => kind switch
    {
        ValueKind.Date => "DATE",
        ValueKind.Code => "VARCHAR",
        ValueKind.Flag => "BOOLEAN",
        ValueKind.Days or ValueKind.Time => "NUMBER(38, 0)",
        _ => $"NUMBER(18, {Number(decimals)})",
    };

    internal override string LargestFlag(string value) => $"boolor_agg({value})";

    internal override string Whole(string number) => $"CAST({number} AS NUMBER(38, 0))";

    internal override string IsDigits(string text) => $"regexp_like({text}, '[0-9]+')";

    internal override string BeginsWithLetter(string text) => $"regexp_like(left({text}, 1), '[A-Za-z]')";

    internal override string LettersAndDigits(string text) => $"regexp_replace({text}, '[^A-Za-z0-9]', '')";

    internal override string BeginsWith(string text, string beginning) => $"startswith({text}, {Text(beginning)})";

    internal override string Contains(string text, string part) => $"contains(upper({text}), {Text(part)})";

    internal override string ReadDate(string text) =>
        $"CASE WHEN (regexp_like({text}, '{DatePattern}') OR (regexp_like(left({text}, 11), '{DatePattern}[T ]') AND regexp_like({Trim(After(text))}, '[0-9:.Z+-]+'))) "
        + $"AND left({text}, 4) <> '0000' THEN try_to_date(left({text}, 10), 'YYYY-MM-DD') END";

    internal override string ReadNumber(string text, int decimals)
    {
        var kept = Number(decimals);
        var fraction = decimals == 0 ? "0*" : $"[0-9]{{0,{kept}}}0*";
        var fractionAlone = decimals == 0 ? "0+" : $"[0-9]{{1,{kept}}}0*";
        return $"CASE WHEN regexp_like({text}, '[+-]?([0-9]+([.]{fraction})?|[.]{fractionAlone})') THEN try_cast({text} AS {TypeOf(ValueKind.Score, decimals)}) END";
    }

    internal override string ReadTime(string text)
    {
        string Part(int group) => $"regexp_substr({text}, '{TimePattern}$', 1, 1, 'e', {Number(group)})";
        var seconds = $"CAST(coalesce({Part(4)}, '0') AS NUMBER(38, 0))";
        var milliseconds = $"CAST(rpad(left(coalesce({Part(6)}, ''), 3), 3, '0') AS NUMBER(38, 0))";
        var isTime = $"regexp_like({text}, '{TimePattern}') OR ({ReadDate(text)} IS NOT NULL AND regexp_like({Trim(After(text))}, '{TimePattern}'))";
        return $"CASE WHEN {isTime} THEN ((CAST({Part(1)} AS NUMBER(38, 0)) * 60 + CAST({Part(2)} AS NUMBER(38, 0))) * 60 + {seconds}) * 1000 + {milliseconds} END";
    }

    internal override string Truncated(string number, int decimals) => $"CAST(trunc({number}, {Number(decimals)}) AS {TypeOf(ValueKind.Score, decimals)})";

    internal override string DaysBetween(string from, string to) => $"datediff(day, {from}, {to})";

    private protected override string Characters(IReadOnlyList<int> points) =>
        $"'{string.Concat(points.Select(point => string.Create(CultureInfo.InvariantCulture, $@"\u{point:X4}")))}'";

    private static string After(string text) => $"substr({text}, 12)";
}
