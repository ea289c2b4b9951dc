using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>
/// Finds the tables of the data set on an engine that nobody has drawn a map of: by their NHS names, in any case, with NHS field names or the aliases that files may use.
/// Where the tables say which of their columns were filled (<see cref="EngineSchema"/>), only those count.
/// </summary>
internal sealed class EngineStore
{
    private readonly Engine _engine;
    private readonly EngineCatalogue _catalogue;
    private readonly HashSet<(string Table, string Column)>? _loaded;
    private readonly Dictionary<Field, string> _columns = [];
    private readonly Dictionary<string, EngineTable> _tables = new(StringComparer.Ordinal);

    private EngineStore(Engine engine, EngineCatalogue catalogue, CancellationToken cancellation)
    {
        _engine = engine;
        _catalogue = catalogue;
        _loaded = Loaded(cancellation);
    }

    internal static SqlStore Find(Engine engine, EngineCatalogue catalogue, CancellationToken cancellation) => new EngineStore(engine, catalogue, cancellation).Find();

    private SqlStore Find()
    {
        foreach (var table in DataSetTable.All.Where(table => table.Name is not Ids000.Table))
        {
            Add(table);
        }

        if (!_tables.TryGetValue(Ids101Columns.Table, out var referrals))
        {
            var problem = _loaded is { Count: 0 } ? "its tables are empty; expected load to have filled them" : $"there is no table {Ids101Columns.Table} that may be read; expected one, as init makes it and load fills it, or a map that names it";
            throw new EngineException(_engine.Name, problem);
        }

        // The complaint that wins is found among the complaints (decisions.md 6), as in a folder with their file.
        if (_tables.ContainsKey(Ids603.Table))
        {
            _columns.Remove(Ids101.Validated_PresentingComplaint);
        }

        var map = new PhysicalMap
        {
            Referrals = referrals.Name,
            Tables = _tables.ToDictionary(table => table.Key, table => table.Value.Name, StringComparer.Ordinal),
            Columns = _columns.Where(column => !column.Key.Name.Equals(column.Value, StringComparison.Ordinal)).ToDictionary(column => column.Key, column => column.Value),
            RowNumber = RowNumber(_tables.Values),
            Organisations = Organisations(),
        };
        return new SqlStore(_columns.Keys.ToHashSet(), _engine.Dialect, map);
    }

    private HashSet<(string Table, string Column)>? Loaded(CancellationToken cancellation)
    {
        if (_catalogue.Find(EngineSchema.LoadedColumns) is not { } table || !EngineSchema.LoadedColumnsColumns.All(column => _catalogue.Has(table, column)))
        {
            return null;
        }

        var columns = string.Join(", ", EngineSchema.LoadedColumnsColumns.Select(Engine.Quoted));
        return [.. _engine.Query("reading which columns were filled", $"SELECT {columns} FROM {Engine.Quoted(table.Name)}", [], row => (row.GetString(0), row.GetString(1)), cancellation)];
    }

    private void Add(DataSetTable table)
    {
        if (_catalogue.Called(table.Name) is not { } found)
        {
            return;
        }

        var columns = new Dictionary<Field, string>();
        foreach (var field in table.Fields)
        {
            var named = found.Columns.Where(column => column.Equals(field.Name, StringComparison.OrdinalIgnoreCase) || field.Aliases.Contains(column, StringComparer.OrdinalIgnoreCase)).ToList();
            if (named.Count > 1)
            {
                throw new EngineException(_engine.Name, $"{table.Name} has {field.Name} twice, as {string.Join(" and ", named)}; expected each column once");
            }

            if (named is [var column] && _loaded?.Contains((table.Name, field.Name)) is not false)
            {
                columns.Add(field, column);
            }
        }

        if (columns.Count == 0)
        {
            return;
        }

        var key = table.Name is Ids101Columns.Table ? Ids101.PathwayID : TableBuilder.KeyOf(table.Name);
        if (!columns.ContainsKey(key))
        {
            throw new EngineException(_engine.Name, $"{table.Name} has no column {key.Name}; expected it, by which its rows belong to a referral");
        }

        _tables.Add(table.Name, found);
        foreach (var (field, column) in columns)
        {
            _columns.Add(field, column);
        }
    }

    private string? RowNumber(IReadOnlyCollection<EngineTable> tables) => tables.All(table => _catalogue.Has(table, EngineSchema.RowNumber)) ? EngineSchema.RowNumber
        : tables.All(table => table.IsStored) ? _engine.OwnRowNumber
        : null;

    private OrganisationMap? Organisations()
    {
        var all = new OrganisationMap { Successor = "successor_code", ValidFrom = "valid_from", ValidTo = "valid_to" };
        if (_catalogue.Find(all.Table) is not { } table || !((string[])[all.Code, all.Icb, all.Region]).All(column => _catalogue.Has(table, column)))
        {
            return null;
        }

        string? IfThere(string? column) => column is not null && _catalogue.Has(table, column) ? column : null;
        return all with { Table = table.Name, RowNumber = RowNumber([table]), Successor = IfThere(all.Successor), ValidFrom = IfThere(all.ValidFrom), ValidTo = IfThere(all.ValidTo) };
    }
}
