using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns.Tests;

/// <summary>The column engine gives what the row engine gives. <see cref="HardwareTests"/> runs this class again with instructions switched off.</summary>
public sealed class EngineLaws
{
    internal const string Avx512 = "DOTNET_EnableAVX512";
    internal const string Avx2 = "DOTNET_EnableAVX2";
    internal const string Intrinsics = "DOTNET_EnableHWIntrinsic";

    private const int CasesPerRun = 2_000;
    private const int CasesWithSwitch = 400;
    private const int ManyCases = 50_000;

    private static bool HasSwitch => IsOff(Avx512) || IsOff(Avx2) || IsOff(Intrinsics);

    [Test]
    public void What_is_switched_off_is_off()
    {
        TestContext.Out.WriteLine($"AVX-512 {Vector512.IsHardwareAccelerated}, AVX2 {Vector256.IsHardwareAccelerated}, any {Vector128.IsHardwareAccelerated}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(IsOff(Avx512) && (Avx512F.IsSupported || Vector512.IsHardwareAccelerated), Is.False);
            Assert.That(IsOff(Avx2) && (System.Runtime.Intrinsics.X86.Avx2.IsSupported || Vector256.IsHardwareAccelerated), Is.False);
            Assert.That(IsOff(Intrinsics) && (Sse41.IsSupported || Vector128.IsHardwareAccelerated), Is.False);
        }
    }

    [Test]
    public void Columns_equal_rows_on_random_rules_and_rows() => Check(0, HasSwitch ? CasesWithSwitch : CasesPerRun);

    [Test]
    [Explicit("Half an hour; the command in the README names it.")]
    public void Columns_equal_rows_on_fifty_thousand_cases() => Check(CasesPerRun, ManyCases);

    // Two distributions of the same values under different names: the second was left empty.
    [TestCase(1_001_279UL, 20)]
    public void Cases_that_once_differed_agree(ulong seed, int measures) => Assert.That(Agreement.Difference(RandomCase.Of(seed, measures: measures)), Is.Null);

    [TestCase(65_535)]
    [TestCase(65_536)]
    [TestCase(65_537)]
    [TestCase(131_073)]
    public void Columns_equal_rows_around_the_blocks_of_storage(int rows)
    {
        var drawn = RandomCase.Of((ulong)rows, rows, few: true);
        Assert.That(Agreement.Difference(drawn), Is.Null);
    }

    [Test]
    public void Contributions_of_rows_add_up_to_the_cell()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var drawn = RandomCase.Of(seed);
            var leaves = drawn.Leaves;
            var rows = drawn.RowEngine();
            var columns = drawn.ColumnEngine().Totals(drawn.Periods, [GroupLevel.England]);
            for (var period = 0; period < drawn.Periods.Count; period++)
            {
                for (var leaf = 0; leaf < leaves.Count; leaf++)
                {
                    var total = new LeafTotal(leaves[leaf].Kind);
                    for (var row = 0; row < drawn.Extract.Count; row++)
                    {
                        total.Add(rows.ContributionOf(row, leaf, drawn.Periods[period]));
                    }

                    Assert.That(Agreement.Same(total, columns[period][GroupLevel.England][0][leaf]), $"seed {seed}: {leaves[leaf].Key}");
                }
            }
        }
    }

    internal static bool IsOff(string name) => string.Equals(Environment.GetEnvironmentVariable(name), "0", StringComparison.Ordinal);

    private static void Check(int first, int cases) => Seeds.Check(first, cases, seed => RandomCase.Of(seed), Agreement.Difference);
}
