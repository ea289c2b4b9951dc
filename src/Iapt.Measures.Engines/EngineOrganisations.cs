using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Sql;
using NodaTime;

namespace Iapt.Measures.Engines;

/// <summary>Reads the organisation table of an engine: what the library refuses to read from a file, it does not let a statement run over.</summary>
internal static class EngineOrganisations
{
    private static readonly DateField Day = new("organisations", "valid_from");
    private static readonly string[] Names = ["org_name", "icb_name", "region_name"];

    internal static OrganisationTable Read(Engine engine, EngineCatalogue catalogue, SqlStore store, CancellationToken cancellation)
    {
        if (store.Map.Organisations is not { } map)
        {
            return OrganisationTable.Empty;
        }

        var table = catalogue.Find(map.Table)!;
        string?[] columns = [map.Code, map.Icb, map.Region, map.Successor, map.ValidFrom, map.ValidTo, .. Names.Select(name => catalogue.Has(table, name) ? name : null)];
        var listed = columns.Select(column => column is null ? "NULL" : $"CAST({Engine.Quoted(column)} AS {EngineSchema.TextType(engine)})");
        var order = map.RowNumber is null ? "" : $" ORDER BY {Engine.Quoted(map.RowNumber)}";
        var organisations = engine.Query(
            $"reading {map.Table}",
            $"SELECT {string.Join(", ", listed)} FROM {Engine.Quoted(map.Table)}{order}",
            [],
            row => columns.Select((_, column) => row.IsDBNull(column) ? null : OrNull(row.GetString(column))).ToArray(),
            cancellation).Select(texts => OrganisationOf(engine, map, texts)).ToList();
        return OrganisationTable.FaultOf(organisations) is { } fault
            ? throw new EngineException(engine.Name, $"{map.Table}, {fault.Column}: {fault.Problem}")
            : new OrganisationTable(organisations);
    }

    /// <summary>The map of what the table says: most say nothing of time and succession, and statements are shorter without.</summary>
    internal static OrganisationMap? Used(OrganisationMap? map, OrganisationTable organisations) => map is null || organisations.Count == 0 ? null : map with
    {
        Successor = organisations.All.Any(one => one.SuccessorCode is not null) ? map.Successor : null,
        ValidFrom = organisations.All.Any(one => one.ValidFrom is not null) ? map.ValidFrom : null,
        ValidTo = organisations.All.Any(one => one.ValidTo is not null) ? map.ValidTo : null,
    };

    private static Organisation OrganisationOf(Engine engine, OrganisationMap map, string?[] texts) => texts[0] is not { } code
        ? throw new EngineException(engine.Name, $"{map.Table} has a row without {map.Code}; expected the code of a sub-ICB or a provider in every row")
        : new Organisation(code, texts[6], texts[1], texts[7], texts[2], texts[8]) { SuccessorCode = texts[3], ValidFrom = DayOf(engine, map, texts[4]), ValidTo = DayOf(engine, map, texts[5]) };

    private static LocalDate? DayOf(Engine engine, OrganisationMap map, string? text) => text is null ? null
        : Day.Read(text) is { Issue: null, Value: { IsPresent: true } day } ? DateField.ToDate(day.Number)
        : throw new EngineException(engine.Name, $"{map.Table} has a day of validity that cannot be read; expected yyyy-MM-dd, or nothing");

    private static string? OrNull(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 || trimmed.Equals("NULL", StringComparison.OrdinalIgnoreCase) ? null : trimmed;
    }
}
