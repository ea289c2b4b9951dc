using System.Globalization;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>The tidy layout as columns of a Parquet file.</summary>
internal static class TidyParquet
{
    public static void Write<T>(IReadOnlyList<T> rows, Func<T, TidyLine> lineOf, Stream stream, Func<T, (string Lower, string Upper)?>? bounds = null)
    {
        var columns = new List<(Column Column, Action<ColumnWriter> Write)>
        {
            Of("period_start", line => line.Period.Start.ToDateOnly()),
            Of("period_end", line => line.Period.End.ToDateOnly()),
            Of("group_type", line => TableTokens.Of(line.Organisation.Level)),
            Of("org_code", line => line.Organisation.Code),
            Of("variable_type", line => line.VariableType),
            Of("variable_a", line => line.Group?.VariableA),
            Of("variable_b", line => line.Group?.VariableB),
            Of("measure_id", line => line.Measure.Id),
            Of("measure_name", line => line.Measure.Name),
            Of("definition", line => line.Version),
            Of("value", line => Number(line.Value)),
            Of("numerator", line => line.Numerator),
            Of("denominator", line => line.Denominator),
            Of("status", line => line.Status),
            rows.All(row => lineOf(row).Unknown is not null) ? Of("unknown", line => line.Unknown!.Value) : Of("unknown", line => line.Unknown),
        };
        if (bounds is not null)
        {
            columns.Add(OfRow("lower", row => Number(bounds(row)?.Lower)));
            columns.Add(OfRow("upper", row => Number(bounds(row)?.Upper)));
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

        (Column Column, Action<ColumnWriter> Write) Of<TValue>(string name, Func<TidyLine, TValue> value) => OfRow(name, row => value(lineOf(row)));

        (Column Column, Action<ColumnWriter> Write) OfRow<TValue>(string name, Func<T, TValue> value)
        {
            return (new Column<TValue>(name), WriteColumn);

            void WriteColumn(ColumnWriter writer)
            {
                using var logical = writer.LogicalWriter<TValue>();
                logical.WriteBatch([.. rows.Select(value)]);
            }
        }
    }

    private static double? Number(string? digits) => string.IsNullOrEmpty(digits) ? null : double.Parse(digits, CultureInfo.InvariantCulture);
}
