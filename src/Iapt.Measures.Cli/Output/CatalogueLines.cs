using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace Iapt.Measures.Cli.Output;

/// <summary>Lines of a catalogue, in the format asked for.</summary>
/// <param name="header">The names of the columns.</param>
/// <param name="shown">Which columns a terminal shows, the most important first: two always, then what there is room for.</param>
/// <param name="lines">The lines.</param>
internal sealed class CatalogueLines(IReadOnlyList<string> header, IReadOnlyList<int> shown, IReadOnlyList<string[]> lines)
{
    private const int Padding = 4;

    internal void Write(TextWriter output, string format)
    {
        switch (format)
        {
            case Format.Json:
                output.WriteLine(Json());
                break;
            case Format.Csv:
                output.Write(CsvLine.Of(header) + "\n");
                foreach (var line in lines)
                {
                    output.Write(CsvLine.Of(line) + "\n");
                }

                break;
            default:
                var table = new Table().Border(TableBorder.Simple);
                var fitting = Fitting();
                foreach (var column in fitting)
                {
                    table.AddColumn(new TableColumn(header[column]));
                }

                foreach (var line in lines)
                {
                    table.AddRow([.. fitting.Select(column => Markup.Escape(line[column]))]);
                }

                Screen.Write(table, output);
                break;
        }
    }

    private List<int> Fitting()
    {
        var fitting = new List<int>();
        var width = 0;
        foreach (var column in shown)
        {
            width += lines.Select(line => line[column].Length).Append(header[column].Length).Max() + Padding;
            if (fitting.Count < 2 || width <= Screen.Width)
            {
                fitting.Add(column);
            }
        }

        return fitting;
    }

    private string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var line in lines)
            {
                json.WriteStartObject();
                for (var column = 0; column < header.Count; column++)
                {
                    json.WriteString(header[column], line[column]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
