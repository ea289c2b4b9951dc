using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Rules, rows, periods and levels that follow from a seed.</summary>
internal sealed record RandomCase
{
    private const int FewRows = 300;

    // What is evaluated at a time at most, and what is stored at a time, are reached by few cases: each costs as much as a hundred others.
    private static readonly int[] Long = [1023, 1024, 1025, 8191, 8192, 8193];

    private RandomCase(DrawnRows rows)
    {
        Rows = rows;
        Extract = rows.ToExtract();
    }

    internal DrawnRows Rows { get; private init; }

    internal DerivationSet Derivations { get; private init; } = null!;

    internal IReadOnlyList<MeasureDefinition> Measures { get; private init; } = [];

    internal IReadOnlyList<ReportingPeriod> Periods { get; private init; } = [];

    internal IReadOnlyList<GroupLevel> Levels { get; private init; } = [];

    internal bool Rederive { get; private init; }

    /// <summary>As the extract needs it, with exceptions: the engines do what they are told.</summary>
    internal bool WindsBack { get; private init; }

    internal int RowsAtATime { get; private init; }

    internal int Threads { get; private init; }

    internal Extract Extract { get; private init; }

    internal Lowering Lowering => Lowering.Of(Measures);

    internal IReadOnlyList<Leaf> Leaves => Lowering.Leaves;

    internal FieldSources Sources => new(Extract.Fields, Derivations, Rederive);

    internal WindBack? WindBack => WindsBack ? Movements.Referral : null;

    /// <param name="seed">What the case follows from.</param>
    /// <param name="rows">How many rows; drawn when null.</param>
    /// <param name="few">True for few measures and periods over many rows.</param>
    /// <param name="measures">How many measures; drawn when null.</param>
    internal static RandomCase Of(ulong seed, int? rows = null, bool few = false, int? measures = null)
    {
        var dice = new Dice(seed);
        var isLong = rows is null && dice.OneIn(250);
        few |= isLong;
        var rowsAtATime = dice.Of([64, 64, 128, 1024, 8192]);
        var threads = dice.Between(1, 3);
        var rules = new RandomRules(dice);
        var derivations = rules.Derivations();
        var drawn = Enumerable.Range(1, measures ?? dice.Between(1, few ? 3 : 8)).Select(rules.Measure).ToList();
        _ = DefinitionSet.Build("drawn", Validity.Always, derivations, [new MeasureFamily("drawn", [.. drawn])], []);
        var made = new RandomCase(RandomRows.Draw(dice, rows ?? (isLong ? dice.Of(Long) : Length(dice))));
        return made with
        {
            Derivations = derivations,
            Measures = drawn,
            Periods = [.. RandomRows.Periods(dice).Take(few ? 2 : int.MaxValue)],
            Levels = dice.OneIn(3) ? Enum.GetValues<GroupLevel>() : [.. Enum.GetValues<GroupLevel>().Where(_ => dice.OneIn(2)).DefaultIfEmpty(GroupLevel.England)],
            Rederive = dice.OneIn(3),
            WindsBack = made.Extract.HasSnapshots == dice.OneIn(9),
            RowsAtATime = rowsAtATime,
            Threads = threads,
        };
    }

    /// <summary>With no more periods than this.</summary>
    internal RandomCase For(int periods) => this with { Periods = [.. Periods.Take(periods)] };

    /// <summary>With no more bytes of columns in memory than this.</summary>
    internal RandomCase Within(long memory) => this with { Extract = Rows.ToExtract(memory) };

    internal RowEngine RowEngine() => new(Extract, Sources, InstrumentTable.Default, Leaves, WindBack);

    internal ColumnEngine ColumnEngine() => new(Extract, Sources, InstrumentTable.Default, Leaves, WindBack) { Threads = Threads, RowsAtATime = RowsAtATime };

    /// <summary>One smaller step in every direction: measures, periods, levels, rows, columns, rules.</summary>
    internal IEnumerable<RandomCase> Smaller()
    {
        if (Measures.Count > 1)
        {
            foreach (var measure in Measures)
            {
                yield return this with { Measures = [measure] };
            }
        }

        if (Periods.Count > 1)
        {
            foreach (var period in Periods)
            {
                yield return this with { Periods = [period] };
            }
        }

        if (Levels.Count > 1)
        {
            foreach (var level in Levels)
            {
                yield return this with { Levels = [level] };
            }
        }

        foreach (var rows in Rows.Smaller())
        {
            yield return this with { Rows = rows, Extract = rows.ToExtract() };
        }

        for (var position = 0; Measures.Count == 1 && position < SmallerRules.Of(Measures[0]).Count; position++)
        {
            yield return this with { Measures = [SmallerRules.Of(Measures[0])[position]] };
        }

        foreach (var derivations in SmallerRules.Of(Derivations))
        {
            yield return this with { Derivations = derivations };
        }
    }

    public override string ToString() => $"""
        {string.Join("; ", Periods)} at {string.Join(", ", Levels)}{(Rederive ? ", rederive" : "")}{(WindsBack ? ", wound back" : "")}, {RowsAtATime} rows at a time
        {string.Join('\n', Leaves.Select(leaf => leaf.Key))}
        {string.Join('\n', Derivations.All.Select(CanonicalText.Of))}
        {Rows}
        """;

    private static int Length(Dice dice) => dice.OneIn(2) ? dice.Below(FewRows) : Math.Max(0, (64 * dice.Below(4)) + dice.Between(-1, 1));
}
