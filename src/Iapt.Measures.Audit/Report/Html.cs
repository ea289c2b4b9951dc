using System.Globalization;
using System.Net;

namespace Iapt.Measures.Audit;

/// <summary>Writes the few elements that a report is made of. Texts are escaped; numbers are invariant, with separators.</summary>
internal sealed class Html(TextWriter writer)
{
    /// <summary>A number for people.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Markup as it stands.</summary>
    public Html Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Text.</summary>
    public Html Text(string text)
    {
        writer.Write(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>An element that holds text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="kind">Its class; null for none.</param>
    public Html Element(string name, string text, string? kind = null) =>
        Raw(kind is null ? $"<{name}>" : $"<{name} class=\"{kind}\">").Text(text).Raw($"</{name}>\n");

    /// <summary>A table. Columns from the second on whose cells are numbers stand at the right.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    public Html Table(string caption, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Raw("<table>\n").Element("caption", caption).Raw("<thead><tr>");
        foreach (var name in header)
        {
            Raw("<th scope=\"col\">").Text(name).Raw("</th>");
        }

        Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            Raw("<tr><th scope=\"row\">").Text(row[0]).Raw("</th>");
            for (var column = 1; column < row.Count; column++)
            {
                // On a phone a row is a block, and each cell says what it is.
                Raw(IsNumber(row[column]) ? "<td class=\"n\" data-name=\"" : "<td data-name=\"").Text(header[column]).Raw("\">").Text(row[column]).Raw("</td>");
            }

            Raw("</tr>\n");
        }

        return Raw("</tbody></table>\n");
    }

    private static bool IsNumber(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && text.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.' or '%');
}
