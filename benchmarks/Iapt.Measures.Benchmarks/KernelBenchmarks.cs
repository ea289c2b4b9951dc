using BenchmarkDotNet.Attributes;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Columns;

namespace Iapt.Measures.Benchmarks;

/// <summary>The kernels over one tile that stays in the nearest cache: time for one row. Every tenth value is null, and about half of the others pass a test.</summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(10)]
[BenchmarkCategory("kernels")]
public class KernelBenchmarks
{
    private const int Rows = 8192;

    private readonly sbyte[] _small = new sbyte[Rows];
    private readonly short[] _middle = new short[Rows];
    private readonly int[] _days = new int[Rows];
    private readonly int[] _later = new int[Rows];
    private readonly int[] _result = new int[Rows];
    private readonly byte[] _wanted = new byte[100];
    private readonly int[] _table = new int[100];
    private readonly ulong[] _mask = new ulong[Rows / 64];
    private readonly ulong[] _other = new ulong[Rows / 64];

    [GlobalSetup]
    public void SetUp()
    {
        var random = new SplitMix64(ReferralColumns.Seed);
        for (var row = 0; row < Rows; row++)
        {
            var value = random.Below(100);
            var isNull = random.Percent(10);
            _small[row] = isNull ? sbyte.MinValue : (sbyte)value;
            _middle[row] = isNull ? short.MinValue : (short)value;
            _days[row] = isNull ? int.MinValue : value;
            _later[row] = random.Percent(10) ? int.MinValue : value + random.Below(200) - 100;
        }

        for (var code = 0; code < _wanted.Length; code++)
        {
            _wanted[code] = (byte)random.Below(2);
            _table[code] = random.Below(1000);
        }

        TestKernel.Run(_small, new AtLeastTest<sbyte>(50), _mask);
        TestKernel.Run(_later, new AtLeastTest<int>(50), _other);
    }

    [Benchmark(OperationsPerInvoke = Rows, Description = "at least, sbyte")]
    public void AtLeastSmall() => TestKernel.Run(_small, new AtLeastTest<sbyte>(50), _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "at least, short")]
    public void AtLeastMiddle() => TestKernel.Run(_middle, new AtLeastTest<short>(50), _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "at least, int")]
    public void AtLeastDays() => TestKernel.Run(_days, new AtLeastTest<int>(50), _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "in range, sbyte")]
    public void WithinSmall() => TestKernel.Run(_small, new WithinTest<sbyte>(25, 75), _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "in range, short")]
    public void WithinMiddle() => TestKernel.Run(_middle, new WithinTest<short>(25, 75), _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "in range, int")]
    public void WithinDays() => TestKernel.Run(_days, new WithinTest<int>(25, 75), _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "in set, sbyte")]
    public void AmongSmall() => CodeKernel.Among(_small, _wanted, _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "in set, short")]
    public void AmongMiddle() => CodeKernel.Among(_middle, _wanted, _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "in set, int")]
    public void AmongDays() => CodeKernel.Among(_days, _wanted, _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "look-up, sbyte")]
    public void LookUpSmall() => CodeKernel.LookUp(_small, _table, _result);

    [Benchmark(OperationsPerInvoke = Rows, Description = "look-up, short")]
    public void LookUpMiddle() => CodeKernel.LookUp(_middle, _table, _result);

    [Benchmark(OperationsPerInvoke = Rows, Description = "look-up, int")]
    public void LookUpDays() => CodeKernel.LookUp(_days, _table, _result);

    [Benchmark(OperationsPerInvoke = Rows, Description = "days between, int")]
    public void DaysBetween() => ValueKernel.Subtract(_later, _days, _result);

    [Benchmark(OperationsPerInvoke = Rows, Description = "widen and scale, sbyte")]
    public void WidenSmall() => ValueKernel.Scale(_small, 1, _result);

    [Benchmark(OperationsPerInvoke = Rows, Description = "compare two columns, int")]
    public void Pair() => PairKernel.Run<PairAtLeast>(_later, _days, _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "both masks")]
    public void And() => MaskKernel.And(_other, _mask);

    [Benchmark(OperationsPerInvoke = Rows, Description = "count a mask")]
    public long Count() => MaskKernel.Count(_other);
}
