using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Cli.Input;

/// <summary>The sample: the rows of every table, generated from their seed and taken up without files between.</summary>
internal sealed class SampleTables : ISyntheticRows
{
    private readonly ExtractBuilder _referrals = new(SyntheticTables.Referrals.Fields);
    private readonly Dictionary<string, RowBuilder> _builders;
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    private SampleTables()
    {
        _builders = SyntheticTables.All
            .Where(table => table != SyntheticTables.Header && table != SyntheticTables.Referrals)
            .ToDictionary(table => table.Name, RowBuilder (table) => new TableBuilder(table.Name, table.Fields), StringComparer.Ordinal);
        _builders.Add(SyntheticTables.Referrals.Name, _referrals);
    }

    /// <summary>The sample as an extract.</summary>
    /// <param name="cancellation">Stops the work.</param>
    internal static Extract Read(CancellationToken cancellation)
    {
        var tables = new SampleTables();
        SyntheticDataSet.Generate(SynthesisOptions.Sample, tables, cancellationToken: cancellation);
        using var text = new MemoryStream();
        using (var writer = new StreamWriter(text, leaveOpen: true))
        {
            SyntheticExtract.WriteOrganisations(SynthesisOptions.Sample, writer);
        }

        text.Position = 0;
        var organisations = InputReader.ReadOrganisations(text, "sample");
        return tables._referrals.Build(organisations).With([.. tables._builders.Values.OfType<TableBuilder>().Select(builder => builder.Build())]);
    }

    /// <inheritdoc/>
    public void Add(SyntheticRow row)
    {
        if (!_builders.TryGetValue(row.Table.Name, out var builder))
        {
            return;
        }

        // As if it were a file: its first row is line 2.
        var number = _rows.GetValueOrDefault(row.Table.Name, 1) + 1;
        _rows[row.Table.Name] = number;
        builder.BeginRow(number);
        for (var field = 0; field < row.Count; field++)
        {
            builder.Set(field, row[field]);
        }

        builder.EndRow();
    }
}
