using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests;

/// <summary>Compares the engines on a data set of all tables.</summary>
internal static class RawTables
{
    internal static IReadOnlyList<GroupLevel> Levels { get; } = [GroupLevel.England, GroupLevel.Provider];

    internal static SqlTarget TargetFor(RandomDataSet data, Extract extract, MeasureCalculator calculator)
    {
        var sources = calculator.SourcesFor(extract);
        return new SqlTarget(sources, calculator.Instruments)
        {
            WindBack = extract.HasSnapshots ? null : Movements.For(sources.IsSupplied),
            Map = DuckDbTables.MapFor(data.Organisations),
        };
    }

    internal static DuckDbTables Load(RandomDataSet data, bool optimise)
    {
        var tables = new DuckDbTables(data.ReferralFields, data.Referrals, data.Organisations, optimise);
        foreach (var table in data.Tables)
        {
            tables.Load(table.Name, [.. table.Fields.Select(field => field.Name)], table.Rows);
        }

        return tables;
    }

    /// <summary>The cells in which the rendered SQL and the engines differ.</summary>
    internal static IReadOnlyList<string> Differences(RandomDataSet data, IReadOnlyList<MeasureDefinition> measures, bool optimise = false, Func<string, string>? change = null, DefinitionSet? set = null)
    {
        var extract = data.ToExtract();
        var definitions = set ?? DefinitionSets.V21;
        var rowCalculator = new MeasureCalculator(definitions, InstrumentTable.Default) { Engine = EngineKind.Rows };
        var byRows = rowCalculator.Compute(extract, data.Periods, Levels, measures).Rows;
        var byColumns = new MeasureCalculator(definitions, InstrumentTable.Default) { Engine = EngineKind.Columns, Threads = 1 }.Compute(extract, data.Periods, Levels, measures).Rows;
        var differences = byRows.Zip(byColumns)
            .Where(pair => pair.First.Cell != pair.Second.Cell)
            .Select(pair => $"{Named(pair.First)}: rows {pair.First.Cell}, columns {pair.Second.Cell}")
            .ToList();
        using var tables = Load(data, optimise);
        var some = measures.Where(measure => rowCalculator.MissingFor(extract, measure).Count == 0).ToList();
        var lowered = Lowering.Of(some).Measures.ToDictionary(measure => measure.Definition.Id, StringComparer.Ordinal);
        foreach (var ofPeriod in byRows.Where(row => lowered.ContainsKey(row.Measure.Id)).GroupBy(row => row.Period))
        {
            var script = SqlScript.ForMeasures(some, definitions, TargetFor(data, extract, rowCalculator), ofPeriod.Key, Levels);
            var totals = tables.Run(script, change?.Invoke(script.Text) ?? script.Text);
            var standing = Levels.ToDictionary(level => level, level => extract.Groups.Codes(level, ofPeriod.Key).ToHashSet(StringComparer.Ordinal));
            differences.AddRange(ofPeriod
                .Where(row => standing[row.Key.Level].Contains(row.Key.Code))
                .Select(row => (Row: row, Found: totals.CellOf(lowered[row.Measure.Id], row.Key.Level, row.Key.Code)))
                .Where(pair => pair.Found != pair.Row.Cell)
                .Select(pair => $"{Named(pair.Row)}: rows {pair.Row.Cell}, SQL {pair.Found}"));
        }

        return differences;
    }

    private static string Named(MeasureRow row) => $"{row.Measure.Id} {row.Period} {row.Key.Level} {row.Key.Code}";
}
