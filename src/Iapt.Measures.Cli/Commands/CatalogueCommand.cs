using System.CommandLine;
using System.Text.Json;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Periods;
using Spectre.Console;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>catalogue</c>: every definition, a line each.</summary>
internal static class CatalogueCommand
{
    private static readonly string[] Header =
        ["id", "name", "family", "cadence", "definition", "valid_from", "valid_until", "tables", "status", "fingerprint"];

    private const int Padding = 4;

    // Identifier and name first, then what the terminal has room for.
    private static readonly int[] Shown = [0, 1, 2, 8, 3];

    internal static Command Create(TextWriter output)
    {
        var format = new Format();
        var command = new Command("catalogue", "All definitions. Example: iapt-measures catalogue --format csv");
        format.AddTo(command);
        command.Options.Add(new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" });
        command.SetAction(call =>
        {
            Write(output, format.Read(call));
            return 0;
        });
        return command;
    }

    private static void Write(TextWriter output, string format)
    {
        var lines = DefinitionSets.All.SelectMany(set => set.Measures.Select(measure => Line(set, measure))).ToList();
        switch (format)
        {
            case Format.Json:
                output.WriteLine(JsonLines(lines));
                break;
            case Format.Csv:
                output.Write(CsvLine.Of(Header) + "\n");
                foreach (var line in lines)
                {
                    output.Write(CsvLine.Of(line) + "\n");
                }

                break;
            default:
                var table = new Table().Border(TableBorder.Simple);
                var shown = Fitting(lines);
                foreach (var column in shown)
                {
                    table.AddColumn(new TableColumn(Header[column]));
                }

                foreach (var line in lines)
                {
                    table.AddRow([.. shown.Select(column => Markup.Escape(line[column]))]);
                }

                Screen.Write(table, output);
                break;
        }
    }

    private static List<int> Fitting(List<string[]> lines)
    {
        var fitting = new List<int>();
        var width = 0;
        foreach (var column in Shown)
        {
            width += lines.Max(line => line[column].Length) + Padding;
            if (fitting.Count < 2 || width <= Screen.Width)
            {
                fitting.Add(column);
            }
        }

        return fitting;
    }

    private static string[] Line(DefinitionSet set, MeasureDefinition measure) =>
    [
        measure.Id,
        measure.Name,
        set.FamilyOf(measure).Name,
        FrequencyOf(measure),
        set.Version,
        set.Validity.From is { } from ? ReportingPeriod.Month(from).Label : "",
        set.Validity.Until is { } until ? ReportingPeriod.Month(until).Label : "",
        string.Join(' ', Tables(set, measure)),
        measure.Status.ToString(),
        set.FingerprintOf(measure),
    ];

    private static string FrequencyOf(MeasureDefinition measure) => measure.Frequency switch
    {
        Frequency.Monthly => "Monthly",
        Frequency.Quarterly => "Quarterly",
        _ => "Monthly/Quarterly",
    };

    // The tables of the fields that the measure names and of those its derivations read.
    private static IEnumerable<string> Tables(DefinitionSet set, MeasureDefinition measure) => Reach.Of(measure.Expression)
        .Concat(Lineage.Of(measure.Expression, set.Derivations).SelectMany(Reach.Of))
        .Select(field => field.Table)
        .Where(table => table.StartsWith("IDS", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string JsonLines(List<string[]> lines)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var line in lines)
            {
                json.WriteStartObject();
                for (var column = 0; column < Header.Length; column++)
                {
                    json.WriteString(Header[column], line[column]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
