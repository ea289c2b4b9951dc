using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>PostgreSQL: booleans are values without a largest one, nothing is cast on trial, patterns are its own, and texts sort by the collation of the database.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    private const string White = @"[\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*";
    private const string DatePattern = "[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}";
    private const string TimePattern = @"([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])(\.([0-9]{0,7}))?)?Z*";
    private const int Digits = 18;

    internal PostgresDialect()
        : base("postgres", "PostgreSQL 12 or later")
    {
    }

    internal override IReadOnlyList<string> HowToRun => ["psql --no-psqlrc --quiet --csv --file THIS_FILE --output result.csv DATABASE"];

    internal override string AsComputedOnce => "AS MATERIALIZED";

    internal override int GroupingSets => 1_000;

    internal override string Parameter(string name) => "@" + name;

    internal override string Variable(SqlParameter parameter) => parameter.Date is null ? ":" + parameter.Name : $"CAST(:'{parameter.Name}' AS DATE)";

    internal override string Declare(SqlParameter parameter) => $@"\set {parameter.Name} {parameter}";

    internal override string TypeOf(ValueKind kind, int decimals) => kind switch
    {
        ValueKind.Date => "DATE",
        ValueKind.Code => "TEXT",
        ValueKind.Flag => "BOOLEAN",
        ValueKind.Days or ValueKind.Time => "BIGINT",
        _ => $"NUMERIC({Number(Digits)}, {Number(decimals)})",
    };

    internal override string LargestFlag(string value) => $"bool_or({value})";

    internal override string Ordinal(string text) => $"{text} COLLATE \"C\"";

    internal override string Trim(string text) => $"btrim({text}, {BlankCharacters})";

    internal override string IsDigits(string text) => $"{text} ~ '^[0-9]+$'";

    internal override string BeginsWithLetter(string text) => $"{text} ~ '^[A-Za-z]'";

    internal override string LettersAndDigits(string text) => $"regexp_replace({text}, '[^A-Za-z0-9]', '', 'g')";

    internal override string BeginsWith(string text, string beginning) => $"starts_with({text}, {Text(beginning)})";

    internal override string Contains(string text, string part) => $"strpos(upper({text}), {Text(part)}) > 0";

    // A day that its month does not have leads into another month.
    internal override string ReadDate(string text)
    {
        string Part(int from, int length) => $"CAST(substr({text}, {Number(from)}, {Number(length)}) AS INTEGER)";
        var day = $"make_date({Part(1, 4)}, {Part(6, 2)}, 1) + ({Part(9, 2)} - 1)";
        return $"CASE WHEN {text} ~ '^{DatePattern}([T ]{White}[0-9:.Z+-]+)?$' AND left({text}, 4) <> '0000' "
            + $"THEN CASE WHEN extract(MONTH FROM {day}) = {Part(6, 2)} THEN {day} END END";
    }

    // A number of more digits than the type holds is beyond any range.
    internal override string ReadNumber(string text, int decimals)
    {
        var kept = Number(decimals);
        var whole = $"0*[0-9]{{1,{Number(Digits - decimals)}}}";
        var fraction = decimals == 0 ? "0*" : $"[0-9]{{0,{kept}}}0*";
        var fractionAlone = decimals == 0 ? "0+" : $"[0-9]{{1,{kept}}}0*";
        return $@"CASE WHEN {text} ~ '^[+-]?({whole}(\.{fraction})?|\.{fractionAlone})$' THEN CAST({text} AS {TypeOf(ValueKind.Score, decimals)}) END";
    }

    internal override string ReadTime(string text)
    {
        string Part(int group) => $"(regexp_match({text}, '{TimePattern}$'))[{Number(group)}]";
        var seconds = $"CAST(coalesce({Part(4)}, '0') AS BIGINT)";
        var milliseconds = $"CAST(rpad(left(coalesce({Part(6)}, ''), 3), 3, '0') AS BIGINT)";
        var isTime = $"{text} ~ '^{TimePattern}$' OR ({text} ~ '^{DatePattern}[T ]{White}{TimePattern}$' AND {ReadDate($"left({text}, 10)")} IS NOT NULL)";
        return $"CASE WHEN {isTime} THEN ((CAST({Part(1)} AS BIGINT) * 60 + CAST({Part(2)} AS BIGINT)) * 60 + {seconds}) * 1000 + {milliseconds} END";
    }

    internal override string Truncated(string number, int decimals) => $"CAST(trunc({number}, {Number(decimals)}) AS {TypeOf(ValueKind.Score, decimals)})";

    internal override string DaysBetween(string from, string to) => $"({to} - {from})";

    internal override string MonthNumber(string date) => $"CAST(extract(YEAR FROM {date}) * 12 + extract(MONTH FROM {date}) - 1 AS BIGINT)";
}
