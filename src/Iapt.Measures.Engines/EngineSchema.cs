using Iapt.Measures.Files;

namespace Iapt.Measures.Engines;

/// <summary>
/// The tables that the tool makes: those of the data set by their NHS names, with NHS field names, and organisations. Every column is a text, as in a file, beside the number
/// of the row. A table beside them says which columns were filled: a column that is present is used as it stands, nulls included, and one that is absent is derived.
/// </summary>
public static class EngineSchema
{
    internal const string RowNumber = "row_number";
    internal const string Organisations = "organisations";
    internal const string LoadedColumns = "loaded_columns";

    internal static IReadOnlyList<string> OrganisationColumns { get; } =
        ["org_code", "org_name", "icb_code", "icb_name", "region_code", "region_name", "successor_code", "valid_from", "valid_to"];

    internal static IReadOnlyList<string> LoadedColumnsColumns { get; } = ["table_name", "column_name"];

    /// <summary>The tables with their columns, the number of the row aside.</summary>
    internal static IReadOnlyList<(string Table, IReadOnlyList<string> Columns)> Tables { get; } =
    [
        .. DataSetTable.All.Select(table => (table.Name, (IReadOnlyList<string>)[.. table.Fields.Select(field => field.Name)])),
        (Organisations, OrganisationColumns),
        (LoadedColumns, LoadedColumnsColumns),
    ];

    /// <summary>Makes the tables, all of them or none.</summary>
    /// <param name="engine">An engine that was opened to write.</param>
    /// <param name="cancellation">Stops the work; then there is none of them.</param>
    /// <exception cref="EngineException">One of them is there already, or may not be made.</exception>
    public static void Create(Engine engine, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var catalogue = EngineCatalogue.Of(engine, cancellation);
        var there = Tables.Select(table => table.Table).Where(table => catalogue.Called(table) is not null).ToList();
        if (there.Count > 0)
        {
            throw new EngineException(engine.Name, $"tables are there already: {string.Join(", ", there)}; expected none of the tables that init makes");
        }

        foreach (var (table, columns) in Tables)
        {
            var texts = columns.Select(column => $",\n  {Engine.Quoted(column)} {TextType(engine)}");
            engine.Execute($"making {table}", $"CREATE TABLE {Engine.Quoted(table)} (\n  {Engine.Quoted(RowNumber)} BIGINT{string.Concat(texts)}\n)", cancellation);
        }

        engine.Commit();
    }

    /// <summary>The type of a column of texts.</summary>
    internal static string TextType(Engine engine) => engine.Dialect == Sql.SqlDialect.DuckDb ? "VARCHAR" : "TEXT";
}
