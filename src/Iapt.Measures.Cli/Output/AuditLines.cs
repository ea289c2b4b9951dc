using System.Text;
using System.Text.Json;
using Iapt.Measures.Audit;
using Spectre.Console;

namespace Iapt.Measures.Cli.Output;

/// <summary>The lines of an audit, in the format asked for.</summary>
internal static class AuditLines
{
    // A terminal has no room for the place in full: file and line lead to it.
    private static readonly int[] Shown = [0, 1, 2, 3, 6, 10, 11, 12, 13];

    internal static void Write(IEnumerable<AuditLine> lines, string format, TextWriter output)
    {
        switch (format)
        {
            case Format.Json:
                WriteJson(lines, output);
                break;
            case Format.Csv:
                output.Write(CsvLine.Of(AuditLine.Header) + "\n");
                foreach (var line in lines)
                {
                    output.Write(CsvLine.Of(line.Fields) + "\n");
                }

                break;
            default:
                WriteTable(lines, output);
                break;
        }
    }

    private static void WriteTable(IEnumerable<AuditLine> lines, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in Shown)
        {
            table.AddColumn(new TableColumn(AuditLine.Header[column]));
        }

        foreach (var line in lines)
        {
            var fields = line.Fields;
            table.AddRow([.. Shown.Select(column => Markup.Escape(fields[column]))]);
        }

        Screen.Write(table, output);
    }

    private static void WriteJson(IEnumerable<AuditLine> lines, TextWriter output)
    {
        var separator = "[\n";
        foreach (var line in lines)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
            {
                json.WriteStartObject();
                foreach (var (name, field) in AuditLine.Header.Zip(line.Fields))
                {
                    if (name is "line")
                    {
                        json.WriteNumber(name, line.Line);
                    }
                    else
                    {
                        json.WriteString(name, field);
                    }
                }

                json.WriteEndObject();
            }

            output.Write(separator);
            output.Write(Encoding.UTF8.GetString(stream.ToArray()));
            separator = ",\n";
        }

        output.Write(separator[0] == '[' ? "[]\n" : "\n]\n");
    }
}
