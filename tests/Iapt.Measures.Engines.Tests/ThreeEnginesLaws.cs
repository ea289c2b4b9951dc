using Iapt.Measures.Columns.Tests.Generation;

namespace Iapt.Measures.Engines.Tests;

/// <summary>
/// On any definition that the algebra allows and any rows, the row engine, the column engine and DuckDB give one set of totals and unknowns. A statement costs DuckDB
/// more than its rows do, so one set of rows answers twenty definitions at once; what breaks the law is narrowed to one.
/// </summary>
[TestFixture]
public sealed class ThreeEnginesLaws
{
    private const int MeasuresOfACase = 20;
    private const int Batches = 100;
    private const int ManyBatches = 2_500;

    // Seeds of their own, so that this law does not repeat the cases of rows against columns.
    private const int FirstSeed = 1_000_000;

    [Test]
    public void Rows_equal_columns_equal_DuckDB_on_random_definitions() => Check(FirstSeed, Batches);

    [Test]
    [Explicit("Many minutes; the command in the README names it.")]
    public void Rows_equal_columns_equal_DuckDB_on_fifty_thousand_definitions() => Check(FirstSeed + Batches, ManyBatches);

    [TestCase(0)]
    [TestCase(63)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(127)]
    [TestCase(128)]
    [TestCase(129)]
    [TestCase(8_191)]
    [TestCase(8_192)]
    [TestCase(8_193)]
    [TestCase(65_535)]
    [TestCase(65_536)]
    [TestCase(65_537)]
    public void Rows_equal_columns_equal_DuckDB_around_what_is_evaluated_and_stored_at_a_time(int rows)
    {
        var drawn = RandomCase.Of((ulong)(FirstSeed + rows), rows, few: true).For(periods: 1);
        Assert.That(Narrowing.Difference(drawn, ThreeEngines.Difference), Is.Null);
    }

    private static void Check(int first, int batches) =>
        Seeds.Check(first, batches, seed => RandomCase.Of(seed, measures: MeasuresOfACase).For(periods: 2), ThreeEngines.Difference);
}
