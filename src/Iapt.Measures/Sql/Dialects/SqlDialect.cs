using System.Globalization;
using Iapt.Measures.Algebra;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Sql;

/// <summary>
/// How one engine spells what the language of measures says. Everything that engines agree on is written once, outside the dialects; a dialect holds only the
/// differences, and refuses what its engine cannot say. The set is closed: each dialect is tested, those of engines that run here against the row engine.
/// </summary>
public abstract class SqlDialect
{
    // Every character that .NET counts as white space, by code point: most of them cannot be seen in a script.
    private static readonly int[] WhiteSpace =
    [
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
        0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
    ];

    private protected SqlDialect(string name, string engine)
    {
        Name = name;
        Engine = engine;
    }

    /// <summary>DuckDB, 1.5 or later.</summary>
    public static SqlDialect DuckDb { get; } = new DuckDbDialect();

    /// <summary>PostgreSQL, 12 or later.</summary>
    public static SqlDialect Postgres { get; } = new PostgresDialect();

    /// <summary>T-SQL: SQL Server 2019 or later, Azure SQL, Synapse, Fabric.</summary>
    public static SqlDialect TSql { get; } = new TSqlDialect();

    /// <summary>Spark SQL 3.5 or later, as Databricks runs it.</summary>
    public static SqlDialect Spark { get; } = new SparkDialect();

    /// <summary>Snowflake.</summary>
    public static SqlDialect Snowflake { get; } = new SnowflakeDialect();

    /// <summary>Every dialect, in the order of their names in the tool.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } = [DuckDb, Postgres, TSql, Spark, Snowflake];

    /// <summary>The dialect's name, as the tool accepts it: <c>duckdb</c>, <c>postgres</c>, <c>tsql</c>, <c>spark</c>, <c>snowflake</c>.</summary>
    public string Name { get; }

    /// <summary>The engines that run it, for people.</summary>
    public string Engine { get; }

    /// <summary>How a script is run, one line each.</summary>
    internal abstract IReadOnlyList<string> HowToRun { get; }

    /// <summary>The words between the name and the query of a common table expression that is computed once and for itself, where the engine has such words.</summary>
    internal virtual string AsComputedOnce => "AS";

    /// <summary>How many grouping sets one SELECT may have; 1 where each is a SELECT of its own.</summary>
    internal abstract int GroupingSets { get; }

    /// <summary>True when a table that reads itself must add up every row (UNION ALL) and stand at the top.</summary>
    internal virtual bool RecursesAtTop => false;

    /// <summary>The words before tables, one of which may read itself.</summary>
    internal virtual string WithRecursive => "WITH RECURSIVE";

    /// <summary>Why the engine cannot follow successions of organisations; null where it can.</summary>
    internal virtual string? CannotRecurse => null;

    /// <summary>The characters that .NET trims from both ends of a text: a column of a table of <see cref="Helpers"/>, or a variable.</summary>
    internal virtual string BlankCharacters => "blanks.characters";

    /// <summary>The engine's own tables that a script begins with: what surrounds a text without being part of it.</summary>
    internal virtual IEnumerable<CommonTable> Helpers() =>
        [new CommonTable("blanks", $"SELECT {Characters(WhiteSpace)} AS characters", "what surrounds a text without being part of it")];

    /// <summary>A table read together with the characters that are trimmed from its texts.</summary>
    internal virtual string WithBlanks(string table) => table + "\nCROSS JOIN blanks";

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Tables and the query over them as the text that is run; without an end.</summary>
    /// <param name="tables">The tables, each after those that it reads.</param>
    /// <param name="query">The query.</param>
    /// <param name="suffix">What sets the names of this text's own objects apart from those of another text of one script.</param>
    internal virtual string Compose(IReadOnlyList<CommonTable> tables, string query, string suffix) =>
        $"WITH\n{string.Join(",\n\n", tables.Select(table => table.Render(this)))}\n\n{query}";

    /// <summary>The results of several periods as one result; without an end.</summary>
    internal virtual string Together(IReadOnlyList<SqlBody> bodies) => string.Join(
        "\nUNION ALL\n",
        bodies.Select((body, place) => $"SELECT * FROM (\n{SqlLayout.Indent(Compose(body.Tables, body.Query, body.Suffix))}\n) AS {SqlNames.Numbered("period_", place)}"));

    /// <summary>A value that is bound when the statement is run.</summary>
    internal abstract string Parameter(string name);

    /// <summary>A variable that the script declares.</summary>
    internal abstract string Variable(SqlParameter parameter);

