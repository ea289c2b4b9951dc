using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Engines;

/// <summary>Fills the tables that <see cref="EngineSchema"/> makes from a folder of files: the texts of the files as they stand, all of them or nothing.</summary>
public sealed class EngineLoading
{
    private const int RowsPerReport = 1 << 12;

    private readonly Engine _engine;
    private readonly InputTables _input;
    private readonly List<string?[]> _loaded = [];
    private readonly List<LoadedTable> _tables = [];

    private EngineLoading(Engine engine, InputTables input)
    {
        _engine = engine;
        _input = input;
    }

    /// <summary>Loads a folder.</summary>
    /// <param name="engine">An engine that was opened to write.</param>
    /// <param name="input">The files.</param>
    /// <param name="replace">True to put them in the place of what the tables hold; false to refuse tables that hold something.</param>
    /// <param name="progress">Told the share of the tables that is loaded, 0 to 1.</param>
    /// <param name="cancellation">Stops the work; then the tables hold what they held.</param>
    /// <returns>The tables that were filled, with their rows.</returns>
    /// <exception cref="EngineException">A table is missing, holds something, or may not be written.</exception>
    /// <exception cref="InputException">A file cannot be used.</exception>
    public static IReadOnlyList<LoadedTable> Run(Engine engine, InputTables input, bool replace, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(input);
        var loading = new EngineLoading(engine, input);
        var organisations = input.ReadOrganisations();
        loading.Empty(replace, cancellation);
        for (var place = 0; place < input.Tables.Count; place++)
        {
            var before = place;
            loading.Fill(input.Tables[place], progress is null ? null : share => progress.Report((before + share) / input.Tables.Count), cancellation);
        }

        if (organisations is not null)
        {
            loading.Fill(organisations);
        }

        engine.Fill(EngineSchema.LoadedColumns, [EngineSchema.RowNumber, .. EngineSchema.LoadedColumnsColumns], writer => Write(writer, loading._loaded));
        foreach (var statement in loading._tables.Select(table => engine.LookingAt(table.Name)).OfType<string>())
        {
            engine.Execute("looking at the tables", statement, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        engine.Commit();
        return loading._tables;
    }

    private void Empty(bool replace, CancellationToken cancellation)
    {
        var catalogue = EngineCatalogue.Of(_engine, cancellation);
        var tables = EngineSchema.Tables;
        var missing = tables.Where(table => catalogue.Find(table.Table) is not { } found || !table.Columns.Prepend(EngineSchema.RowNumber).SequenceEqual(found.Columns, StringComparer.Ordinal)).Select(table => table.Table).ToList();
        if (missing.Count > 0)
        {
            throw new EngineException(_engine.Name, $"not there as init makes them: {string.Join(", ", missing)}; expected the tables that init makes, and a user who may read them");
        }

        var full = tables.Where(table => HoldsRows(table.Table, cancellation)).Select(table => table.Table).ToList();
        if (full.Count > 0 && !replace)
        {
            throw new EngineException(_engine.Name, $"tables hold rows already: {string.Join(", ", full)}; expected empty tables, or to be told to replace what they hold");
        }

        foreach (var table in full)
        {
            _engine.Execute($"emptying {table}", _engine.Emptying(table), cancellation);
        }
    }

    private bool HoldsRows(string table, CancellationToken cancellation) =>
        _engine.Query($"reading {table}", $"SELECT 1 FROM {Engine.Quoted(table)} LIMIT 1", [], _ => true, cancellation).Any();

    private void Fill(DataSetTable table, Action<double>? report, CancellationToken cancellation)
    {
        using var file = _input.Open(table);
        _loaded.AddRange(file.Fields.Select(field => new[] { table.Name, field.Name }));
        int[] positions = [.. table.Fields.Select(field => file.Fields.ToList().IndexOf(field))];
        var rows = 0L;
        _engine.Fill(table.Name, [EngineSchema.RowNumber, .. table.Fields.Select(field => field.Name)], writer =>
        {
            var texts = new string?[positions.Length];
            for (; file.Read(); rows++)
            {
                if (rows % RowsPerReport == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    report?.Invoke(file.Share ?? 0);
                }

                for (var field = 0; field < positions.Length; field++)
                {
                    texts[field] = positions[field] >= 0 && file.Text(positions[field]) is { IsEmpty: false } text ? text.ToString() : null;
                }

                writer.Add(file.Row, texts);
            }
        });
        _tables.Add(new LoadedTable(table.Name, rows, file.LeftOut));
    }

    private void Fill(OrganisationTable organisations)
    {
        List<string?[]> rows = [.. organisations.All.Select(one =>
            new[] { one.Code, one.Name, one.IcbCode, one.IcbName, one.RegionCode, one.RegionName, one.SuccessorCode, Text(one.ValidFrom), Text(one.ValidTo) })];
        _loaded.AddRange(EngineSchema.OrganisationColumns.Select(column => new[] { EngineSchema.Organisations, column }));
        _engine.Fill(EngineSchema.Organisations, [EngineSchema.RowNumber, .. EngineSchema.OrganisationColumns], writer => Write(writer, rows));
        _tables.Add(new LoadedTable(EngineSchema.Organisations, rows.Count, 0));
    }

    private static void Write(ITableWriter writer, List<string?[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            writer.Add(row + 1, rows[row]);
        }
    }

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
