using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The rendered SQL, run by DuckDB over the texts of a file, gives the row engine's figures: value, numerator, denominator, unknown and status of every cell.</summary>
[TestFixture]
public sealed class SqlEqualsRowsTests
{
    private const int FullSize = 50_000;

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 20, StartSize = 0, EndSize = 240, QuietOnSuccess = true)]
    public void EveryMeasureAtEveryLevel(RandomExtract extract) => Assert.That(Engines.Differences(extract, DefinitionSets.V21.Measures), Is.Empty);

    // The law says little of a figure that is 0 in every extract.
    [Test]
    public void TheExtractsReachEveryMeasure()
    {
        var extract = Sample(ExtractShape.Snapshots, 3_000, 3);
        var calculator = Engines.CalculatorFor(extract);
        var rows = calculator.Compute(extract.ToExtract(), extract.Periods, [GroupLevel.England]).Rows;
        var reached = rows.Where(row => row.Cell.Value is { } value && value.Numerator != 0).Select(row => row.Measure.Id).Distinct(StringComparer.Ordinal);
        var undecided = rows.Where(row => row.Cell.Unknown > 0).Select(row => row.Measure.Id).Distinct(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            // Measures that need other tables are reached by the data sets of RawTablesTests.
            Assert.That(rows.Select(row => row.Measure.Id).Except(reached, StringComparer.Ordinal), Is.Empty);
            Assert.That(undecided.Count(), Is.GreaterThan(60), "measures with rows left undecided");
        });
    }

    // Every one of these is a slip that a renderer could make: the comparison sees it.
    [TestCase("BETWEEN 29 AND 56", "BETWEEN 30 AND 56")]
    [TestCase("PHQ9_FirstScore >= 10", "PHQ9_FirstScore > 10")]
    [TestCase("length(c.record_digits) DESC, ", "")]
    [TestCase(", c.row_number DESC", ", c.row_number")]
    [TestCase("coalesce(holds, TRUE)", "holds")]
    [TestCase("upper(c.OrgIDComm)", "c.OrgIDComm")]
    [TestCase("AND PHQ9_FirstScore BETWEEN 0 AND 27 THEN PHQ9_LastScore", "THEN PHQ9_LastScore")]
    [TestCase("(next_snapshot_month IS NULL OR next_snapshot_month > CAST($last_month AS BIGINT))", "TRUE")]
    [TestCase("WHEN 'GAD' THEN 8", "WHEN 'GAD' THEN 9")]
    public void ASlipIsSeen(string rendered, string slip)
    {
        var extract = Sample(ExtractShape.Snapshots, 1_500, 5) with
        {
            Periods = [ReportingPeriod.Month(2024, 5), ReportingPeriod.FinancialYear(2023)],
        };
        var changed = false;
        var differences = Engines.Differences(extract, DefinitionSets.V21.Measures, Change, out _);
        Assert.Multiple(() =>
        {
            Assert.That(changed, "the script holds the text");
            Assert.That(differences, Is.Not.Empty);
        });

        string Change(string text)
        {
            changed |= text.Contains(rendered, StringComparison.Ordinal);
            return text.Replace(rendered, slip, StringComparison.Ordinal);
        }
    }

    [Test]
    public void AnEmptyFile() => Assert.That(Engines.Differences(Sample(ExtractShape.Snapshots, 0, 1), DefinitionSets.V21.Measures), Is.Empty);

    [Test]
    [Explicit("Minutes: the size that issue 2 names, in three shapes of file.")]
    [TestCase(1ul)]
    [TestCase(2ul)]
    public void FiftyThousandReferrals(ulong seed)
    {
        var snapshots = Sample(ExtractShape.Snapshots, FullSize, seed);
        Report(snapshots, "snapshots");
        Report(Sample(ExtractShape.OneSnapshot, FullSize, seed), "one snapshot");
        var shape = ExtractShape.Any.Sample(1, new Rnd(seed, 1), 1).Single();
        Report(Sample(shape, FullSize, seed), "columns at random");
    }

    private static RandomExtract Sample(ExtractShape shape, int pathways, ulong seed) =>
        RandomExtracts.Of(shape, pathways, untidy: true).Sample(1, new Rnd(seed, 1), 1).Single();

    private static void Report(RandomExtract extract, string what)
    {
        var differences = Engines.Differences(extract, DefinitionSets.V21.Measures, text => text, out var cells);
        TestContext.Out.WriteLine($"{what}: {extract.Rows.Count} rows, {cells} cells, {differences.Count} differences");
        Assert.That(differences, Is.Empty, what);
        Assert.That(cells, Is.GreaterThan(1_000));
    }
}