    /// <summary>What a script begins with before it declares its period; empty where nothing is needed.</summary>
    internal virtual string Opening => "";

    /// <summary>The declaration of a variable.</summary>
    internal abstract string Declare(SqlParameter parameter);

    /// <summary>A name of the physical schema.</summary>
    internal virtual string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text.</summary>
    internal virtual string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A date.</summary>
    internal virtual string Date(LocalDate date) => $"DATE '{LocalDatePattern.Iso.Format(date)}'";

    /// <summary>The type that holds values of a kind.</summary>
    internal abstract string TypeOf(ValueKind kind, int decimals);

    /// <summary>A null of the type that holds values of a kind.</summary>
    internal string Null(ValueKind kind, int decimals) => $"CAST(NULL AS {TypeOf(kind, decimals)})";

    /// <summary>A statement that always holds, or never does.</summary>
    internal virtual string Always(bool holds) => holds ? "TRUE" : "FALSE";

    /// <summary>A statement as a value of a column: true, false or null.</summary>
    internal virtual string Stored(string predicate) => predicate;

    /// <summary>A column of that kind as a statement.</summary>
    internal virtual string Holds(string value) => value;

    /// <summary>The largest of such values over the rows of a group.</summary>
    internal virtual string LargestFlag(string value) => $"max({value})";

    /// <summary>A code or text as a column of a table, with what makes it compare by its characters.</summary>
    internal virtual string CodeColumn(string text) => text;

    /// <summary>Any column as text, which compares and sorts by its characters alone.</summary>
    internal virtual string AsText(string column) => $"CAST({column} AS {TypeOf(ValueKind.Code, 0)})";

    /// <summary>A text as a key to sort by, character by character.</summary>
    internal virtual string Ordinal(string text) => text;

    /// <summary>A key to sort by: rows without it come last, in either direction.</summary>
    internal virtual string NullsLast(string key, bool descending) => $"{key}{(descending ? " DESC" : "")} NULLS LAST";

    /// <summary>How many characters a text has.</summary>
    internal virtual string Length(string text) => $"length({text})";

    /// <summary>A text without <see cref="BlankCharacters"/> at both ends.</summary>
    internal virtual string Trim(string text) => $"trim({text}, {BlankCharacters})";

    /// <summary>The same, of a column that every row has: what most texts can be spared.</summary>
    internal virtual string TrimQuickly(string text) => Trim(text);

    /// <summary>A text without zeros in front.</summary>
    internal virtual string WithoutZeros(string text) => $"ltrim({text}, '0')";

    /// <summary>A text that holds nothing but digits.</summary>
    internal abstract string IsDigits(string text);

    /// <summary>A text that begins with an ASCII letter.</summary>
    internal abstract string BeginsWithLetter(string text);

    /// <summary>The ASCII letters and digits of a text.</summary>
    internal abstract string LettersAndDigits(string text);

    /// <summary>A text that begins with another; unknown when it is null.</summary>
    internal abstract string BeginsWith(string text, string beginning);

    /// <summary>A text that contains another, given in upper case, whatever its own case; unknown when it is null.</summary>
    internal abstract string Contains(string text, string part);

    /// <summary>A date written yyyy-MM-dd, whatever time of day follows; null when the text is anything else.</summary>
    internal abstract string ReadDate(string text);

    /// <summary>A time of day in milliseconds, alone or after a date; null when the text is anything else.</summary>
    internal abstract string ReadTime(string text);

    /// <summary>A decimal number, exact; null when the text is anything else or has more decimals than are kept.</summary>
    internal abstract string ReadNumber(string text, int decimals);

    /// <summary>A number without decimals as a 64-bit integer.</summary>
    internal virtual string Whole(string number) => $"CAST({number} AS BIGINT)";

    /// <summary>A decimal number without the decimals after the given ones, exact.</summary>
    internal abstract string Truncated(string number, int decimals);

    /// <summary>Whole days from one date to another.</summary>
    internal abstract string DaysBetween(string from, string to);

    /// <summary>A number for the month of a date, so that months compare as integers.</summary>
    internal virtual string MonthNumber(string date) => $"(year({date}) * 12 + month({date}) - 1)";

    /// <summary>The characters of these code points as one text.</summary>
    private protected virtual string Characters(IReadOnlyList<int> points) =>
        string.Join(" || ", points.Select(point => string.Create(CultureInfo.InvariantCulture, $"chr({point})")));

    private protected static IReadOnlyList<int> Blanks => WhiteSpace;

    private protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private protected static string Power(int decimals) => Instruments.FixedPoint.Format(Instruments.FixedPoint.Power(decimals), 0);
}
