using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using ParquetSharp;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks.Duck;

/// <summary>The drawn columns as a table of DuckDB, each in its narrowest type: days as DATE, codes as ENUM, scores as TINYINT, flags as BOOLEAN.</summary>
internal static class DuckDbReferrals
{
    internal const string Table = "IDS101Referral";

    private const string Row = "row";

    private static readonly Dictionary<ReferralColumns, DuckDb> Loaded = [];

    /// <summary>A database that holds the columns; loaded once for all benchmarks of a run.</summary>
    internal static DuckDb Of(ReferralColumns columns)
    {
        if (!Loaded.TryGetValue(columns, out var database))
        {
            database = new DuckDb();
            Load(database, columns);
            Loaded.Add(columns, database);
        }

        return database;
    }

    // A Parquet file of bare integers is the quickest way in.
    private static void Load(DuckDb database, ReferralColumns columns)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".parquet");
        try
        {
            Write(path, columns);
            foreach (var (field, (codes, _)) in columns.Codes)
            {
                database.Execute($"CREATE TYPE {EnumOf(field)} AS ENUM ({string.Join(", ", codes.Select(code => $"'{code}'"))})", 1);
            }

            List<string> select = [$"{Row} + {ReferralColumns.FirstPathway.ToString(CultureInfo.InvariantCulture)} AS {PathwayID.Name}", $"{Row} AS row_number"];
            select.AddRange(columns.Codes.Select(one => $"CAST([{string.Join(", ", one.Value.Codes.Select(code => $"'{code}'"))}][nullif({one.Key.Name}, {int.MinValue}) + 1] AS {EnumOf(one.Key)}) AS {one.Key.Name}"));
            select.AddRange(columns.Numbers.Keys.Select(Typed));
            database.Execute($"CREATE TABLE {Table} AS SELECT {string.Join(", ", select)} FROM read_parquet('{path}')", Environment.ProcessorCount);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string EnumOf(CodeField field) => field.Name + "_code";

    private static string Typed(Field field) => field switch
    {
        DateField => $"DATE '1970-01-01' + nullif({field.Name}, {int.MinValue}) AS {field.Name}",
        FlagField => $"CAST(nullif({field.Name}, {sbyte.MinValue}) AS BOOLEAN) AS {field.Name}",
        CountField => $"CAST(nullif({field.Name}, {short.MinValue}) AS SMALLINT) AS {field.Name}",
        _ => $"CAST(nullif({field.Name}, {sbyte.MinValue}) AS TINYINT) AS {field.Name}",
    };

    private static void Write(string path, ReferralColumns columns)
    {
        List<(string Name, Array Values)> all = [(Row, Enumerable.Range(0, columns.Rows).ToArray())];
        all.AddRange(columns.Codes.Select(one => (one.Key.Name, (Array)one.Value.Positions)));
        all.AddRange(columns.Numbers.Select(one => (one.Key.Name, one.Value)));
        Column[] schema = [.. all.Select(one => one.Values switch
        {
            int[] => (Column)new Column<int>(one.Name),
            short[] => new Column<short>(one.Name),
            _ => new Column<sbyte>(one.Name),
        })];
        using var file = new ParquetFileWriter(path, schema);
        const int RowsOfGroup = 1 << 20;
        for (var start = 0; start < columns.Rows; start += RowsOfGroup)
        {
            var count = Math.Min(RowsOfGroup, columns.Rows - start);
            using var group = file.AppendRowGroup();
            foreach (var (_, values) in all)
            {
                using var column = group.NextColumn();
                switch (values)
                {
                    case int[] numbers:
                        Append(column, numbers.AsSpan(start, count));
                        break;
                    case short[] numbers:
                        Append(column, numbers.AsSpan(start, count));
                        break;
                    default:
                        Append(column, ((sbyte[])values).AsSpan(start, count));
                        break;
                }
            }
        }

        file.Close();
    }

    private static void Append<T>(ColumnWriter column, ReadOnlySpan<T> values)
    {
        using var writer = column.LogicalWriter<T>();
        writer.WriteBatch(values);
    }
}
