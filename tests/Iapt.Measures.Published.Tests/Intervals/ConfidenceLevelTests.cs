using Iapt.Measures.Statistics;

namespace Iapt.Measures.Published.Tests;

public sealed class ConfidenceLevelTests
{
    [Test]
    public void The_default_is_not_assigned_and_below_every_level()
    {
        ConfidenceLevel level = default;
        Assert.Multiple(() =>
        {
            Assert.That(level.IsAssigned, Is.False);
            Assert.That(() => level.Value, Throws.InvalidOperationException);
            Assert.That(level.ToString(), Is.EqualTo("not assigned"));
            Assert.That(level.CompareTo(ConfidenceLevel.Of(0.0001m)), Is.Negative);
            Assert.That(level, Is.Not.EqualTo(ConfidenceLevel.NinetyFivePercent));
        });
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(-0.5)]
    [TestCase(95)]
    public void A_level_lies_strictly_between_0_and_1(decimal value) =>
        Assert.That(() => ConfidenceLevel.Of(value), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase("")]
    [TestCase("0")]
    [TestCase("1.0")]
    [TestCase("0,95")]
    [TestCase("95%")]
    [TestCase(" 0.95")]
    [TestCase("-0.95")]
    [TestCase("9.5e-1")]
    public void Text_that_is_no_level_is_refused(string text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(ConfidenceLevel.TryParse(text, null, out var level), Is.False);
            Assert.That(level.IsAssigned, Is.False);
            Assert.That(() => ConfidenceLevel.Parse(text, null), Throws.TypeOf<FormatException>());
        });
    }

    [Test]
    [SetCulture("de-DE")]
    public void Text_is_invariant()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ConfidenceLevel.Parse("0.950", null), Is.EqualTo(ConfidenceLevel.NinetyFivePercent));
            Assert.That(ConfidenceLevel.Parse(".95", null).ToString(), Is.EqualTo("0.95"));
            Assert.That(ConfidenceLevel.NinetyNinePointEightPercent.ToString(), Is.EqualTo("0.998"));
        });
    }

    [Test]
    public void Levels_are_ordered() => Assert.That(ConfidenceLevel.NinetyFivePercent.CompareTo(ConfidenceLevel.NinetyNinePointEightPercent), Is.Negative);
}
