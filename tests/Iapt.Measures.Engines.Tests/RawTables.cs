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
            Map = EngineTables.MapFor(data.Organisations),
        };
    }

    internal static EngineTables Load(RandomDataSet data, EngineTables tables)
    {
        tables.Filled(data.ReferralFields, data.Referrals, data.Organisations);
        foreach (var table in data.Tables)
        {
            tables.Load(table.Name, [.. table.Fields.Select(field => field.Name)], table.Rows);
        }

        return tables;
    }

    internal static IReadOnlyList<string> Differences(RandomDataSet data, IReadOnlyList<MeasureDefinition> measures, bool optimise = false, Func<string, string>? change = null, DefinitionSet? set = null) =>
        Differences(data, measures, [], [() => new DuckDbTables(optimise)], Levels, change, set);

    /// <summary>The cells in which the rendered SQL and the engines differ.</summary>
    internal static IReadOnlyList<string> Differences(
        RandomDataSet data,
        IReadOnlyList<MeasureDefinition> measures,
        IReadOnlyList<Breakdown> breakdowns,
        IReadOnlyList<Func<EngineTables>> engines,
        IReadOnlyList<GroupLevel> levels,
        Func<string, string>? change = null,
        DefinitionSet? set = null)
    {
        var extract = data.ToExtract();
        var definitions = set ?? DefinitionSets.V21;
        var rowCalculator = new MeasureCalculator(definitions, InstrumentTable.Default) { Engine = EngineKind.Rows };
        var asked = new MeasureRequest { Periods = data.Periods, Levels = levels, Measures = measures, Breakdowns = breakdowns };
        var byRows = rowCalculator.Compute(extract, asked).Rows;
        var byColumns = new MeasureCalculator(definitions, InstrumentTable.Default) { Engine = EngineKind.Columns, Threads = 1 }.Compute(extract, asked).Rows;
        var differences = byRows.Zip(byColumns)
            .Where(pair => pair.First.Cell != pair.Second.Cell)
            .Select(pair => $"{Named(pair.First)}: rows {pair.First.Cell}, columns {pair.Second.Cell}")
            .ToList();
        var some = measures.Where(measure => rowCalculator.MissingFor(extract, measure).Count == 0).ToList();
        var told = breakdowns.Where(breakdown => rowCalculator.MissingFor(extract, breakdown).Count == 0).ToList();
        var lowered = Lowering.Of(some, told).Measures.ToDictionary(measure => (measure.Definition.Id, measure.Group?.Key));
        foreach (var start in engines)
        {
            using var tables = Load(data, start());
            var target = TargetFor(data, extract, rowCalculator) with { Dialect = tables.Dialect };
            foreach (var ofPeriod in byRows.Where(row => lowered.ContainsKey((row.Measure.Id, row.Group?.Key))).GroupBy(row => row.Period))
            {
                var script = SqlScript.ForMeasures(some, told, definitions, target, ofPeriod.Key, levels);
                var totals = tables.Run(script, change?.Invoke(script.Text) ?? script.Text);
                var standing = levels.ToDictionary(level => level, level => extract.Groups.Codes(level, ofPeriod.Key).ToHashSet(StringComparer.Ordinal));
                differences.AddRange(ofPeriod
                    .Where(row => standing[row.Key.Level].Contains(row.Key.Code))
                    .GroupBy(row => row.Key)
                    .SelectMany(ofKey => totals.CellsOf([.. ofKey.Select(row => lowered[(row.Measure.Id, row.Group?.Key)])], ofKey.Key.Level, ofKey.Key.Code).Zip(ofKey))
                    .Where(pair => pair.First != pair.Second.Cell)
                    .Select(pair => $"{Named(pair.Second)}: rows {pair.Second.Cell}, {tables.Dialect} {pair.First}"));
            }
        }

        return differences;
    }

    private static string Named(MeasureRow row) => $"{row.Measure.Id} {row.Period} {row.Key.Level} {row.Key.Code} {row.Group?.Key}";
}
