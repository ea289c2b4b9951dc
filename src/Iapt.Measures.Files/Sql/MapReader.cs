using System.Text.Json;
using Iapt.Measures.Algebra;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Files;

/// <summary>Reads the JSON of a physical map, and names the place of what it cannot use.</summary>
internal sealed class MapReader(string file)
{
    private readonly Dictionary<Field, string> _columns = [];
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<Field> _fields = [];
    private bool _upperCase;

    internal SqlStore Read(JsonElement root)
    {
        Check(root, "the map", ["about", "dialect", "rowNumber", "upperCase", "flags", "latest", "tables", "organisations"]);
        var name = Text(root, "dialect") ?? throw Wrong("dialect", $"there is none; expected one of {Dialects}");
        var dialect = SqlDialect.All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw Wrong("dialect", $"an engine that is not known; expected one of {Dialects}");
        _upperCase = root.TryGetProperty("upperCase", out var upper) && upper.ValueKind == JsonValueKind.True;
        if (!root.TryGetProperty("tables", out var tables) || tables.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("tables", "there are none; expected an object with the tables by their NHS names");
        }

        foreach (var table in tables.EnumerateObject())
        {
            ReadTable(table.Name, table.Value);
        }

        if (!_tables.TryGetValue(Ids101Columns.Table, out var referrals) || !_fields.Any(field => field == DataSet.Ids101.PathwayID))
        {
            throw Wrong("tables", $"a column is missing: {Ids101Columns.Table}.PathwayID; expected it, without which nothing can be computed");
        }

        var map = new PhysicalMap
        {
            Referrals = referrals,
            Tables = _tables,
            Columns = _columns,
            RowNumber = Text(root, "rowNumber"),
            Flags = root.TryGetProperty("flags", out var flags) ? new FlagWords(Words(flags, "flags", "true") ?? [], Words(flags, "flags", "false") ?? []) : null,
            Latest = root.TryGetProperty("latest", out var latest) ? Latest(latest) : null,
            Organisations = root.TryGetProperty("organisations", out var organisations) && organisations.ValueKind != JsonValueKind.Null ? Organisations(organisations) : null,
        };
        return new SqlStore(_fields, dialect, map);
    }

    private static string Dialects => string.Join(", ", SqlDialect.All);

    private void ReadTable(string name, JsonElement value)
    {
        var place = $"tables.{name}";
        var known = DataSetFields.Of(name) ?? throw Wrong(place, $"not a table of the data set that is read; expected {string.Join(", ", DataSetFields.Tables)}");
        var table = DataSetFields.Tables.First(one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (value.ValueKind == JsonValueKind.String)
        {
            _tables[table] = Named(value.GetString(), place);
            Add(known.Values);
            return;
        }

        Check(value, place, ["table", "columns", "lacks", "only"]);
        _tables[table] = Named(Text(value, "table"), place);
        var held = Words(value, place, "only") is { } only ? only.Select(one => FieldOf(known, place, one)).ToHashSet() : [.. known.Values];
        foreach (var lacking in Words(value, place, "lacks") ?? [])
        {
            held.Remove(FieldOf(known, place, lacking));
        }

        Add(held);
        if (value.TryGetProperty("columns", out var columns))
        {
            foreach (var column in columns.EnumerateObject())
            {
                _columns[FieldOf(known, place, column.Name)] = Named(column.Value.ValueKind == JsonValueKind.String ? column.Value.GetString() : null, $"{place}.columns.{column.Name}");
            }
        }
    }

    private void Add(IEnumerable<Field> fields)
    {
        foreach (var field in fields)
        {
            _fields.Add(field);
            if (_upperCase)
            {
                _columns.TryAdd(field, field.Name.ToUpperInvariant());
            }
        }
    }

    private Field FieldOf(IReadOnlyDictionary<string, Field> known, string place, string name) =>
        known.TryGetValue(name, out var field) ? field : throw Wrong(place, $"the data set has no field {Notes.Safe(name)} in this table; expected NHS field names");

    private LatestSubmissions Latest(JsonElement value)
    {
        Check(value, "latest", ["table", "keys", "flag"]);
        var keys = Words(value, "latest", "keys") is { Count: > 0 } some ? some : throw Wrong("latest.keys", "there are none; expected the columns by which rows belong to a submission");
        return new LatestSubmissions(Named(Text(value, "table"), "latest.table"), keys, Named(Text(value, "flag"), "latest.flag"));
    }

    private OrganisationMap Organisations(JsonElement value)
    {
        Check(value, "organisations", ["table", "rowNumber", "code", "icb", "region", "successor", "validFrom", "validTo"]);
        string Of(string key) => Named(Text(value, key), "organisations." + key);
        return new OrganisationMap
        {
            Table = Of("table"),
            RowNumber = Text(value, "rowNumber"),
            Code = Of("code"),
            Icb = Of("icb"),
            Region = Of("region"),
            Successor = Text(value, "successor"),
            ValidFrom = Text(value, "validFrom"),
            ValidTo = Text(value, "validTo"),
        };
    }

    private string Named(string? name, string place) => string.IsNullOrWhiteSpace(name) ? throw Wrong(place, "there is no name; expected that of a table or column on the engine") : name;

    private static string? Text(JsonElement value, string key) => value.TryGetProperty(key, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private IReadOnlyList<string>? Words(JsonElement value, string place, string key)
    {
        if (!value.TryGetProperty(key, out var list))
        {
            return null;
        }

        return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(one => one.GetString()!)]
            : throw Wrong($"{place}.{key}", "not a list of words; expected [\"...\"]");
    }

    private void Check(JsonElement value, string place, string[] keys)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(place, "not an object; expected {...}");
        }

        foreach (var one in value.EnumerateObject())
        {
            if (!keys.Contains(one.Name, StringComparer.Ordinal))
            {
                throw Wrong(place, $"it has a key {Notes.Safe(one.Name)}; expected {string.Join(", ", keys)}");
            }
        }
    }

    private InputException Wrong(string place, string problem) => new(file, null, null, $"{place}: {problem}");
}
