using Iapt.Measures.Files;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>Checks a physical map against the engine before anything is run: whatever it names must be there.</summary>
internal static class MappedStore
{
    private const int Named = 12;

    internal static void Check(Engine engine, EngineCatalogue catalogue, SqlStore store)
    {
        if (store.Dialect != engine.Dialect)
        {
            throw new EngineException(engine.Name, $"the map is of {store.Dialect}; expected one of {engine.Dialect}");
        }

        var missing = Missing(catalogue, store).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            var list = string.Join(", ", missing.Take(Named)) + (missing.Count > Named ? $", and {(missing.Count - Named).ToString(System.Globalization.CultureInfo.InvariantCulture)} more" : "");
            throw new EngineException(engine.Name, $"not there, or not to be read: {list}; expected every table and column that the map names");
        }
    }

    private static IEnumerable<string> Missing(EngineCatalogue catalogue, SqlStore store)
    {
        var map = store.Map;
        foreach (var table in DataSetTable.All)
        {
            var columns = table.Fields.Where(store.Fields.Contains).Select(field => map.Columns.TryGetValue(field, out var column) ? column : field.Name).ToList();
            var name = table.Name is Ids101Columns.Table ? map.Referrals : map.Tables.TryGetValue(table.Name, out var other) ? other : table.Name;
            foreach (var one in columns.Count == 0 ? [] : MissingOf(catalogue, name, [.. columns, .. Given(map.RowNumber), .. map.Latest?.Keys ?? []]))
            {
                yield return one;
            }
        }

        if (map.Organisations is { } organisations)
        {
            string[] columns =
            [
                organisations.Code, organisations.Icb, organisations.Region,
                .. Given(organisations.RowNumber), .. Given(organisations.Successor), .. Given(organisations.ValidFrom), .. Given(organisations.ValidTo),
            ];
            foreach (var one in MissingOf(catalogue, organisations.Table, columns))
            {
                yield return one;
            }
        }

        foreach (var one in map.Latest is { } latest ? MissingOf(catalogue, latest.Table, [.. latest.Keys, latest.Flag]) : [])
        {
            yield return one;
        }
    }

    private static IEnumerable<string> MissingOf(EngineCatalogue catalogue, string table, IReadOnlyList<string> columns) =>
        catalogue.Find(table) is not { } found ? [$"table {table}"] : columns.Where(column => !catalogue.Has(found, column)).Select(column => $"{table}.{column}");

    // DuckDB numbers the rows of a stored table by itself.
    private static IEnumerable<string> Given(string? column) => column is null or "rowid" ? [] : [column];
}
