using System.Globalization;
using Iapt.Measures.Disclosure;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Files;

/// <summary>One line of a published file, by the columns of its layout: texts and numbers, read or refused with the line and the column.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">The columns of the layout.</param>
internal sealed record Record(RecordFile File, IReadOnlyList<string> Columns)
{
    private const string Star = "*";
    private const string Null = "NULL";

    private static readonly LocalDatePattern British = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");

    /// <summary>The text of a column; empty where nothing stands.</summary>
    /// <param name="column">The column, by position in the layout.</param>
    public string Text(int column) => File.Text(column).ToString();

    /// <summary>The text of a column that must hold one.</summary>
    /// <param name="column">The column.</param>
    public string Required(int column) => Text(column) is { Length: > 0 } text ? text : throw Wrong(column, "nothing stands here; expected a text");

    /// <summary>The text of a column in which <c>NULL</c> stands for none.</summary>
    /// <param name="column">The column.</param>
    public string? OrNull(int column) => Text(column) is { Length: > 0 } text && !string.Equals(text, Null, StringComparison.Ordinal) ? text : null;

    /// <summary>A date.</summary>
    /// <param name="column">The column.</param>
    public LocalDate Date(int column)
    {
        var text = Required(column);
        return LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value
            : British.Parse(text) is { Success: true } british ? british.Value
            : throw Wrong(column, "no date; expected yyyy-MM-dd or dd/MM/yyyy");
    }

    /// <summary>A number.</summary>
    /// <param name="column">The column.</param>
    public decimal Number(int column) =>
        decimal.TryParse(Text(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, "no number; expected plain digits with a point before decimals");

    /// <summary>A cell of a layout that has one column for everything: a number, an asterisk, <c>NULL</c> for not applicable, nothing for not assessable.</summary>
    /// <param name="column">The column.</param>
    /// <param name="kind">What sort of figure it is.</param>
    public PublishedCell Cell(int column, FigureKind kind) => Text(column) switch
    {
        "" => PublishedCell.NotAssessable,
        Star => PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(kind)),
        Null => PublishedCell.NotApplicable,
        _ => PublishedCell.Of(Number(column)),
    };

    /// <summary>What is wrong with a column of this line.</summary>
    /// <param name="column">The column.</param>
    /// <param name="problem">What is wrong, and what was expected.</param>
    public InputException Wrong(int column, string problem) => new(File.Name, File.Line, Columns[column], problem);

    /// <summary>What <see cref="Cell"/> reads.</summary>
    /// <param name="status">The word for what the cell holds.</param>
    /// <param name="value">The digits of the value; null where there is none.</param>
    public static string CellText(string status, string? value) => value ?? (
        string.Equals(status, TableTokens.Of(PublishedStatus.Suppressed), StringComparison.Ordinal) ? Star
        : string.Equals(status, TableTokens.Of(PublishedStatus.NotApplicable), StringComparison.Ordinal) ? Null : "");
}
