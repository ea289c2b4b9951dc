using System.Globalization;
using Iapt.Measures.Files;

namespace Iapt.Measures.Audit;

/// <summary>One line of a published file, by column name: texts held once, numbers and dates read or refused with the line and the column.</summary>
internal sealed class FigureLine(RecordFile file, IReadOnlyList<string> columns, Interned texts)
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The line.</summary>
    public long Line => file.Line;

    /// <summary>The text of a column, without blanks at its ends; <c>NULL</c> is nothing.</summary>
    /// <param name="column">The column, by position among those of the layout.</param>
    public string Text(int column)
    {
        var text = Raw(column);
        return IsNull(text) ? "" : texts.Of(text);
    }

    /// <summary>The text of a column, which must hold one.</summary>
    /// <param name="column">The column.</param>
    public string Required(int column)
    {
        var text = Text(column);
        return text.Length > 0 ? text : throw Unusable(column, "nothing stands here; expected a text");
    }

    /// <summary>What is printed in a column.</summary>
    /// <param name="column">The column.</param>
    public Printed Printed(int column)
    {
        var text = Raw(column);
        if (text.IsEmpty)
        {
            return Audit.Printed.Blank;
        }

        if (text is "*")
        {
            return Audit.Printed.Suppressed;
        }

        if (IsNull(text))
        {
            return Audit.Printed.NotApplicable;
        }

        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number)
            ? Audit.Printed.Number(number)
            : throw Unusable(column, $"{Kind(text)}; expected a number in plain digits with a point before decimals, an asterisk, nothing or NULL");
    }

    /// <summary>A whole number; null where nothing stands.</summary>
    /// <param name="column">The column.</param>
    public long? Whole(int column)
    {
        var printed = Printed(column);
        if (!printed.IsNumber)
        {
            return null;
        }

        return decimal.Truncate(printed.Value) == printed.Value && Math.Abs(printed.Value) < long.MaxValue
            ? (long)printed.Value
            : throw Unusable(column, "a number with decimals; expected a whole number");
    }

    /// <summary>What is wrong with a column of this line.</summary>
    /// <param name="column">The column.</param>
    /// <param name="problem">What is wrong, and what was expected.</param>
    public InputException Unusable(int column, string problem) => new(file.Name, Line, columns[column], problem);

    private static bool IsNull(ReadOnlySpan<char> text) => text.Equals("NULL", StringComparison.OrdinalIgnoreCase) || text is "NA" or "N/A";

    private static string Kind(ReadOnlySpan<char> text) => text switch
    {
        _ when text.Contains('%') => "a percent sign",
        _ when text.Contains(',') => "a separator of thousands",
        _ when text.Contains('*') => "an asterisk beside something else",
        _ when text.IndexOfAny("eE") >= 0 && text.IndexOfAnyInRange('0', '9') >= 0 => "a number with an exponent",
        _ => "something that is no number",
    };

    private ReadOnlySpan<char> Raw(int column) => file.Text(column).Trim();
}
