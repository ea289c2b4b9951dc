using System.Globalization;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Tests.Contracts;

/// <summary>A score knows its instrument by its type; the default is no score.</summary>
[SetCulture("de-DE")]
public sealed class ScoreContractTests
{
    [Test]
    public void ScoresAreEqualByTheirValue()
    {
        ValueContract.Equality(() => Score<Phq9>.Of(10), Score<Phq9>.Of(9), default);
        ValueContract.Equality(() => Score<MobilityAlone>.Of(2.3m), Score<MobilityAlone>.Of(2.31m), Score<MobilityAlone>.Of(0), default);
        ValueContract.Equality(() => default(Score<Phq9>), Score<Phq9>.Of(0));
        Assert.That(Score<MobilityAlone>.Of(2.3m), Is.EqualTo(Score<MobilityAlone>.Of(2.30m)));
    }

    [Test]
    public void ScoresAreOrderedAndNoScoreComesFirst()
    {
        ValueContract.Order(default, Score<Phq9>.Of(0), Score<Phq9>.Of(9), Score<Phq9>.Of(10), Score<Phq9>.Of(27));
        var (low, high, sameAsHigh) = (Score<Gad7>.Of(7), Score<Gad7>.Of(8), Score<Gad7>.Of(8));
        Assert.Multiple(() =>
        {
            Assert.That(low < high, Is.True);
            Assert.That(low <= high, Is.True);
            Assert.That(high > low, Is.True);
            Assert.That(high >= sameAsHigh, Is.True);
            Assert.That(high <= sameAsHigh, Is.True);
            Assert.That(high < sameAsHigh, Is.False);
            Assert.That(high == sameAsHigh, Is.True);
            Assert.That(high != low, Is.True);
            Assert.That(high.CompareTo((object?)null), Is.Positive);
            Assert.That(() => high.CompareTo(Score<Phq9>.Of(8)), Throws.ArgumentException);
        });
    }

    [TestCase("0")]
    [TestCase("10")]
    [TestCase("27")]
    public void AWholeScoreIsWrittenAsItIsRead(string text) => Assert.That(Score<Phq9>.Parse(text, CultureInfo.CurrentCulture).ToString(), Is.EqualTo(text));

    [TestCase("0")]
    [TestCase("2.31")]
    [TestCase("2.3")]
    [TestCase("5")]
    public void AnAverageIsWrittenAsItIsRead(string text)
    {
        var score = Score<MobilityAlone>.Parse(text, CultureInfo.CurrentCulture);
        Assert.Multiple(() =>
        {
            Assert.That(score.ToString(), Is.EqualTo(text));
            Assert.That(score.Value, Is.EqualTo(decimal.Parse(text, CultureInfo.InvariantCulture)));
            Assert.That(Score<MobilityAlone>.Of(score.Value), Is.EqualTo(score));
        });
    }

    [TestCase("")]
    [TestCase("-1")]
    [TestCase("28")]
    [TestCase("9.5")]
    [TestCase("1e1")]
    [TestCase("ten")]
    [TestCase("99999999999999999999")]
    public void WhatIsNoPhq9ScoreIsNotRead(string text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Score<Phq9>.TryParse(text, null, out var score), Is.False);
            Assert.That(score.IsAssigned, Is.False);
            Assert.That(() => Score<Phq9>.Parse(text, null), Throws.TypeOf<FormatException>().With.Message.Contains("0 to 27"));
        });
    }

    [Test]
    public void AValueOutsideTheScaleIsRefusedWithTheAllowedRange()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Score<Phq9>.Of(28), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("0 to 27"));
            Assert.That(() => Score<MobilityAlone>.Of(2.315m), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("2 decimals"));
            Assert.That(Score<Phq9>.TryOf(-1, out _), Is.False);
        });
    }

    [Test]
    public void TheDefaultIsNoScoreAndHasNoValue()
    {
        Assert.Multiple(() =>
        {
            Assert.That(default(Score<Phq9>).IsAssigned, Is.False);
            Assert.That(() => default(Score<Phq9>).Value, Throws.InvalidOperationException);
            Assert.That(() => default(Score<Phq9>).Units, Throws.InvalidOperationException);
            Assert.That(default(Score<Phq9>).ToString(), Is.EqualTo("not assigned"));
        });
    }

    [Test]
    public void EveryScoreOfAnInstrumentMakesTheRound()
    {
        for (var units = KnownInstruments.MobilityAlone.Minimum; units <= KnownInstruments.MobilityAlone.Maximum; units++)
        {
            var text = FixedPoint.Format(units, 2);
            Assert.That(Score<MobilityAlone>.Parse(text, null).Units, Is.EqualTo(units), text);
        }
    }
}
