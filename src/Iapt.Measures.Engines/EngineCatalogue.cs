using System.Globalization;

namespace Iapt.Measures.Engines;

/// <summary>The tables and columns of an engine that can be read.</summary>
internal sealed class EngineCatalogue
{
    private readonly List<EngineTable> _tables;
    private readonly StringComparer _sameName;

    private EngineCatalogue(List<EngineTable> tables, StringComparer sameName)
    {
        _tables = tables;
        _sameName = sameName;
    }

    internal static EngineCatalogue Of(Engine engine, CancellationToken cancellation)
    {
        var rows = engine.Query(
            "listing the tables",
            engine.Catalogue,
            [],
            row => (
                Schema: row.GetString(0), Table: row.GetString(1), Column: row.GetString(2), Place: row.IsDBNull(3) ? (int?)null : Convert.ToInt32(row.GetValue(3), CultureInfo.InvariantCulture), IsStored: row.GetBoolean(4)),
            cancellation);
        var tables = rows.GroupBy(row => (row.Schema, row.Table, row.Place, row.IsStored))
            .Select(table => new EngineTable(table.Key.Schema, table.Key.Table, table.Key.Place, table.Key.IsStored, [.. table.Select(row => row.Column)]))
            .OrderBy(table => table.Place ?? int.MaxValue)
            .ToList();
        return new EngineCatalogue(tables, engine.SameName);
    }

    /// <summary>The table that a statement finds under a name of a map; null where there is none.</summary>
    internal EngineTable? Find(string name)
    {
        var parts = name.Split('.');
        return parts.Length == 1
            ? _tables.Find(table => table.Place is not null && _sameName.Equals(table.Name, name))
            : _tables.Find(table => _sameName.Equals(table.Schema, parts[^2]) && _sameName.Equals(table.Name, parts[^1]));
    }

    /// <summary>The table of an NHS name, in any case, where tables are looked for; null where there is none.</summary>
    internal EngineTable? Called(string name) => _tables.Find(table => table.Place is not null && table.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a statement finds a column of a table under a name.</summary>
    internal bool Has(EngineTable table, string column) => table.Columns.Contains(column, _sameName);
}
