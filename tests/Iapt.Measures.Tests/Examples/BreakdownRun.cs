using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Runs one example of a group of a breakdown.</summary>
internal static class BreakdownRun
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    // Every row: a stock without any other clause than being selected.
    private static readonly MeasureDefinition EveryRow = Define.Count("M001", "Count_Rows", Selected.AtPeriodEnd).NeverUnknown().From(MonthlyMetadata.V21);

    private static readonly DefinitionSet Definitions = DefinitionSet.Build(
        "rows", V21.Validity, V21.Derivations, [new MeasureFamily("rows", [EveryRow])], [], V21.Breakdowns);

    /// <summary>The example with everything that the breakdown reads.</summary>
    internal static Extract ExtractOf(Breakdown breakdown, Example example) => ExampleRun.ToExtract(
        example,
        Reach.Of(breakdown).Concat(Lineage.Of(breakdown, V21.Derivations).SelectMany(Reach.Of)).Where(field => field != Ids101.CompletedTreatment_Flag),
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
