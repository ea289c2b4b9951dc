using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Rules, rows, periods and levels that follow from a seed.</summary>
internal sealed class RandomCase
{
    private const int FewRows = 300;

    private RandomCase(Dice dice, int? rows, bool few, long memory)
    {
        RowsAtATime = dice.Of([64, 64, 128, 1024, 8192]);
        Threads = dice.Between(1, 3);
        var rules = new RandomRules(dice);
        var derivations = rules.Derivations();
        var measures = Enumerable.Range(1, dice.Between(1, few ? 3 : 8)).Select(rules.Measure).ToList();
        _ = DefinitionSet.Build("drawn", Validity.Always, derivations, [new MeasureFamily("drawn", [.. measures])], []);
        Extract = RandomRows.Draw(dice, rows ?? Length(dice), memory);
        Periods = [.. RandomRows.Periods(dice).Take(few ? 2 : int.MaxValue)];
        Levels = dice.OneIn(3) ? Enum.GetValues<GroupLevel>() : [.. Enum.GetValues<GroupLevel>().Where(_ => dice.OneIn(2)).DefaultIfEmpty(GroupLevel.England)];
        Leaves = Lowering.Of(measures).Leaves;
        Sources = new FieldSources(Extract.Fields, derivations, rederive: dice.OneIn(3));
        WindBack = Extract.HasSnapshots == dice.OneIn(9) ? Movements.Referral : null;
    }

    internal Extract Extract { get; }

    internal IReadOnlyList<ReportingPeriod> Periods { get; }

    internal IReadOnlyList<GroupLevel> Levels { get; }

    internal IReadOnlyList<Leaf> Leaves { get; }

    internal int RowsAtATime { get; }

    internal int Threads { get; }

    private FieldSources Sources { get; }

    private WindBack? WindBack { get; }

    /// <param name="seed">What the case follows from.</param>
    /// <param name="rows">How many rows; drawn when null.</param>
    /// <param name="few">True for few measures and periods over many rows.</param>
    /// <param name="memory">How many bytes of columns may stay in memory.</param>
    internal static RandomCase Of(ulong seed, int? rows = null, bool few = false, long memory = long.MaxValue) => new(new Dice(seed), rows, few, memory);

    internal RowEngine Rows() => new(Extract, Sources, InstrumentTable.Default, Leaves, WindBack);

    internal ColumnEngine Columns() => new(Extract, Sources, InstrumentTable.Default, Leaves, WindBack) { Threads = Threads, RowsAtATime = RowsAtATime };

    private static int Length(Dice dice) => dice.OneIn(2) ? dice.Below(FewRows) : Math.Max(0, (64 * dice.Below(4)) + dice.Between(-1, 1));
}
