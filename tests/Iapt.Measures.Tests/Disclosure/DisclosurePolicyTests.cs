using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Tests.Disclosure;

/// <summary>The named policies at their boundaries, and the fine print of <c>decisions.md</c> 24.</summary>
public sealed class DisclosurePolicyTests
{
    private const string Star = "*";
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);
    private static readonly TableKey Provider = new(GroupLevel.Provider, "RX4");

    [TestCase("nhs-england", 0, Star)]
    [TestCase("nhs-england", 4, Star)]
    [TestCase("nhs-england", 5, "5")]
    [TestCase("nhs-england", 7, "5")]
    [TestCase("nhs-england", 8, "10")]
    [TestCase("nhs-england", 12, "10")]
    [TestCase("nhs-england", 13, "15")]
    [TestCase("opensafely", 0, Star)]
    [TestCase("opensafely", 7, Star)]
    [TestCase("opensafely", 8, "10")]
    [TestCase("opensafely", 12, "10")]
    [TestCase("opensafely", 13, "15")]
    [TestCase("acro", 0, Star)]
    [TestCase("acro", 9, Star)]
    [TestCase("acro", 10, "10")]
    [TestCase("acro", 13, "13")]
    public void ACountAtTheBoundary(string policy, int count, string printed) =>
        Assert.That(Published(policy, "M191", MeasureCell.Number(count, 0)).ToString(), Is.EqualTo(printed));

    // 13 of 28 is 46.43%; of rounded counts, 15 of 30, 50%. Of inconsistent rows a part can exceed its whole: then only the strict policy looks at the denominator.
    [TestCase("nhs-england", 13, 28, "46")]
    [TestCase("nhs-england", 4, 1000, Star)]
    [TestCase("nhs-england", 5, 1100, "0")]
    [TestCase("nhs-england", 0, 0, Star)]
    [TestCase("nhs-england-strict", 13, 28, "46")]
    [TestCase("nhs-england-strict", 4, 1000, Star)]
    [TestCase("nhs-england", 5, 4, "125")]
    [TestCase("nhs-england-strict", 5, 4, Star)]
    [TestCase("opensafely", 13, 28, "50")]
    [TestCase("opensafely", 7, 1000, Star)]
    [TestCase("acro", 13, 28, "46.4")]
    [TestCase("acro", 9, 1000, Star)]
    public void APercentageAtTheBoundary(string policy, int numerator, int denominator, string printed) =>
        Assert.That(Published(policy, "M192", MeasureCell.Ratio(numerator, denominator, isPercentage: true, 0)).ToString(), Is.EqualTo(printed));

    // The numerator of M080 is M075 + M076, neither of which alone decides.
    [TestCase(2, 2, Star)]
    [TestCase(2, 3, "5")]
    public void ANumeratorThatIsASumIsTestedAsASum(int once, int finished, string printed)
    {
        var published = Table(
            ("M075", MeasureCell.Number(once, 0)), ("M076", MeasureCell.Number(finished, 0)), ("M080", MeasureCell.Ratio(once + finished, 100, isPercentage: true, 0))).Protect(DisclosurePolicies.NhsEngland);
        Assert.That(published.Rows.Select(row => row.Cell.ToString()), Is.EqualTo(new[] { Star, Star, printed }));
    }

    [TestCase(4, Star, Star)]
    [TestCase(5, "5", "14")]
    public void DaysBetweenTreatmentsGoWithTheAppointments(int appointments, string count, string days)
    {
        var published = Table(("M089", MeasureCell.Number(appointments, 0)), ("M351", MeasureCell.Ratio(27, 2, isPercentage: false, 0))).Protect(DisclosurePolicies.NhsEngland);
        Assert.That(published.Rows.Select(row => row.Cell.ToString()), Is.EqualTo(new[] { count, days }));
    }

    [Test]
    public void WithoutTheAppointmentsTheTableIsRefused()
    {
        var alone = Table(("M351", MeasureCell.Ratio(27, 2, isPercentage: false, 0)));
        Assert.Multiple(() =>
        {
            Assert.That(() => alone.Protect(DisclosurePolicies.NhsEngland), Throws.ArgumentException.With.Message.Contains("M089"));
            Assert.That(DisclosurePolicies.NhsEngland.MissingFor(["M351"]), Is.EqualTo(new[] { "M089" }));
        });
    }

    [TestCase("nhs-england", 4, Star, Star)]
    [TestCase("nhs-england", 5, "8.3", "30")]
    [TestCase("opensafely", 8, "8.3", Star)]
    [TestCase("acro", 10, "8.3", Star)]
    public void AMeanAndAMaximumGoWithTheirReferrals(string policy, int referrals, string mean, string maximum) => Assert.Multiple(() =>
    {
        Assert.That(Published(policy, "M141", MeasureCell.Summary(Quotient.Of(33, 4), referrals, 0)).ToString(), Is.EqualTo(mean));
        Assert.That(Published(policy, "M143", MeasureCell.Summary(Quotient.Of(30), referrals, 0)).ToString(), Is.EqualTo(maximum));
    });

    [Test]
    public void WhatWasDoneIsRecorded()
    {
        var record = Table(("M191", MeasureCell.Number(4, 0)), ("M076", MeasureCell.Number(8, 0)), ("M192", MeasureCell.Ratio(0, 0, isPercentage: true, 0))).Protect(DisclosurePolicies.NhsEngland).Record!;
        Assert.Multiple(() =>
        {
            Assert.That(record.Treatments, Is.EqualTo(new[] { Treatment.SmallCount, Treatment.RoundedToMultiple, Treatment.NoDenominator }));
            Assert.That(record.Summary, Is.EqualTo(new[] { (GroupLevel.Provider, Treatment.RoundedToMultiple, 1), (GroupLevel.Provider, Treatment.SmallCount, 1), (GroupLevel.Provider, Treatment.NoDenominator, 1) }));
            Assert.That(record[new FigureKey(May, Provider, "M076")], Is.EqualTo(Treatment.RoundedToMultiple));
        });
    }

    [Test]
    public void ReadBackItIsRefusedAsTheFiguresOfAnotherPolicy()
    {
        var exact = Table(("M191", MeasureCell.Number(12, 0)));
        var published = exact.Protect(DisclosurePolicies.Acro);
        Assert.Multiple(() =>
        {
            Assert.That(() => PublishedTable.Of(published.Rows, DisclosurePolicies.NhsEngland), Throws.ArgumentException.With.Message.Contains("nhs-england"));
            Assert.That(() => PublishedTable.Of([.. published.Rows, .. published.Rows], DisclosurePolicies.Acro), Throws.ArgumentException.With.Message.Contains("twice"));
            Assert.That(PublishedTable.Of(published.Rows, DisclosurePolicies.Acro).Record, Is.Null);
        });
    }

    [Test]
    public void APolicyIsChecked()
    {
        var evidence = new Evidence(EvidenceGrade.Provisional, "ours");
        Assert.Multiple(() =>
        {
            Assert.That(() => new DisclosurePolicy(" ", new LevelRules(), evidence), Throws.ArgumentException);
            Assert.That(() => new DisclosurePolicy("own", new LevelRules { SmallestShown = 2, RoundedTo = 5 }, evidence), Throws.ArgumentException.With.Message.Contains("rounded to 0"));
            Assert.That(() => new LevelRules { SmallestShown = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new LevelRules { RoundedTo = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new LevelRules { PercentageDecimals = 7 }, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(DisclosurePolicies.Find("NHS-England"), Is.SameAs(DisclosurePolicies.NhsEngland));
            Assert.That(DisclosurePolicies.Find("none"), Is.Null);
            Assert.That(() => Table(("M191", MeasureCell.Number(12, 0))).Protect(DisclosurePolicies.Acro).WithSuppressed([], Treatment.SmallCount), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    private static PublishedCell Published(string policy, string id, MeasureCell cell) => Table((id, cell)).Protect(DisclosurePolicies.Find(policy)!).Rows.Single().Cell;

    private static MeasureTable Table(params (string Id, MeasureCell Cell)[] cells) =>
        new(cells.Select(one => new MeasureRow(May, Provider, DefinitionSets.V21[one.Id], "v2.1", one.Cell)), InstrumentTable.Default);
}
