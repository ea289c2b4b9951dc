using System.Buffers;
using System.Text;
using System.Text.Json;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>Writes tables of exact figures in the layouts of <c>cli.md</c>. Nothing is rounded or suppressed here: these are not figures for publication.</summary>
public static class TableWriter
{
    private const string Lower = "lower";
    private const string Upper = "upper";

    private static readonly string[] NhsHeader =
    [
        "REPORTING_PERIOD_START", "REPORTING_PERIOD_END", "GROUP_TYPE", "ORG_CODE1", "ORG_NAME1", "ORG_CODE2", "ORG_NAME2", "MEASURE_ID", "MEASURE_NAME",
        "MEASURE_VALUE_SUPPRESSED",
    ];

    /// <summary>The columns of the tidy layout, in order.</summary>
    public static IReadOnlyList<string> TidyHeader { get; } =
    [
        "period_start", "period_end", "group_type", "org_code", "variable_type", "variable_a", "variable_b", "measure_id", "measure_name", "definition", "value",
        "numerator", "denominator", "status", "unknown",
    ];

    /// <summary>
    /// Writes the tidy layout as CSV: one line for each figure, values to 17 significant digits, the numerator and denominator of a rate, and the number of referrals of
    /// a mean or median as denominator.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="options">What else to write; null for nothing else.</param>
    public static void WriteTidyCsv(MeasureTable table, TextWriter writer, TidyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        var line = new CsvLine(writer);
        foreach (var name in Header(options))
        {
            line.Add(name);
        }

        line.End();
        foreach (var row in table.Rows)
        {
            AddLabels(line, row);
            line.Add(row.Cell.Value?.ToExactText() ?? "")
                .Add(TableTokens.Of(row.Cell.Numerator))
                .Add(TableTokens.Of(row.Cell.Denominator))
                .Add(TableTokens.Of(row.Cell.Status))
                .Add(TableTokens.Of(row.Cell.Unknown));
            if (options?.Interval is { } interval)
            {
                var bounds = interval(row);
                line.Add(bounds?.Lower ?? "").Add(bounds?.Upper ?? "");
            }

            line.End();
        }
    }

    /// <summary>Writes the tidy layout as a JSON array of objects with the same names; numbers stand as they do in CSV, what is empty there is null.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="options">What else to write; null for nothing else.</param>
    public static void WriteTidyJson(MeasureTable table, TextWriter writer, TidyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        var separator = "[\n";
        foreach (var row in table.Rows)
        {
            buffer.ResetWrittenCount();
            json.Reset();
            WriteObject(json, row, options);
            json.Flush();
            writer.Write(separator);
            writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            separator = ",\n";
        }

        writer.Write(table.Rows.Count == 0 ? "[]\n" : "\n]\n");
    }

    /// <summary>
    /// Writes the tidy layout as Parquet, as a whole or not at all. Dates are dates, counts are 64-bit integers; <c>value</c> and the bounds are 64-bit floating point, the
    /// nearest to the exact value: the numerator and denominator beside it keep a rate exact.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="options">What else to write; null for nothing else.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void WriteTidyParquet(MeasureTable table, string path, TidyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        WholeFile.Write(path, stream => TidyParquet.Write(table, stream, options));
    }

    /// <summary>
    /// Writes the header of the monthly publication over exact values, for comparing. Dates are ISO; a figure without a value is empty; the second organisation is not
    /// used, and the layout has no columns for a breakdown: rows within a group are left out.
    /// </summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="organisations">The names of the organisations; where one is not held, its code stands as its name.</param>
    public static void WriteNhsMonthlyCsv(MeasureTable table, TextWriter writer, OrganisationTable organisations)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(organisations);
        var names = new OrganisationNames(organisations);
        var line = new CsvLine(writer);
        foreach (var name in NhsHeader)
        {
            line.Add(name);
        }

        line.End();
        foreach (var row in table.Rows.Where(row => row.Group is null))
        {
            line.Add(TableTokens.Of(row.Period.Start))
                .Add(TableTokens.Of(row.Period.End))
                .Add(TableTokens.Of(row.Key.Level))
                .Add(row.Key.Code)
                .Add(names.Of(row.Key))
                .Add("")
                .Add("")
                .Add(row.Measure.Id)
                .Add(row.Measure.Name)
                .Add(row.Cell.Value?.ToExactText() ?? "")
                .End();
        }
    }

    private static IEnumerable<string> Header(TidyOptions? options) => options?.Interval is null ? TidyHeader : TidyHeader.Append(Lower).Append(Upper);

    private static void AddLabels(CsvLine line, MeasureRow row) => line
        .Add(TableTokens.Of(row.Period.Start))
        .Add(TableTokens.Of(row.Period.End))
        .Add(TableTokens.Of(row.Key.Level))
        .Add(row.Key.Code)
        .Add(TableTokens.VariableType(row))
        .Add(row.Group?.VariableA ?? "")
        .Add(row.Group?.VariableB ?? "")
        .Add(row.Measure.Id)
        .Add(row.Measure.Name)
        .Add(row.Version);

    private static void WriteObject(Utf8JsonWriter json, MeasureRow row, TidyOptions? options)
    {
        json.WriteStartObject();
        json.WriteString("period_start", TableTokens.Of(row.Period.Start));
        json.WriteString("period_end", TableTokens.Of(row.Period.End));
        json.WriteString("group_type", TableTokens.Of(row.Key.Level));
        json.WriteString("org_code", row.Key.Code);
        json.WriteString("variable_type", TableTokens.VariableType(row));
        json.WriteString("variable_a", row.Group?.VariableA);
        json.WriteString("variable_b", row.Group?.VariableB);
        json.WriteString("measure_id", row.Measure.Id);
        json.WriteString("measure_name", row.Measure.Name);
        json.WriteString("definition", row.Version);
        WriteNumber(json, "value", row.Cell.Value?.ToExactText());
        WriteNumber(json, "numerator", TableTokens.Of(row.Cell.Numerator));
        WriteNumber(json, "denominator", TableTokens.Of(row.Cell.Denominator));
        json.WriteString("status", TableTokens.Of(row.Cell.Status));
        json.WriteNumber("unknown", row.Cell.Unknown);
        if (options?.Interval is { } interval)
        {
            var bounds = interval(row);
            WriteNumber(json, Lower, bounds?.Lower);
            WriteNumber(json, Upper, bounds?.Upper);
        }

        json.WriteEndObject();
    }

    // The digits stand as they are: a number type of the platform would change the seventeenth.
    private static void WriteNumber(Utf8JsonWriter json, string name, string? digits)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(string.IsNullOrEmpty(digits) ? "null" : digits);
    }
}
