using System.Diagnostics;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Synthesis;
using NodaTime;

namespace Iapt.Measures.Engines.Tests;

/// <summary>From the raw tables, the rendered SQL, the row engine and the column engine give the same figures: every cell of every measure.</summary>
[TestFixture]
public sealed class RawTablesTests
{
    private const int Pathways = 300;

    [TestCase(1ul, true)]
    [TestCase(2ul, true)]
    [TestCase(3ul, false)]
    public void EveryMeasure(ulong seed, bool hasMonths) => Compare(RandomDataSets.Of(seed, Pathways, hasMonths), optimise: false);

    [Test]
    public void EveryMeasureWhereCodesWereSucceeded() => Compare(RandomDataSets.Of(5, Pathways / 2, hasMonths: true) with { Organisations = CellTexts.Succeeded }, optimise: false);

    [Test]
    public void EveryMeasureOfASyntheticDataSet() => Compare(
        SyntheticRowsTaken.Of(
            new SynthesisOptions { Referrals = 1_500, From = new YearMonth(2024, 1), Months = 6 },
            [ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.FinancialYear(2023)]),
        optimise: false);

    // A file can lack the key by which its table belongs to others, or a table.
    [TestCase("Person_ID")]
    [TestCase("RecordNumber")]
    [TestCase("Unique_CarePersonnelID_Local")]
    [TestCase("Unique_CareActivityID")]
    [TestCase("Unique_MonthID")]
    [TestCase("CareContTime")]
    [TestCase("UniqueID_IDS606")]
    [TestCase("IDS202CareActivity")]
    [TestCase("IDS205InternetTherLog")]
    [TestCase("IDS603PresentingComplaints")]
    public void WithoutAColumnOrATable(string name)
    {
        var data = RandomDataSets.Of(4, 60, hasMonths: true);
        data = data with
        {
            ReferralFields = [.. data.ReferralFields.Where(field => IsKept(field) || field == Ids101.Unique_MonthID)],
            Referrals = [.. data.Referrals.Select(row => row.Where((_, at) => IsKept(data.ReferralFields[at]) || data.ReferralFields[at] == Ids101.Unique_MonthID).ToArray())],
            Tables =
            [
                .. data.Tables.Where(table => !string.Equals(table.Name, name, StringComparison.Ordinal) && table.Fields.Where(IsKept).Contains(TableBuilder.KeyOf(table.Name)))
                    .Select(table => table with { Fields = [.. table.Fields.Where(IsKept)], Rows = [.. table.Rows.Select(row => row.Where((_, at) => IsKept(table.Fields[at])).ToArray())] }),
            ],
            Periods = [ReportingPeriod.Month(2024, 5)],
        };
        Compare(data, optimise: false);

        bool IsKept(Field field) => !string.Equals(field.Name, name, StringComparison.Ordinal);
    }

    // The law says little of a figure that is 0 everywhere.
    [Test]
    public void TheDataSetsReachEveryMeasure()
    {
        var reached = ((ulong[])[1, 2, 5, 6]).SelectMany(seed =>
        {
            var data = RandomDataSets.Of(seed, Pathways, hasMonths: true);
            return new MeasureCalculator().Compute(data.ToExtract(), data.Periods, [GroupLevel.England], DefinitionSets.V21.Measures).Rows
                .Where(row => row.Cell.Value is { } value && value.Numerator != 0)
                .Select(row => row.Measure.Id);
        });
        var missed = DefinitionSets.V21.Measures.Select(measure => measure.Id).Except(reached, StringComparer.Ordinal);
        var few = missed.ToList();
        Assert.That(few, Has.Count.LessThan(20), string.Join(' ', few));
    }

    // Every one of these is a slip that a renderer could make: the comparison sees it.
    [TestCase("ORDER BY c.IDS201_Unique_MonthID DESC, c.row_number DESC", "ORDER BY c.row_number")]
    [TestCase("c.IDS201_CareContDate <= CAST", "c.IDS201_CareContDate < CAST")]
    [TestCase("HAVING count(*) > 1", "HAVING count(*) > 0")]
    [TestCase("first_place END) <= 2", "first_place END) <= 1")]
    [TestCase("_q0 = 2 THEN", "_q0 = 1 THEN")]
    [TestCase("record_length, record_digits", "record_digits")]
    [TestCase("WHEN l.has_own = 1", "WHEN l.has_own = 2")]
    [TestCase("table_rank, ", "")]
    [TestCase("key_0 NULLS LAST", "key_0 NULLS FIRST")]
    [TestCase("WHERE l.owner_place = 1", "WHERE TRUE")]
    [TestCase("THEN IDS606_PersScore BETWEEN 0 AND 8", "THEN IDS606_PersScore BETWEEN 0 AND 9")]
    [TestCase(" * 60 + CAST", " * 0 + CAST")]
    [TestCase("AND l.has_month = 1", "AND l.has_month = 2")]
    public void ASlipIsSeen(string rendered, string slip)
    {
        var changed = false;
        var seen = Enumerable.Range(1, 4).Any(seed =>
            RawTables.Differences(RandomDataSets.Of((ulong)seed, Pathways, hasMonths: true) with { Periods = [ReportingPeriod.Month(2024, 5), ReportingPeriod.FinancialYear(2023)] }, DefinitionSets.V21.Measures, change: Change).Count > 0);
        Assert.Multiple(() =>
        {
            Assert.That(changed, "the script holds the text");
            Assert.That(seen);
        });

        string Change(string text)
        {
            changed |= text.Contains(rendered, StringComparison.Ordinal);
            return text.Replace(rendered, slip, StringComparison.Ordinal);
        }
    }

    private static void Compare(RandomDataSet data, bool optimise)
    {
        var watch = Stopwatch.StartNew();
        var differences = RawTables.Differences(data, DefinitionSets.V21.Measures, optimise);
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s, {differences.Count} differences");
        var byMeasure = differences.GroupBy(difference => difference.Split(' ')[0], StringComparer.Ordinal).Select(some => $"{some.Count()} of {some.First()}");
        Assert.That(byMeasure, Is.Empty);
    }
}
