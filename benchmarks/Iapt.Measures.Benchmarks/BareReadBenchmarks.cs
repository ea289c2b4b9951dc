using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Columns;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// The outcome counts of England in one year from stored flags, against adding up the same columns in lock-step and doing nothing else: how much more than reading
/// the memory it takes. Two days of four bytes and six flags of one byte are read of each row.
/// </summary>
[LongCalls]
[BenchmarkCategory("bare read", "plan")]
public class BareReadBenchmarks
{
    private const int BytesOfRow = (2 * sizeof(int)) + 6;

    private static readonly GroupLevel[] Levels = [GroupLevel.England];
    private static readonly ReportingPeriod[] Year = [ReportingPeriod.Between(ReferralColumns.FirstDay.ToYearMonth(), ReferralColumns.LastDay.ToYearMonth())];
    private static readonly string[] Ids = ["M076", "M179", "M191", "M185", "M193", "M187", "M189"];

    private Held _heldByOne = null!;
    private Held _heldByTwo = null!;
    private ColumnEngine _one = null!;
    private ColumnEngine _two = null!;
    private DuckDb _duck = null!;
    private int[] _discharged = [];
    private int[] _received = [];
    private sbyte[][] _flags = [];

    [GlobalSetup]
    public void SetUp()
    {
        var columns = ReferralColumns.Of(RunOptions.Rows, storedFlags: true);
        Work.Note(typeof(BareReadBenchmarks), "", new Work(columns.Rows, Ids.Length, (long)columns.Rows * BytesOfRow));
        var leaves = Lowering.Of(Ids.Select(id => DefinitionSets.V21[id])).Leaves;
        _one = new MeasureCalculator { Threads = 1 }.ColumnEngineFor(columns.Extract, leaves);
        _two = new MeasureCalculator { Threads = 2 }.ColumnEngineFor(columns.Extract, leaves);
        (_heldByOne, _heldByTwo) = (Held.Of(_one, Year, Levels), Held.Of(_two, Year, Levels));
        _duck = DuckDbReferrals.Of(columns);
        _discharged = [.. columns.Days(ServDischDate)];
        _received = [.. columns.Days(ReferralRequestReceivedDate)];
        FlagField[] flags = [CompletedTreatment_Flag, NotCaseness_Flag, Recovery_Flag, ReliableImprovement_Flag, NoChange_Flag, ReliableDeterioration_Flag];
        _flags = [.. flags.Select(flag => columns.Small(flag).ToArray())];
        Warm.Once(nameof(BareReadBenchmarks), () =>
        {
            Check();
            var small = new MeasureCalculator { Threads = 1 }.ColumnEngineFor(ReferralColumns.Of(Warm.Rows, storedFlags: true).Extract, leaves);
            Warm.Up(() => small.Totals(Year, Levels));
            Warm.Up(BareRead);
            _heldByOne.Engine.AddUp(_heldByOne.Workspace);
            _heldByTwo.Engine.AddUp(_heldByTwo.Workspace);
        });
    }

    [Benchmark(Baseline = true, Description = "bare read, one thread")]
    public int BareRead()
    {
        var width = Vector<sbyte>.Count;
        var days = MemoryMarshal.Cast<int, Vector<int>>(_discharged.AsSpan());
        var received = MemoryMarshal.Cast<int, Vector<int>>(_received.AsSpan());
        var one = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_flags[0].AsSpan());
        var two = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_flags[1].AsSpan())[..one.Length];
        var three = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_flags[2].AsSpan())[..one.Length];
        var four = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_flags[3].AsSpan())[..one.Length];
        var five = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_flags[4].AsSpan())[..one.Length];
        var six = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_flags[5].AsSpan())[..one.Length];
        var (ofDays, ofReceived, ofFlags, ofOthers) = (Vector<int>.Zero, Vector<int>.Zero, Vector<sbyte>.Zero, Vector<sbyte>.Zero);
        for (var block = 0; block < one.Length; block++)
        {
            var day = block * sizeof(int);
            ofDays += days[day] + days[day + 1] + days[day + 2] + days[day + 3];
            ofReceived += received[day] + received[day + 1] + received[day + 2] + received[day + 3];
            ofFlags += one[block] + two[block] + three[block];
            ofOthers += four[block] + five[block] + six[block];
        }

        unchecked
        {
            var sum = Vector.Sum(ofDays) + Vector.Sum(ofReceived) + Vector.Sum(ofFlags) + Vector.Sum(ofOthers);
            for (var row = one.Length * width; row < _discharged.Length; row++)
            {
                sum += _discharged[row] + _received[row] + _flags[0][row] + _flags[1][row] + _flags[2][row] + _flags[3][row] + _flags[4][row] + _flags[5][row];
            }

            return sum;
        }
    }

    [Benchmark(Description = "columns, one thread")]
    public void OneThread() => _heldByOne.Engine.AddUp(_heldByOne.Workspace);

    [Benchmark(Description = "columns, two threads")]
    public void TwoThreads() => _heldByTwo.Engine.AddUp(_heldByTwo.Workspace);

    [Benchmark(Description = "DuckDB, one thread")]
    public object DuckDbOne() => Counts(1);

    private object?[] Counts(int threads) => _duck.Query(
        $"""
        SELECT count(*), count(*) FILTER (WHERE NotCaseness_Flag), count(*) FILTER (WHERE Recovery_Flag), count(*) FILTER (WHERE ReliableImprovement_Flag),
          count(*) FILTER (WHERE Recovery_Flag AND ReliableImprovement_Flag), count(*) FILTER (WHERE NoChange_Flag), count(*) FILTER (WHERE ReliableDeterioration_Flag)
        FROM {DuckDbReferrals.Table}
        WHERE ServDischDate BETWEEN DATE '2023-04-01' AND DATE '2024-03-31' AND ReferralRequestReceivedDate <= DATE '2024-03-31' AND CompletedTreatment_Flag
        """,
        threads)[0];

    private void Check()
    {
        var ours = _one.Totals(Year, Levels)[0][GroupLevel.England][0].Select(total => total.Count).ToList();
        var theirs = Counts(2).Cast<long>().ToList();
        if (!ours.SequenceEqual(theirs))
        {
            throw new InvalidOperationException($"The counts differ: ours {string.Join(' ', ours)}, DuckDB {string.Join(' ', theirs)}.");
        }
    }
}
