using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit.Tests;

// Hypothesis A of published-figures.md 2.1: * is 0 to 4, 5 is 5 to 7, k is k - 2 to k + 2.
public sealed class PrintedCountsTests
{
    private static readonly LevelRules BelowEngland = DisclosurePolicies.NhsEngland.Rules;

    [TestCase(5, "5 to 7")]
    [TestCase(10, "8 to 12")]
    [TestCase(635, "633 to 637")]
    [TestCase(0, "no count")]
    [TestCase(7, "no count")]
    public void Below_england_a_number_stands_for_those_that_round_to_it(int printed, string allowed) =>
        Assert.That(BelowEngland.Allowed(Printed.Number(printed))!.Value.ToString(), Is.EqualTo(allowed));

    [Test]
    public void Suppressed_and_blank_stand_for_0_to_4_and_null_for_nothing()
    {
        Assert.Multiple(() =>
        {
            Assert.That(BelowEngland.Allowed(Printed.Suppressed), Is.EqualTo(new CountRange(0, 4)));
            Assert.That(BelowEngland.Allowed(Printed.Blank), Is.EqualTo(new CountRange(0, 4)));
            Assert.That(BelowEngland.Allowed(Printed.NotApplicable), Is.Null);
        });
    }

    [TestCase(0, "0")]
    [TestCase(3, "3")]
    public void England_is_exact(int printed, string allowed) => Assert.That(PrintedCounts.Exact.Allowed(Printed.Number(printed))!.Value.ToString(), Is.EqualTo(allowed));

    [Test]
    public void England_totals_of_2012_13_are_multiples_of_10() =>
        Assert.That(PrintedCounts.ToTen.Allowed(Printed.Number(127060))!.Value, Is.EqualTo(new CountRange(127055, 127064)));
}
