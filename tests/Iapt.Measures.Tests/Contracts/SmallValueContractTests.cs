using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using NodaTime;

namespace Iapt.Measures.Tests.Contracts;

/// <summary>Field values and validities.</summary>
[SetCulture("de-DE")]
public sealed class SmallValueContractTests
{
    private static readonly (Field Field, string Text)[] WrittenAsRead =
    [
        (Ids101.ServDischDate, "2024-05-31"),
        (Ids101.ServDischDate, "0001-01-01"),
        (Ids101.ServDischDate, "9999-12-31"),
        (Ids101.CareContact_Count, "0"),
        (Ids101.CareContact_Count, "32767"),
        (Ids101.PHQ9_FirstScore, "27"),
        (Ids101.AgoraAlone_FirstScore, "2.31"),
        (Ids101.ADSM_FirstScore, "12.5"),
        (Ids101.EndCode, "46"),
        (Ids101.OrgID_Provider, "rX4"),
        (Ids101.Validated_PresentingComplaint, "F400"),
        (Ids101.UsePathway_Flag, "True"),
        (Ids101.UsePathway_Flag, "False"),
        (Ids101.EndCode, ""),
    ];

    [Test]
    public void FieldValuesAreEqualByWhatTheyHold()
    {
        ValueContract.Equality(() => FieldValue.Of(0), FieldValue.Null, FieldValue.Of(1), FieldValue.Of("0"));
        ValueContract.Equality(() => FieldValue.Of("F42"), FieldValue.Null, FieldValue.Of("f42"), FieldValue.Of(0));
    }

    [Test]
    public void TheDefaultFieldValueIsNull()
    {
        Assert.Multiple(() =>
        {
            Assert.That(default(FieldValue), Is.EqualTo(FieldValue.Null));
            Assert.That(FieldValue.Null.IsPresent, Is.False);
            Assert.That(FieldValue.Of(0).IsPresent, Is.True);
            Assert.That(FieldValue.Of("").IsPresent, Is.True);
            Assert.That(() => FieldValue.Of(null!), Throws.ArgumentNullException);
        });
    }

    [TestCaseSource(nameof(WrittenAsRead))]
    public void AValueIsWrittenAsItIsRead((Field Field, string Text) one)
    {
        var reading = one.Field.Read(one.Text);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Issue, Is.Null);
            Assert.That(one.Field.Write(reading.Value), Is.EqualTo(one.Text));
            Assert.That(one.Field.Read(one.Field.Write(reading.Value)).Value, Is.EqualTo(reading.Value));
        });
    }

    [Test]
    public void ValiditiesAreEqualByTheirMonths()
    {
        ValueContract.Equality(() => Validity.Since(2022, 4), Validity.Since(2022, 5), Validity.Always, new Validity(null, new YearMonth(2022, 4)));
        ValueContract.Equality(() => new Validity(null, null), Validity.Since(2022, 4));
        Assert.That(new Validity(null, null), Is.EqualTo(Validity.Always));
    }

    [Test]
    public void AValidityCoversItsFirstAndItsLastMonth()
    {
        var one = new Validity(new YearMonth(2014, 7), new YearMonth(2020, 8));
        Assert.Multiple(() =>
        {
            Assert.That(one.Covers(new YearMonth(2014, 6)), Is.False);
            Assert.That(one.Covers(new YearMonth(2014, 7)), Is.True);
            Assert.That(one.Covers(new YearMonth(2020, 8)), Is.True);
            Assert.That(one.Covers(new YearMonth(2020, 9)), Is.False);
            Assert.That(Validity.Always.Covers(new YearMonth(1900, 1)), Is.True);
        });
    }
}
