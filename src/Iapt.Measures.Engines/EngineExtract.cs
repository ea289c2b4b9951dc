using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;

namespace Iapt.Measures.Engines;

/// <summary>
/// Takes the rows of an engine's tables up into an extract, for what only rows can do: explaining a referral, listing what is wrong with the data. The tables have NHS names.
/// </summary>
public static class EngineExtract
{
    private const int RowsPerReport = 1 << 14;

    /// <summary>Reads the tables.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">How much memory the columns may take; null for the defaults.</param>
    /// <param name="progress">Told the share of the tables that is read, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="EngineException">A table is missing, or the engine cannot be read.</exception>
    public static Extract Read(Engine engine, ReadOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var data = EngineData.Of(engine, null, cancellation);
        var memory = (options ?? ReadOptions.Default).ColumnMemory;
        List<(DataSetTable Table, List<Field> Fields)> tables =
            [.. DataSetTable.All.Select(table => (table, table.Fields.Where(data.Store.Fields.Contains).ToList())).Where(table => table.Item2.Count > 0)];
        var children = new List<TableRows>();
        Extract? referrals = null;
        for (var place = 0; place < tables.Count; place++)
        {
            var (table, fields) = tables[place];
            if (table.Name is Ids101Columns.Table)
            {
                var builder = new ExtractBuilder(fields, memory);
                Fill(engine, data, table, fields, builder, cancellation);
                referrals = builder.Build(data.Organisations);
            }
            else
            {
                var builder = new TableBuilder(table.Name, fields, memory);
                Fill(engine, data, table, fields, builder, cancellation);
                children.Add(builder.Build());
            }

            progress?.Report((place + 1.0) / tables.Count);
        }

        return children.Count == 0 ? referrals! : referrals!.With(children);
    }

    private static void Fill(Engine engine, EngineData data, DataSetTable table, List<Field> fields, RowBuilder builder, CancellationToken cancellation)
    {
        var map = data.Store.Map;
        var texts = fields.Select(field => $"CAST({Engine.Quoted(map.Columns.TryGetValue(field, out var column) ? column : field.Name)} AS {EngineSchema.TextType(engine)})");
        var number = map.RowNumber is null ? "" : $" ORDER BY {Engine.Quoted(map.RowNumber)}";
        var rows = engine.Query(
            $"reading {table.Name}",
            $"SELECT {(map.RowNumber is null ? "NULL" : $"CAST({Engine.Quoted(map.RowNumber)} AS BIGINT)")}, {string.Join(", ", texts)} FROM {Engine.Quoted(map.Tables[table.Name])}{number}",
            [],
            row => row,
            cancellation);
        var count = 0L;
        foreach (var row in rows)
        {
            if (++count % RowsPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            builder.BeginRow(row.IsDBNull(0) ? count : row.GetInt64(0));
            for (var field = 0; field < fields.Count; field++)
            {
                if (!row.IsDBNull(field + 1))
                {
                    builder.Set(field, row.GetString(field + 1));
                }
            }

            builder.EndRow();
        }
    }
}
