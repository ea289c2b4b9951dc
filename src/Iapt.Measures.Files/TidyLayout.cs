using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Iapt.Measures.Files;

/// <summary>The tidy layout of <c>cli.md</c> as CSV and JSON: one line or object for each figure.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="lineOf">The line of a row.</param>
/// <param name="bounds">The bounds of a row's interval as text; null where no row has one.</param>
internal sealed class TidyLayout<T>(Func<T, TidyLine> lineOf, Func<T, (string Lower, string Upper)?>? bounds = null)
{
    private const string Lower = "lower";
    private const string Upper = "upper";

    public void WriteCsv(IEnumerable<T> rows, TextWriter writer)
    {
        var csv = new CsvLine(writer);
        foreach (var name in bounds is null ? TidyColumns.Names : [.. TidyColumns.Names, Lower, Upper])
        {
            csv.Add(name);
        }

        csv.End();
        foreach (var row in rows)
        {
            var line = lineOf(row);
            csv.Add(TableTokens.Of(line.Period.Start))
                .Add(TableTokens.Of(line.Period.End))
                .Add(TableTokens.Of(line.Organisation.Level))
                .Add(line.Organisation.Code)
                .Add(line.VariableType)
                .Add(line.Group?.VariableA ?? "")
                .Add(line.Group?.VariableB ?? "")
                .Add(line.Measure.Id)
                .Add(line.Measure.Name)
                .Add(line.Version)
                .Add(line.Value ?? "")
                .Add(TableTokens.Of(line.Numerator))
                .Add(TableTokens.Of(line.Denominator))
                .Add(line.Status)
                .Add(TableTokens.Of(line.Unknown));
            if (bounds is not null)
            {
                var (lower, upper) = bounds(row) ?? ("", "");
                csv.Add(lower).Add(upper);
            }

            csv.End();
        }
    }

    public void WriteJson(IEnumerable<T> rows, TextWriter writer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        var written = false;
        foreach (var row in rows)
        {
            buffer.ResetWrittenCount();
            json.Reset();
            WriteObject(json, row);
            json.Flush();
            writer.Write(written ? ",\n" : "[\n");
            writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            written = true;
        }

        writer.Write(written ? "\n]\n" : "[]\n");
    }

    // The digits stand as they are: a number type of the platform would change the seventeenth.
    private static void WriteNumber(Utf8JsonWriter json, string name, string? digits)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(string.IsNullOrEmpty(digits) ? "null" : digits);
    }

    private void WriteObject(Utf8JsonWriter json, T row)
    {
        var line = lineOf(row);
        json.WriteStartObject();
        json.WriteString("period_start", TableTokens.Of(line.Period.Start));
        json.WriteString("period_end", TableTokens.Of(line.Period.End));
        json.WriteString("group_type", TableTokens.Of(line.Organisation.Level));
        json.WriteString("org_code", line.Organisation.Code);
        json.WriteString("variable_type", line.VariableType);
        json.WriteString("variable_a", line.Group?.VariableA);
        json.WriteString("variable_b", line.Group?.VariableB);
        json.WriteString("measure_id", line.Measure.Id);
        json.WriteString("measure_name", line.Measure.Name);
        json.WriteString("definition", line.Version);
        WriteNumber(json, "value", line.Value);
        WriteNumber(json, "numerator", TableTokens.Of(line.Numerator));
        WriteNumber(json, "denominator", TableTokens.Of(line.Denominator));
        json.WriteString("status", line.Status);
        WriteNumber(json, "unknown", TableTokens.Of(line.Unknown));
        if (bounds is not null)
        {
            var both = bounds(row);
            WriteNumber(json, Lower, both?.Lower);
            WriteNumber(json, Upper, both?.Upper);
        }

        json.WriteEndObject();
    }
}
