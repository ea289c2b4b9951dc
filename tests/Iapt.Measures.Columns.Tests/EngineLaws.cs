using Iapt.Measures.Columns.Tests.Generation;

namespace Iapt.Measures.Columns.Tests;

/// <summary>The column engine gives what the row engine gives.</summary>
public sealed class EngineLaws
{
    private const int CasesPerRun = 2_000;
    private const int ManyCases = 50_000;

    [Test]
    public void Columns_equal_rows_on_random_rules_and_rows() => Check(0, CasesPerRun);

    [Test]
    [Explicit("minutes; dotnet test tests/Iapt.Measures.Columns.Tests --filter FullyQualifiedName~fifty_thousand")]
    public void Columns_equal_rows_on_fifty_thousand_cases() => Check(CasesPerRun, ManyCases);

    private static void Check(int first, int cases) => Parallel.For(first, first + cases, seed =>
    {
        var drawn = RandomCase.Of((ulong)seed);
        var difference = Agreement.Difference(drawn);
        if (difference is not null)
        {
            Assert.Fail($"seed {seed}, {drawn.Extract.Count} rows: {difference}");
        }
    });
}
