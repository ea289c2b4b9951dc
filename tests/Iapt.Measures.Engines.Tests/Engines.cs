using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests;

/// <summary>Compares the engines on one extract.</summary>
internal static class Engines
{
    private const int Shown = 10;
    private const int ManyRows = 5_000;

    internal static IReadOnlyList<GroupLevel> Levels { get; } = Enum.GetValues<GroupLevel>();

    internal static IReadOnlyList<string> Differences(RandomExtract data, IReadOnlyList<MeasureDefinition> measures) => Differences(data, measures, text => text, out _);

    /// <summary>The cells in which the rendered SQL and the row engine differ, ten of them at most.</summary>
    internal static IReadOnlyList<string> Differences(RandomExtract data, IReadOnlyList<MeasureDefinition> measures, Func<string, string> change, out int cells)
    {
        var extract = data.ToExtract();
        var calculator = CalculatorFor(data);
        var answerable = measures.Where(measure => calculator.MissingFor(extract, measure).Count == 0).ToList();
        var lowering = Lowering.Of(answerable);
        var rows = calculator.Compute(extract, data.Periods, Levels, measures).Rows;

        // To plan a hundred leaves takes longer than to run them over a few rows.
        using var tables = new DuckDbTables(optimise: data.Rows.Count >= ManyRows).Filled(data.Fields, data.Rows, data.Organisations);
        var differences = new List<string>();
        cells = rows.Count;
        foreach (var ofPeriod in rows.GroupBy(row => row.Period))
        {
            var script = SqlScript.ForMeasures(answerable, DefinitionSets.V21, TargetFor(data, extract, calculator), ofPeriod.Key, Levels);
            var totals = tables.Run(script, change(script.Text));
            var lowered = lowering.Measures.ToDictionary(measure => measure.Definition.Id, StringComparer.Ordinal);
            differences.AddRange(Levels
                .SelectMany(level => totals.Codes(level).Except(extract.Groups.Codes(level, ofPeriod.Key), StringComparer.Ordinal).Select(code => $"{ofPeriod.Key} {level}: SQL alone has {code}")));
            var standing = Levels.ToDictionary(level => level, level => extract.Groups.Codes(level, ofPeriod.Key).ToHashSet(StringComparer.Ordinal));
            foreach (var row in ofPeriod.Where(row => standing[row.Key.Level].Contains(row.Key.Code)))
            {
                var found = lowered.TryGetValue(row.Measure.Id, out var measure) ? CellOf(totals, measure, row.Key) : MeasureCell.NotAssessable;
                if (found != row.Cell)
                {
                    differences.Add($"{row.Period} {row.Key.Level} {row.Key.Code} {row.Measure.Id}: rows {row.Cell}, SQL {found?.ToString() ?? "no such organisation"}");
                }
            }
        }

        return [.. differences.Take(Shown)];
    }

    internal static MeasureCalculator CalculatorFor(RandomExtract data) =>
        new(DefinitionSets.V21, InstrumentTable.Default) { Rederive = data.Rederive };

    internal static SqlTarget TargetFor(RandomExtract data, Extract extract, MeasureCalculator calculator) =>
        new(calculator.SourcesFor(extract), calculator.Instruments)
        {
            WindBack = MeasureCalculator.WindBackFor(extract),
            Map = EngineTables.MapFor(data.Organisations),
        };

    private static MeasureCell? CellOf(SqlTotals totals, LoweredMeasure measure, TableKey key) =>
        totals.Codes(key.Level).Contains(key.Code, StringComparer.Ordinal) ? totals.CellOf(measure, key.Level, key.Code) : null;
}
