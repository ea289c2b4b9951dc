using System.Globalization;
using Iapt.Measures.Algebra;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Sql;

/// <summary>
/// T-SQL as SQL Server 2019 speaks it: no boolean values (a statement is stored as 1 or 0), no patterns but those of LIKE, texts that compare by the collation of the
/// database and without trailing blanks unless they are told otherwise, and tables of a WITH that are computed each time they are read: what is read more than once
/// goes into temporary tables of the session.
/// </summary>
internal sealed class TSqlDialect : SqlDialect
{
    private const string Collation = "COLLATE Latin1_General_100_BIN2";
    private const string Positions = "positions";
    private const string DayPattern = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";

    internal TSqlDialect()
        : base("tsql", "SQL Server 2019 or later, Azure SQL, Synapse, Fabric")
    {
    }

    internal override IReadOnlyList<string> HowToRun =>
    [
        "Run the whole file as one batch: its variables last as long as that.",
        "SSMS or Azure Data Studio: save the last result as CSV with headers.",
        "sqlcmd -S SERVER -d DATABASE -i THIS_FILE -o result.csv -s , -W -w 65535",
        "It reads your tables and writes temporary tables of its session (#...) and nothing else.",
    ];

    internal override int GroupingSets => 1;

    internal override bool RecursesAtTop => true;

    internal override string BlankCharacters => "@blanks";

    internal override IEnumerable<CommonTable> Helpers()
    {
        var digits = string.Join(" UNION ALL ", Enumerable.Range(0, 10).Select(digit => $"SELECT {Number(digit)}{(digit == 0 ? " AS digit" : "")}"));
        yield return new CommonTable("digits", digits, IsInline: true);
        yield return new CommonTable(
            Positions,
            SqlLayout.Select(["1 + ones.digit + 10 * tens.digit + 100 * hundreds.digit AS position"], "digits AS ones\nCROSS JOIN digits AS tens\nCROSS JOIN digits AS hundreds"),
            "the places of the characters of a text");
    }

    internal override string WithBlanks(string table) => table;

    internal override string Compose(IReadOnlyList<CommonTable> tables, string query, string suffix) => TemporaryTables.Compose(tables, query, suffix);

    internal override string Together(IReadOnlyList<SqlBody> bodies) => TemporaryTables.Together(bodies);

    internal override string Parameter(string name) => "@" + name;

    internal override string Variable(SqlParameter parameter) => "@" + parameter.Name;

    internal override string Declare(SqlParameter parameter) => parameter.Date is not null
        ? $"DECLARE @{parameter.Name} date = '{parameter}';"
        : $"DECLARE @{parameter.Name} bigint = {parameter};";

    internal override string Opening => $"SET NOCOUNT ON;\nDECLARE @blanks nvarchar(50) = {Characters(Blanks)};";

