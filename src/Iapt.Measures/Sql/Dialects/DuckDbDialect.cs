using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Sql;

/// <summary>DuckDB: booleans are values, decimals are exact up to 38 digits, patterns are RE2.</summary>
internal sealed class DuckDbDialect : SqlDialect
{
    private const string DatePattern = @"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][\t-\r\x{85}\p{Z}]*[0-9:.Z+-]+)?";

    private const string TimePattern = @"([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?";
    private const string DateBeforeTime = @"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][\t-\r\x{85}\p{Z}]*";

    internal DuckDbDialect()
        : base("duckdb", "DuckDB 1.5 or later")
    {
    }

    internal override IReadOnlyList<string> HowToRun => ["duckdb -csv FILE.duckdb < THIS_FILE > result.csv"];

    internal override string AsComputedOnce => "AS MATERIALIZED";

    internal override int GroupingSets => 256;

    // A pass of the optimiser of 1.5 that fails by itself on windows over many columns (an internal error).
    internal override string Opening => "SET disabled_optimizers = 'top_n_window_elimination';";

    internal override string Parameter(string name) => "$" + name;

    internal override string Variable(SqlParameter parameter) => $"getvariable('{parameter.Name}')";

    internal override string Declare(SqlParameter parameter) => $"SET VARIABLE {parameter.Name} = {(parameter.Date is { } date ? Date(date) : Whole(parameter.ToString()))};";

    internal override string TypeOf(ValueKind kind, int decimals) => kind switch
    {
        ValueKind.Date => "DATE",
        ValueKind.Code => "VARCHAR",
        ValueKind.Flag => "BOOLEAN",
        ValueKind.Days or ValueKind.Time => "BIGINT",
        _ => $"DECIMAL(18, {Number(decimals)})",
    };

    // Its trim takes longer than all else that is done with a text: it is left to texts that may need it.
    internal override string TrimQuickly(string text) => $"CASE WHEN {IsVisible(text)} AND {IsVisible($"right({text}, 1)")} THEN {text} ELSE {Trim(text)} END";

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
        var kept = Number(decimals);
        var fraction = decimals == 0 ? "0*" : $"[0-9]{{0,{kept}}}0*";
        var fractionAlone = decimals == 0 ? "0+" : $"[0-9]{{1,{kept}}}0*";
        return $@"CASE WHEN regexp_full_match({text}, '[+-]?([0-9]+(\.{fraction})?|\.{fractionAlone})') THEN TRY_CAST({text} AS {TypeOf(ValueKind.Score, decimals)}) END";
    }

    internal override string ReadTime(string text)
    {
        string Part(int group) => $"regexp_extract({text}, '{TimePattern}', {Number(group)})";
        var seconds = $"CAST(coalesce(nullif({Part(4)}, ''), '0') AS BIGINT)";
        var milliseconds = $"CAST(rpad(left({Part(6)}, 3), 3, '0') AS BIGINT)";
        var isTime = $"regexp_full_match({text}, '{TimePattern}Z*') OR (regexp_full_match({text}, '{DateBeforeTime}{TimePattern}Z*') AND {ReadDate($"left({text}, 10)")} IS NOT NULL)";
        return $"CASE WHEN {isTime} THEN ((CAST({Part(1)} AS BIGINT) * 60 + CAST({Part(2)} AS BIGINT)) * 60 + {seconds}) * 1000 + {milliseconds} END";
    }

    internal override string Truncated(string number, int decimals) => decimals == 0
        ? $"CAST(trunc({number}) AS {TypeOf(ValueKind.Score, 0)})"
        : $"(CAST(trunc({number} * {Power(decimals)}) AS {TypeOf(ValueKind.Score, 0)}) * {FixedPoint.Format(1, decimals)})";

    internal override string DaysBetween(string from, string to) => $"date_diff('day', {from}, {to})";

    private static string IsVisible(string text) => $"ascii({text}) BETWEEN 33 AND 126";
}
