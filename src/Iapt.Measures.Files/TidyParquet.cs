using System.Globalization;
using Iapt.Measures.Results;
using NodaTime;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>The tidy layout as columns of a Parquet file.</summary>
internal static class TidyParquet
{
    public static void Write(MeasureTable table, Stream stream, TidyOptions? options)
    {
        var rows = table.Rows;
        var columns = new List<(Column Column, Action<ColumnWriter> Write)>
        {
            Dates("period_start", rows, row => row.Period.Start),
            Dates("period_end", rows, row => row.Period.End),
            Texts("group_type", rows, row => TableTokens.Of(row.Key.Level)),
            Texts("org_code", rows, row => row.Key.Code),
            Texts("variable_type", rows, TableTokens.VariableType),
            Texts("variable_a", rows, row => row.Group?.VariableA),
            Texts("variable_b", rows, row => row.Group?.VariableB),
            Texts("measure_id", rows, row => row.Measure.Id),
            Texts("measure_name", rows, row => row.Measure.Name),
            Texts("definition", rows, row => row.Version),
            Of("value", rows, row => Number(row.Cell.Value?.ToExactText())),
            Of("numerator", rows, row => row.Cell.Numerator),
            Of("denominator", rows, row => row.Cell.Denominator),
            Texts("status", rows, row => TableTokens.Of(row.Cell.Status)),
            Of("unknown", rows, row => row.Cell.Unknown),
        };
        if (options?.Interval is { } interval)
        {
            columns.Add(Of("lower", rows, row => Number(interval(row)?.Lower)));
            columns.Add(Of("upper", rows, row => Number(interval(row)?.Upper)));
        }

        using var file = new ParquetFileWriter(stream, [.. columns.Select(column => column.Column)], null, Compression.Snappy, null, leaveOpen: true);
        using (var group = file.AppendRowGroup())
        {
            foreach (var (_, write) in columns)
            {
                using var column = group.NextColumn();
                write(column);
            }
        }

        file.Close();
    }

    private static (Column Column, Action<ColumnWriter> Write) Dates(string name, IReadOnlyList<MeasureRow> rows, Func<MeasureRow, LocalDate> value) =>
        Of(name, rows, row => value(row).ToDateOnly());

    private static (Column Column, Action<ColumnWriter> Write) Texts(string name, IReadOnlyList<MeasureRow> rows, Func<MeasureRow, string?> value) =>
        Of(name, rows, value);

    private static (Column Column, Action<ColumnWriter> Write) Of<T>(string name, IReadOnlyList<MeasureRow> rows, Func<MeasureRow, T> value)
    {
        return (new Column<T>(name), Write);

        void Write(ColumnWriter column)
        {
            using var logical = column.LogicalWriter<T>();
            logical.WriteBatch([.. rows.Select(value)]);
        }
    }

    private static double? Number(string? digits) => string.IsNullOrEmpty(digits) ? null : double.Parse(digits, CultureInfo.InvariantCulture);
}
