using Iapt.Measures.Algebra;
using NodaTime;

namespace Iapt.Measures.Sql;

/// <summary>
/// How one engine spells what the language of measures says. Everything that engines agree on is written once, outside the dialects; a dialect holds only the
/// differences. The set is closed: each dialect is tested against the row engine.
/// </summary>
public abstract class SqlDialect
{
    private protected SqlDialect(string name) => Name = name;

    /// <summary>DuckDB, 1.3 or later.</summary>
    public static SqlDialect DuckDb { get; } = new DuckDbDialect();

    /// <summary>The dialect's name, as the tool accepts it: <c>duckdb</c>.</summary>
    public string Name { get; }

    /// <summary>The words between the name and the query of a common table expression that is computed once and for itself.</summary>
    internal abstract string AsComputedOnce { get; }

    /// <summary>The words before a common table expression that reads itself.</summary>
    internal virtual string WithRecursive => "WITH RECURSIVE";

    /// <summary>The characters that .NET trims from both ends of a text, as one text.</summary>
    internal abstract string Blanks { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>A name of the physical schema.</summary>
    internal abstract string Identifier(string name);

    /// <summary>A text.</summary>
    internal virtual string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A date.</summary>
    internal abstract string Date(LocalDate date);

    /// <summary>A null of the type that holds values of a kind.</summary>
    internal abstract string Null(ValueKind kind, int decimals);

    /// <summary>A statement that always holds, or never does.</summary>
    internal abstract string Always(bool holds);

    /// <summary>A statement as a value of a column: true, false or null.</summary>
    internal abstract string Stored(string predicate);

    /// <summary>A column of that kind as a statement.</summary>
    internal abstract string Holds(string value);

    /// <summary>Any column as text.</summary>
    internal abstract string AsText(string column);

    /// <summary>A text without the given characters at both ends.</summary>
    internal abstract string Trim(string text, string characters);

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
    internal abstract string Whole(string number);

    /// <summary>A decimal number without the decimals after the given ones, exact.</summary>
    internal abstract string Truncated(string number, int decimals);

    /// <summary>Whole days from one date to another.</summary>
    internal abstract string DaysBetween(string from, string to);

    /// <summary>A number for the month of a date, so that months compare as integers.</summary>
    internal abstract string MonthNumber(string date);
}