    internal override string Identifier(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    internal override string Text(string value) => $"{(value.All(char.IsAscii) ? "" : "N")}{base.Text(value)}";

    internal override string Date(LocalDate date) => $"CAST('{LocalDatePattern.Iso.Format(date)}' AS date)";

    internal override string TypeOf(ValueKind kind, int decimals) => kind switch
    {
        ValueKind.Date => "date",
        ValueKind.Code => "nvarchar(4000)",
        ValueKind.Flag => "int",
        ValueKind.Days or ValueKind.Time => "bigint",
        _ => $"decimal(18, {Number(decimals)})",
    };

    internal override string Always(bool holds) => holds ? "1 = 1" : "1 = 0";

    internal override string Stored(string predicate) => predicate switch
    {
        "1 = 1" => "1",
        "1 = 0" => "0",
        _ => $"CASE\n{SqlLayout.Indent($"WHEN {predicate} THEN 1\nWHEN NOT {SqlLayout.Bracketed(predicate)} THEN 0")}\nEND",
    };

    internal override string Holds(string value) => $"{value} = 1";

    internal override string CodeColumn(string text) => $"CAST({text} AS nvarchar(255)) {Collation}";

    internal override string AsText(string column) => $"CAST({column} AS nvarchar(4000)) {Collation}";

    internal override string NullsLast(string key, bool descending) => $"CASE WHEN {key} IS NULL THEN 1 ELSE 0 END, {key}{(descending ? " DESC" : "")}";

    internal override string Length(string text) => $"len({text})";

    internal override string Trim(string text) => $"trim({BlankCharacters} FROM {text})";

    internal override string WithoutZeros(string text) => $"substring({text}, patindex('%[^0]%', {text} + '.'), 4000)";

    internal override string IsDigits(string text) => $"({text} <> '' AND {text} NOT LIKE '%[^0-9]%')";

    internal override string BeginsWithLetter(string text) => $"{text} LIKE '[A-Za-z]%'";

    internal override string LettersAndDigits(string text) =>
        $"(SELECT string_agg(substring({text}, position, 1), '') WITHIN GROUP (ORDER BY position) FROM {Positions} "
        + $"WHERE position <= len({text}) AND substring({text}, position, 1) LIKE '[A-Za-z0-9]')";

    internal override string BeginsWith(string text, string beginning) => $"{text} LIKE {Text(Escaped(beginning) + "%")}";

    internal override string Contains(string text, string part) => $"upper({text}) LIKE {Text($"%{Escaped(part)}%")}";

    internal override string ReadDate(string text) =>
        $"CASE WHEN {text} LIKE '{DayPattern}' OR ({text} LIKE '{DayPattern}[T ]%' AND {Trim(After(text))} <> '' AND {Trim(After(text))} NOT LIKE '%[^0-9:.Z+-]%') "
        + $"THEN try_convert(date, left({text}, 10), 23) END";

    // TRY_CAST alone would round what has more decimals than are kept, and take a sign for 0.
    internal override string ReadNumber(string text, int decimals) =>
        $"CASE WHEN {text} LIKE '%[0-9]%' AND {text} NOT LIKE '%[^0-9.+-]%' AND substring({text}, 2, 4000) NOT LIKE '%[+-]%' AND {text} NOT LIKE '%.%.%' "
        + $"AND {text} NOT LIKE '%.{new string('_', decimals)}%[1-9]%' THEN try_cast({text} AS {TypeOf(ValueKind.Score, decimals)}) END";

    internal override string ReadTime(string text)
    {
        var alone = $"CASE WHEN {text} LIKE '{DayPattern}[T ]%' AND {ReadDate($"left({text}, 10)")} IS NOT NULL THEN {Trim(After(text))} ELSE {text} END";
        return $"(SELECT CASE WHEN written NOT LIKE 'Z%' AND left(time_of_day, 2) <= '23' AND (time_of_day LIKE '[0-2][0-9]:[0-5][0-9]' OR time_of_day LIKE '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]' "
            + "OR (time_of_day LIKE '[0-2][0-9]:[0-5][0-9]:[0-5][0-9].%' AND len(time_of_day) <= 16 AND substring(time_of_day, 10, 8) NOT LIKE '%[^0-9]%')) "
            + "THEN ((CAST(substring(time_of_day, 1, 2) AS bigint) * 60 + CAST(substring(time_of_day, 4, 2) AS bigint)) * 60 + CAST(substring(time_of_day + ':00', 7, 2) AS bigint)) * 1000 "
            + "+ CAST(left(substring(time_of_day, 10, 3) + '000', 3) AS bigint) END "
            + $"FROM (SELECT written, trim('Z' FROM written) AS time_of_day FROM (SELECT {alone} AS written) AS alone) AS taken)";
    }

    internal override string Truncated(string number, int decimals) => $"CAST(round({number}, {Number(decimals)}, 1) AS {TypeOf(ValueKind.Score, decimals)})";

    internal override string Whole(string number) => $"CAST({number} AS bigint)";

    internal override string DaysBetween(string from, string to) => $"datediff(day, {from}, {to})";

    private protected override string Characters(IReadOnlyList<int> points) =>
        string.Join(" + ", points.Select(point => string.Create(CultureInfo.InvariantCulture, $"nchar({point})")));

    private static string After(string text) => $"substring({text}, 12, 4000)";

    private static string Escaped(string text) => string.Concat(text.Select(one => one is '%' or '_' or '[' ? $"[{one}]" : one.ToString()));
}
