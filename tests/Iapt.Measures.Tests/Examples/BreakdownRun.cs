using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Runs one example of a group of a breakdown.</summary>
internal static class BreakdownRun
{
    // The annual set derives whatever data set v2.1 does.
    private static readonly DefinitionSet Widest = DefinitionSets.Annual2025;

    // Every row: a stock without any other clause than being selected.
    private static readonly MeasureDefinition EveryRow = Define.Count("M001", "Count_Rows", Selected.AtPeriodEnd).NeverUnknown().From(MonthlyMetadata.V21);

    private static readonly DefinitionSet Definitions = DefinitionSet.Build(
        "rows", Widest.Validity, Widest.Derivations, [new MeasureFamily("rows", [EveryRow])], [], [.. DefinitionSets.V21.Breakdowns, .. Widest.Breakdowns]);

    /// <summary>The example with everything that the breakdown reads and that is not derived within the row.</summary>
    internal static Extract ExtractOf(Breakdown breakdown, Example example) => ExampleRun.ToExtract(
        example,
        Reach.Of(breakdown).Concat(Lineage.Of(breakdown, Widest.Derivations).SelectMany(Reach.Of)).Where(field => Widest.Derivations.Of(field) is null or { Body: SelectionBody }),
        withMonth: true);

    /// <summary>The cell of each group over the row.</summary>
    internal static List<MeasureCell> Cells(Breakdown breakdown, Extract extract, EngineKind engine)
    {
        var calculator = new MeasureCalculator(Definitions, InstrumentTable.Default) { Engine = engine, Threads = 1 };
        var table = calculator.Compute(extract, new MeasureRequest { Periods = [ExampleRun.May2024], Measures = [EveryRow], Breakdowns = [breakdown] });
        return [.. breakdown.Groups.Select(group => table[EveryRow.Id, ExampleRun.May2024, GroupLevel.England, GroupKeys.England, group])];
    }

    /// <summary>The groups that the row is in, by their numbers.</summary>
    internal static string GroupsOf(Breakdown breakdown, Extract extract, EngineKind engine) =>
        string.Join(' ', Cells(breakdown, extract, engine).Zip(breakdown.Groups).Where(one => !one.First.Value!.Value.Numerator.IsZero).Select(one => one.Second.Number));
}
