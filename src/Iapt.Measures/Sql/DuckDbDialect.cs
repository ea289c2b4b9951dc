using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Sql;

/// <summary>DuckDB: booleans are values, decimals are exact up to 38 digits, patterns are RE2.</summary>
internal sealed class DuckDbDialect : SqlDialect
{
    private const string DatePattern = @"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][\t-\r\x{85}\p{Z}]*[0-9:.Z+-]+)?";

    private const string TimePattern = @"([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?";
    private const string DateBeforeTime = @"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][\t-\r\x{85}\p{Z}]*";

    // Every character that .NET counts as white space, by code point: most of them cannot be seen in a script.
    private static readonly int[] WhiteSpace =
    [
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
        0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
    ];

    internal DuckDbDialect()
        : base("duckdb")
    {
    }

    internal override string AsComputedOnce => "AS MATERIALIZED";

    internal override string Blanks => string.Join(" || ", WhiteSpace.Select(point => string.Create(CultureInfo.InvariantCulture, $"chr({point})")));

    internal override string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal override string Date(LocalDate date) => $"DATE '{LocalDatePattern.Iso.Format(date)}'";

    internal override string Null(ValueKind kind, int decimals) => kind switch
    {
        ValueKind.Date => "CAST(NULL AS DATE)",
        ValueKind.Code => "CAST(NULL AS VARCHAR)",
        ValueKind.Flag => "CAST(NULL AS BOOLEAN)",
        ValueKind.Days or ValueKind.Time => "CAST(NULL AS BIGINT)",
        _ => $"CAST(NULL AS {NumberType(decimals)})",
    };

    internal override string Always(bool holds) => holds ? "TRUE" : "FALSE";

    internal override string Stored(string predicate) => predicate;

    internal override string Holds(string value) => value;

    internal override string AsText(string column) => $"CAST({column} AS VARCHAR)";

    internal override string Trim(string text, string characters) => $"trim({text}, {characters})";

    internal override string IsDigits(string text) => $"regexp_full_match({text}, '[0-9]+')";

    internal override string BeginsWithLetter(string text) => $"regexp_matches({text}, '^[A-Za-z]')";

    internal override string LettersAndDigits(string text) => $"regexp_replace({text}, '[^A-Za-z0-9]', '', 'g')";

    internal override string BeginsWith(string text, string beginning) => $"starts_with({text}, {Text(beginning)})";

    internal override string Contains(string text, string part) => $"contains(upper({text}), {Text(part)})";

    // DuckDB knows a year 0.
    internal override string ReadDate(string text) =>
        $"CASE WHEN regexp_full_match({text}, '{DatePattern}') AND left({text}, 4) <> '0000' THEN TRY_CAST(left({text}, 10) AS DATE) END";

    internal override string ReadNumber(string text, int decimals)
    {
        var kept = decimals.ToString(CultureInfo.InvariantCulture);
        var fraction = decimals == 0 ? "0*" : $"[0-9]{{0,{kept}}}0*";
        var fractionAlone = decimals == 0 ? "0+" : $"[0-9]{{1,{kept}}}0*";
        return $@"CASE WHEN regexp_full_match({text}, '[+-]?([0-9]+(\.{fraction})?|\.{fractionAlone})') THEN TRY_CAST({text} AS {NumberType(decimals)}) END";
    }

    internal override string ReadTime(string text)
    {
        string Part(int group) => $"regexp_extract({text}, '{TimePattern}', {group.ToString(CultureInfo.InvariantCulture)})";
        var seconds = $"CAST(coalesce(nullif({Part(4)}, ''), '0') AS BIGINT)";
        var milliseconds = $"CAST(rpad(left({Part(6)}, 3), 3, '0') AS BIGINT)";
        var isTime = $"regexp_full_match({text}, '{TimePattern}Z*') OR (regexp_full_match({text}, '{DateBeforeTime}{TimePattern}Z*') AND {ReadDate($"left({text}, 10)")} IS NOT NULL)";
        return $"CASE WHEN {isTime} THEN ((CAST({Part(1)} AS BIGINT) * 60 + CAST({Part(2)} AS BIGINT)) * 60 + {seconds}) * 1000 + {milliseconds} END";
    }

    internal override string Truncated(string number, int decimals) => decimals == 0
        ? $"CAST(trunc({number}) AS {NumberType(0)})"
        : $"(CAST(trunc({number} * {FixedPoint.Format(FixedPoint.Power(decimals), 0)}) AS {NumberType(0)}) * {FixedPoint.Format(1, decimals)})";

    internal override string Whole(string number) => $"CAST({number} AS BIGINT)";

    internal override string DaysBetween(string from, string to) => $"date_diff('day', {from}, {to})";

    internal override string MonthNumber(string date) => $"(year({date}) * 12 + month({date}) - 1)";

    private static string NumberType(int decimals) => string.Create(CultureInfo.InvariantCulture, $"DECIMAL(18, {decimals})");
}
