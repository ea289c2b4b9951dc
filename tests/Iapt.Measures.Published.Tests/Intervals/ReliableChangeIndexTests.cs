using Iapt.Measures.Instruments;
using Iapt.Measures.Statistics;

namespace Iapt.Measures.Published.Tests;

public sealed class ReliableChangeIndexTests
{
    private static readonly ConfidenceLevel NinetyFive = ConfidenceLevel.NinetyFivePercent;

    // The standard error is SD x sqrt(2) x sqrt(1 - reliability), as read on Chris Evans's page on reliable change (psyctc.org/stats/rcsc1.htm). The numbers are recalled from
    // Jacobson and Truax 1991, which could not be read: a standard deviation of 7.5 and a reliability of 0.80 give 4.74, and a couple that goes from 32.5 to 47.5 changes by 3.16 of it.
    [Test]
    public void The_worked_example_of_Jacobson_and_Truax_holds()
    {
        var error = ReliableChangeIndex.StandardErrorOfDifference(7.5m, 0.80m);
        Assert.Multiple(() =>
        {
            Assert.That(decimal.Round(error, 2), Is.EqualTo(4.74m));
            Assert.That(decimal.Round((47.5m - 32.5m) / error, 2), Is.EqualTo(3.16m));
            Assert.That(ReliableChangeIndex.Of(7.5m, 0.80m, NinetyFive).IsReliable(47.5m - 32.5m), Is.True);
            Assert.That(ReliableChangeIndex.Of(7.5m, 0.80m, NinetyFive).IsReliable(32.5m - 47.5m), Is.True);
        });
    }

    // The reference values of an R package for sudden gains in therapy, which multiplies by 1.96.
    [TestCase(10.5, 0.961, 2.93249, 5.7477)]
    [TestCase(6.396073, 0.931, 2.376036, 4.6570)]
    public void The_reference_values_of_another_implementation_hold(decimal deviation, decimal reliability, decimal error, decimal index)
    {
        Assert.Multiple(() =>
        {
            Assert.That(ReliableChangeIndex.StandardErrorOfDifference(deviation, reliability), Is.EqualTo(error).Within(0.000_005m));
            Assert.That(ReliableChangeIndex.Of(deviation, reliability, NinetyFive).Points, Is.EqualTo(index).Within(0.000_15m), "1.96 for 1.95996");
        });
    }

    // The indices that the programme's thresholds are said to rest on. Their standard deviations and reliabilities were looked for and not found.
    [TestCase("PHQ9", 5.20)]
    [TestCase("GAD", 3.53)]
    public void The_thresholds_of_the_table_follow_from_the_published_indices(string stem, decimal index)
    {
        var entry = InstrumentTable.Default.Entries.Single(entry => string.Equals(entry.Instrument.FieldStem, stem, StringComparison.Ordinal));
        Assert.That(new ReliableChangeIndex(index).SmallestReliableUnits(entry.Instrument), Is.EqualTo(entry.Change!.Units));
    }

    // Bischoff and others 2020: a retest correlation of 0.87 and an index of 5.59, rounded to 6, for the GAD-7. The programme's 4 is another.
    [Test]
    public void Another_index_of_the_literature_gives_another_threshold()
    {
        var gad7 = InstrumentTable.Default.Entries.Single(entry => string.Equals(entry.Instrument.FieldStem, "GAD", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(new ReliableChangeIndex(5.59m).SmallestReliableUnits(gad7.Instrument), Is.EqualTo(6));
            Assert.That(new ReliableChangeIndex(5.59m).SmallestReliableUnits(gad7.Instrument), Is.Not.EqualTo(gad7.Change!.Units));
        });
    }

    // The index itself is no reliable change: it is exceeded.
    [TestCase(6, 7)]
    [TestCase(5.999, 6)]
    public void A_change_of_the_index_itself_is_not_reliable(decimal points, int smallest)
    {
        var (index, instrument) = (new ReliableChangeIndex(points), InstrumentTable.Default.Entries[0].Instrument);
        Assert.Multiple(() =>
        {
            Assert.That(instrument.Decimals, Is.Zero);
            Assert.That(index.IsReliable(points), Is.False);
            Assert.That(index.IsReliable(-points), Is.False);
            Assert.That(index.SmallestReliableUnits(instrument), Is.EqualTo(smallest));
            Assert.That(index.IsReliable(smallest), Is.True);
        });
    }

    [Test]
    public void An_average_changes_in_hundredths()
    {
        var mobility = InstrumentTable.Default.Entries.Single(entry => entry.Instrument.Decimals == 2);
        Assert.That(new ReliableChangeIndex(0.7251m).SmallestReliableUnits(mobility.Instrument), Is.EqualTo(73));
    }

    [Test]
    public void More_reliability_and_less_confidence_need_less_change()
    {
        var index = ReliableChangeIndex.Of(6, 0.8m, NinetyFive).Points;
        Assert.Multiple(() =>
        {
            Assert.That(ReliableChangeIndex.Of(6, 0.9m, NinetyFive).Points, Is.LessThan(index));
            Assert.That(ReliableChangeIndex.Of(6, 0.8m, ConfidenceLevel.Of(0.9m)).Points, Is.LessThan(index));
            Assert.That(ReliableChangeIndex.Of(12, 0.8m, NinetyFive).Points, Is.EqualTo(2 * index).Within(0.000_000_000_01m));
        });
    }

    [TestCase(0, 0.8)]
    [TestCase(-1, 0.8)]
    [TestCase(6, 1)]
    [TestCase(6, -0.1)]
    public void What_is_no_scale_is_refused(decimal deviation, decimal reliability) =>
        Assert.That(() => ReliableChangeIndex.Of(deviation, reliability, NinetyFive), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_is_no_level_or_index_is_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => ReliableChangeIndex.Of(6, 0.8m, default), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ReliableChangeIndex(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }
}
