using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.DataSet.Ids101;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Columns.Tests.Merging;

/// <summary>Totals of parts, merged, are the totals of the whole; merging is associative and commutative, and a table of no rows is its identity.</summary>
public sealed class MergeLaws
{
    private const int MostParts = 4;

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 60, StartSize = 0, EndSize = 120, QuietOnSuccess = true)]
    public void Parts_by_pathway_at_random_merge_to_the_whole(RandomExtract whole, PositiveInt seed)
    {
        var dice = new Dice((ulong)seed.Get);
        var drawn = new Dictionary<string, int>(StringComparer.Ordinal);
        var parts = dice.Between(1, MostParts);
        CheckSplit(whole, Parts.SplitByPathway(whole, parts, pathway => drawn.TryGetValue(pathway, out var part) ? part : drawn[pathway] = dice.Below(parts)), dice);
    }

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 40, StartSize = 0, EndSize = 120, QuietOnSuccess = true)]
    public void Parts_by_a_hash_of_the_pathway_merge_to_the_whole(RandomExtract whole, PositiveInt seed)
    {
        var dice = new Dice((ulong)seed.Get);
        var parts = dice.Between(1, MostParts);
        CheckSplit(whole, Parts.SplitByPathway(whole, parts, pathway => pathway.Aggregate(17, (hash, one) => ((hash * 31) + one) % 65_521) % parts), dice);
    }

    [Law(Arbitrary = [typeof(FlaggedExtracts)], MaxTest = 30, StartSize = 0, EndSize = 120, QuietOnSuccess = true)]
    public void Parts_by_month_merge_to_the_whole_where_a_flag_selects(RandomExtract whole, PositiveInt seed) => CheckColumn(whole, Parts.Position(whole, Unique_MonthID), seed);

    [Law(Arbitrary = [typeof(FlaggedExtracts)], MaxTest = 30, StartSize = 0, EndSize = 120, QuietOnSuccess = true)]
    public void Parts_by_provider_merge_to_the_whole_where_a_flag_selects(RandomExtract whole, PositiveInt seed) => CheckColumn(whole, Parts.Position(whole, OrgID_Provider), seed);

    [Law(Arbitrary = [typeof(FlaggedExtracts)], MaxTest = 30, StartSize = 0, EndSize = 120, QuietOnSuccess = true)]
    public void Parts_by_file_merge_to_the_whole_where_a_flag_selects(RandomExtract whole, PositiveInt seed)
    {
        var dice = new Dice((ulong)seed.Get);
        var files = dice.Between(1, MostParts);
        var fileOf = whole.Rows.Index().ToDictionary(row => (object)row.Item, row => row.Index * files / whole.Rows.Count, ReferenceEqualityComparer.Instance);
        CheckSplit(whole, Parts.Split(whole, files, row => fileOf[row]), dice);
    }

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 60, StartSize = 0, EndSize = 60, QuietOnSuccess = true)]
    public void Merging_is_associative_and_commutative_and_has_an_identity(RandomExtract whole, PositiveInt seed)
    {
        var dice = new Dice((ulong)seed.Get);
        var tables = Parts.SplitByPathway(whole, 3, pathway => (pathway.Length + pathway[^1] + seed.Get) % 3).Select(part => Parts.Table(part, dice.Between(1, 2))).ToList();
        var (a, b, c) = (tables[0], tables[1], tables[2]);
        var nothing = PartialTable.Empty(a.Header);
        using (Assert.EnterMultipleScope())
        {
            AssertSame(PartialTable.Merge(PartialTable.Merge(a, b), c), PartialTable.Merge(a, PartialTable.Merge(b, c)));
            AssertSame(PartialTable.Merge(a, b), PartialTable.Merge(b, a));
            AssertSame(PartialTable.Merge(a, nothing), a);
            AssertSame(PartialTable.Merge(nothing, a), a);
            AssertSame(Parts.Table(whole with { Rows = [] }), nothing);
            Assert.That(a.Equals(PartialTable.Merge(a, b)), Is.EqualTo(b.Parts.Count == 0));
        }
    }

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 60, StartSize = 0, EndSize = 120, QuietOnSuccess = true)]
    public void A_table_is_read_as_it_was_written(RandomExtract whole)
    {
        var table = Parts.Table(whole);
        var read = Parts.Read(Parts.Bytes(table));
        AssertSame(read, table);
        Assert.That(Parts.Figures(Parts.Calculator().Complete(read)), Is.EqualTo(Parts.Figures(Parts.Calculator(whole.Rederive).Complete(table))));
    }

    // The laws say little of tables without figures.
    [Test]
    public void The_extracts_have_figures_of_every_measure_in_every_part()
    {
        var whole = RandomExtracts.Of(ExtractShape.Snapshots, 2_000, untidy: false).Sample(1, new Rnd(2035), 1)[0];
        var tables = Parts.SplitByPathway(whole, 2, pathway => pathway[^1] % 2).Select(part => Parts.Table(part)).ToList();
        using (Assert.EnterMultipleScope())
        {
            foreach (var table in tables)
            {
                var reached = Parts.Calculator().Complete(table).Rows.Where(row => row.Cell.Value is { } value && value.Numerator != 0).Select(row => row.Measure.Id).ToHashSet(StringComparer.Ordinal);
                Assert.That(table.Header.Measures.Where(measure => measure.IsAnswerable).Select(measure => measure.Id).Except(reached, StringComparer.Ordinal), Is.Empty);
            }

            Assert.That(Parts.Bytes(tables[0]), Has.Length.LessThan(200_000), "compact");
        }
    }

    internal static void AssertSame(PartialTable found, PartialTable expected)
    {
        Assert.That(found, Is.EqualTo(expected));
        Assert.That(found.GetHashCode(), Is.EqualTo(expected.GetHashCode()));
        Assert.That(Parts.Bytes(found), Is.EqualTo(Parts.Bytes(expected)));
    }

    private static void CheckColumn(RandomExtract whole, int column, PositiveInt seed)
    {
        var values = whole.Rows.Select(row => row[column]).Distinct(StringComparer.Ordinal).ToList();
        CheckSplit(whole, Parts.Split(whole, values.Count, row => values.IndexOf(row[column])), new Dice((ulong)seed.Get));
    }

    private static void CheckSplit(RandomExtract whole, IReadOnlyList<RandomExtract> parts, Dice dice)
    {
        var tables = parts.Select(part => Parts.Table(part, dice.Between(1, 2))).OrderBy(_ => dice.Below(1_000)).ToList();
        var merged = Parts.Merge(tables.Prepend(Parts.Table(whole with { Rows = [] })));
        var calculator = Parts.Calculator(whole.Rederive);
        var expected = calculator.Compute(whole.ToExtract(), whole.Periods, Parts.Levels, DefinitionSets.V21.Measures);
        Assert.That(Parts.Totals(merged), Is.EqualTo(Parts.Totals(Parts.Table(whole))));
        Assert.That(Parts.Figures(calculator.Complete(merged)), Is.EqualTo(Parts.Figures(expected)));
    }

    /// <summary>Extracts whose flags select one record of a pathway for each month and quarter, for periods of these lengths.</summary>
    public static class FlaggedExtracts
    {
        public static Arbitrary<RandomExtract> Extracts() => Arb.From(
            Gen.Sized(size => Gen.Choose(0, size)).SelectMany(pathways => RandomExtracts.Of(ExtractShape.Snapshots, pathways, untidy: false))
                .Select(extract => extract with { Periods = [.. extract.Periods.Where(period => period.Cadence is Cadence.Month or Cadence.Quarter)] }));
    }
}
