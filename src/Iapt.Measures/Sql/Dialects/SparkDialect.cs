using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>Spark SQL: a backslash in a text is an escape and two quotes are two texts, the end of a date difference comes first, patterns are Java's.</summary>
internal sealed class SparkDialect : SqlDialect
{
    private const string DatePattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string TimePattern = "([01][0-9]|2[0-3]):([0-5][0-9])(:([0-5][0-9])([.]([0-9]{0,7}))?)?Z*";

    internal SparkDialect()
        : base("spark", "Spark SQL 3.5 or later, Databricks Runtime 14.1 or later")
    {
    }

    internal override IReadOnlyList<string> HowToRun =>
    [
        "Databricks: paste the whole file into one %sql cell, run it, and download the result as CSV.",
        "Spark: spark-sql -f THIS_FILE",
    ];

    internal override int GroupingSets => 256;

    internal override string? CannotRecurse => "Spark SQL before 4.0 has no recursive table";

    internal override string Parameter(string name) => ":" + name;

    internal override string Variable(SqlParameter parameter) => "session." + parameter.Name;

    internal override string Declare(SqlParameter parameter) => parameter.Date is { } date
        ? $"DECLARE OR REPLACE VARIABLE {parameter.Name} DATE DEFAULT {Date(date)};"
        : $"DECLARE OR REPLACE VARIABLE {parameter.Name} BIGINT DEFAULT {parameter};";

    internal override string Identifier(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    internal override string Text(string value) =>
        $"'{value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";

    internal override string TypeOf(ValueKind kind, int decimals) => kind switch
    {
        ValueKind.Date => "DATE",
        ValueKind.Code => "STRING",
        ValueKind.Flag => "BOOLEAN",
        ValueKind.Days or ValueKind.Time => "BIGINT",
        _ => $"DECIMAL(18, {Number(decimals)})",
    };

    internal override string Trim(string text) => $"trim(BOTH {BlankCharacters} FROM {text})";

    internal override string WithoutZeros(string text) => $"trim(LEADING '0' FROM {text})";

    internal override string IsDigits(string text) => $"{text} RLIKE '^[0-9]+$'";

    internal override string BeginsWithLetter(string text) => $"{text} RLIKE '^[A-Za-z]'";

    internal override string LettersAndDigits(string text) => $"regexp_replace({text}, '[^A-Za-z0-9]', '')";

    internal override string BeginsWith(string text, string beginning) => $"startswith({text}, {Text(beginning)})";

    internal override string Contains(string text, string part) => $"contains(upper({text}), {Text(part)})";

    internal override string ReadDate(string text) =>
        $"CASE WHEN ({text} RLIKE '^{DatePattern}$' OR ({text} RLIKE '^{DatePattern}[T ]' AND {Trim(After(text))} RLIKE '^[0-9:.Z+-]+$')) "
        + $"AND left({text}, 4) <> '0000' THEN try_cast(left({text}, 10) AS DATE) END";

    internal override string ReadNumber(string text, int decimals)
    {
        var kept = Number(decimals);
        var fraction = decimals == 0 ? "0*" : $"[0-9]{{0,{kept}}}0*";
        var fractionAlone = decimals == 0 ? "0+" : $"[0-9]{{1,{kept}}}0*";
        return $"CASE WHEN {text} RLIKE '^[+-]?([0-9]+([.]{fraction})?|[.]{fractionAlone})$' THEN try_cast({text} AS {TypeOf(ValueKind.Score, decimals)}) END";
    }

    internal override string ReadTime(string text)
    {
        string Part(int group) => $"regexp_extract({text}, '{TimePattern}$', {Number(group)})";
        var seconds = $"CAST(coalesce(nullif({Part(4)}, ''), '0') AS BIGINT)";
        var milliseconds = $"CAST(rpad(left({Part(6)}, 3), 3, '0') AS BIGINT)";
        var isTime = $"{text} RLIKE '^{TimePattern}$' OR ({ReadDate(text)} IS NOT NULL AND {Trim(After(text))} RLIKE '^{TimePattern}$')";
        return $"CASE WHEN {isTime} THEN ((CAST({Part(1)} AS BIGINT) * 60 + CAST({Part(2)} AS BIGINT)) * 60 + {seconds}) * 1000 + {milliseconds} END";
    }

    internal override string Truncated(string number, int decimals) => decimals == 0
        ? $"CAST({number} AS BIGINT)"
        : $"CAST(CAST({number} * {Power(decimals)} AS BIGINT) * {Instruments.FixedPoint.Format(1, decimals)} AS {TypeOf(ValueKind.Score, decimals)})";

    internal override string DaysBetween(string from, string to) => $"datediff({to}, {from})";

    private protected override string Characters(IReadOnlyList<int> points) =>
        $"'{string.Concat(points.Select(point => string.Create(CultureInfo.InvariantCulture, $@"\u{point:X4}")))}'";

    private static string After(string text) => $"substr({text}, 12)";
}
