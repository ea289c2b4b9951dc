using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Tests.Readings;

/// <summary>Which definitions are in force when, and what sets one version apart from another.</summary>
public sealed class EraTests
{
    private static readonly ReportingPeriod March2016 = ReportingPeriod.Month(2016, 3);

    [Test]
    public void TheVersionsOfACollectionFollowOnEachOtherWithoutGapOrOverlap()
    {
        foreach (var collection in DefinitionSets.All.GroupBy(set => set.Collection))
        {
            var sets = collection.ToList();
            Assert.That(sets.Select(set => set.Version), Is.Unique);
            for (var later = 1; later < sets.Count; later++)
            {
                Assert.That(sets[later].Validity.From, Is.EqualTo(sets[later - 1].Validity.Until!.Value.PlusMonths(1)), sets[later].Version);
            }

            Assert.That(sets.SkipLast(1).All(set => set.Validity.Until is not null), Is.True, "Only the last version is still in force.");
        }
    }

    [TestCase(2012, 3, null)]
    [TestCase(2012, 4, "v1.0")]
    [TestCase(2014, 6, "v1.0")]
    [TestCase(2014, 7, "v1.5")]
    [TestCase(2020, 8, "v1.5")]
    [TestCase(2020, 9, "v2.0")]
    [TestCase(2022, 3, "v2.0")]
    [TestCase(2022, 4, "v2.1")]
    [TestCase(2026, 11, "v2.1")]
    public void AMonthHasTheVersionThatWasInForce(int year, int month, string? version) =>
        Assert.That(DefinitionSets.InForce(new YearMonth(year, month))?.Version, Is.EqualTo(version));

    [TestCase("v1.5", "F431", "IESPTSD", ExpectedResult = "IESPTSD")]
    [TestCase("v1.5", "F431", "PTSD", ExpectedResult = "GAD")]
    [TestCase("v2.0", "F431", "IESPTSD", ExpectedResult = "GAD")]
    [TestCase("v2.0", "F431", "PTSD", ExpectedResult = "PTSD")]
    [TestCase("v2.1", "F431", "PTSD", ExpectedResult = "PTSD")]
    [TestCase("v2.0", "G933", "CFQ", ExpectedResult = "GAD")]
    [TestCase("v2.1", "G933", "CFQ", ExpectedResult = "CFQ")]
    [TestCase("v1.0", "F42", "OCD", ExpectedResult = "OCD")]
    public string? TheAnxietyMeasureIsThatOfTheVersion(string version, string complaint, string instrument)
    {
        var pair = DataSet.ScorePairFields.All.Concat(DataSet.ScorePairFields.Retired).Single(one => string.Equals(one.Instrument.Code, instrument, StringComparison.Ordinal));
        var set = DefinitionSets.Find(version)!;
        var extract = One((Validated_PresentingComplaint, complaint), (pair.First, "3"), (pair.Last, "2"), (GAD_FirstScore, "12"), (GAD_LastScore, "5"));
        var evaluator = new Rows.RowEvaluator(new MeasureCalculator(set, InstrumentTable.Default).SourcesFor(extract), InstrumentTable.Default);
        evaluator.MoveTo(extract[0], March2016);
        return evaluator.Of(ADSM.Value).Code;
    }

    [TestCase("M031", 2021, 1, ExpectedResult = "Count_FirstTreatment")]
    [TestCase("M031", 2022, 6, ExpectedResult = "Count_FirstTreatment")]
    [TestCase("M031", 2022, 7, ExpectedResult = "Count_FirstAssessment")]
    [TestCase("M031", 2022, 8, ExpectedResult = "Count_FirstTreatment")]
    [TestCase("M031", 2022, 9, ExpectedResult = "Count_AccessingServices")]
    [TestCase("m055", 2022, 8, ExpectedResult = "Percentage_FirstTreatment18WeeksFinishedCourseTreatment")]
    [TestCase("M185", 2020, 12, ExpectedResult = "Count_Improvement")]
    [TestCase("M185", 2021, 1, ExpectedResult = "Count_ReliableImprovement")]
    [TestCase("M076", 2021, 1, ExpectedResult = "Count_FinishedCourseTreatment")]
    public string? AMeasureIsCalledAsItWasThen(string id, int year, int month) => NamesThroughTime.At(id, new YearMonth(year, month));

    [Test]
    public void TheYear2015To16CountsUnpairedCoursesAsUnchanged()
    {
        var extract = One((ServDischDate, "2016-03-31"), (TreatmentCareContact_Count, "2"), (PHQ9_FirstScore, "15"), (PHQ9_LastScore, ""), (GAD_FirstScore, "12"), (GAD_LastScore, ""));
        Assert.Multiple(() =>
        {
            Assert.That(Count(DefinitionSets.V15, extract, "M187"), Is.Zero);
            Assert.That(Count(DefinitionSets.V15Annual2016, extract, "M187"), Is.EqualTo(1));
            Assert.That(Count(DefinitionSets.V15Annual2016, extract, "M202"), Is.Zero);
        });
    }

    // The metadata of data set v2.0, January to July 2021, against that of v2.1.
    [Test]
    public void AVersionHasTheBreakdownsOfItsTime()
    {
        Assert.Multiple(() =>
        {
            Assert.That(
                DefinitionSets.V20.Breakdowns.Select(breakdown => $"{breakdown.Id} {breakdown.Name}"),
                Is.EqualTo((string[])
                [
                    "V001 Age Group", "V002 BME Group", "V003 Disability", "V004 Education", "V005 Ethnic Group", "V006 Ex British Armed Forces and Dependants", "V007 Gender", "V008 IETprogramme",
                    "V009 LongTermCondition", "V010 Problem Descriptor", "V011 Psychotropic Medication Status", "V012 Religion", "V013 Sexual Orientation", "V014 Working Age",
                ]));
            Assert.That(DefinitionSets.V20.FindBreakdown("V010")!.Groups.Select(group => group.VariableA), Has.None.EqualTo("Medically Unexplained Symptoms"));
            Assert.That(DefinitionSets.V15.Breakdowns.Select(breakdown => breakdown.Status), Is.All.EqualTo(DefinitionStatus.Provisional));
            Assert.That(DefinitionSets.V15.FindBreakdown("V001")!.Groups.Select(group => group.VariableA), Is.EqualTo((string[])["Under 16", "16 to 17", "18 to 35", "36 to 64", "65 and over", "Not stated/Not known/Invalid"]));
            Assert.That(DefinitionSets.V10.Breakdowns, Is.EqualTo(DefinitionSets.V15.Breakdowns));
            Assert.That(DefinitionSets.Kpi.Breakdowns, Is.Empty);
        });
    }

    [TestCase("M018", "N4", "v2.0", ExpectedResult = 0)]
    [TestCase("M018", "N4", "v2.1", ExpectedResult = 1)]
    [TestCase("M018", "N2", "v2.0", ExpectedResult = 1)]
    public decimal? ASourceThatCameLaterIsNotCountedBefore(string id, string source, string version) => Count(
        DefinitionSets.Find(version)!, One("2016-03-02", (SourceOfReferralIAPT, source)), id);

    [Test]
    public void TheConstructionsOfV20AreCited() =>
        Assert.That(DefinitionSets.V20.Measures.Select(measure => measure.Source), Is.All.EqualTo(MonthlyMetadata.V20));

    [Test]
    public void EachPeriodIsComputedWithTheVersionInForceOnItsLastDay()
    {
        ReportingPeriod[] periods = [ReportingPeriod.Month(2022, 4), ReportingPeriod.Month(2020, 8), ReportingPeriod.FinancialYear(2021), ReportingPeriod.Month(2020, 9), ReportingPeriod.FinancialYear(2020)];
        var extract = One((ServDischDate, "2020-08-03"), (TreatmentCareContact_Count, "2"), (SourceOfReferralIAPT, "N4"));
        var asked = new MeasureRequest { Periods = periods, Measures = [DefinitionSets.V21["M018"], DefinitionSets.V21["M076"], DefinitionSets.V21["M348"]] };
        var rows = new InForceCalculator().Compute(extract, asked).Rows;
        Assert.Multiple(() =>
        {
            Assert.That(
                rows.Where(row => row.Measure.Id is "M076").Select(row => $"{row.Period} {row.Version}"),
                Is.EqualTo((string[])["2020-21 v2.0", "2020-08 v1.5", "2020-09 v2.0", "2021-22 v2.0", "2022-04 v2.1"]));
            Assert.That(rows.Where(row => row.Measure.Id is "M018").Select(row => row.Version).Distinct(), Is.EqualTo((string[])["v2.0", "v2.1"]), "v1.5 has no M018.");
            Assert.That(rows.Where(row => row.Measure.Id is "M348").Select(row => row.Version), Is.EqualTo((string[])["v2.1"]));
        });
    }

    [Test]
    public void SeveralVersionsGiveTheFiguresOfEachByItself()
    {
        var extract = One(
            (ServDischDate, "2020-08-31"), (TreatmentCareContact_Count, "2"), (Validated_PresentingComplaint, "F431"), (PHQ9_FirstScore, "15"), (PHQ9_LastScore, "6"),
            (GAD_FirstScore, "12"), (GAD_LastScore, "5"), (PTSD_FirstScore, "50"), (PTSD_LastScore, "40"));
        ReportingPeriod[] periods = [ReportingPeriod.Month(2020, 8), ReportingPeriod.Month(2022, 4)];
        var rows = new InForceCalculator().Compute(extract, periods, [GroupLevel.England]).Rows;
        foreach (var version in VersionPeriods.InForce(periods))
        {
            var alone = new MeasureCalculator(version.Definitions, InstrumentTable.Default).Compute(extract, version.Periods, [GroupLevel.England]).Rows;
            Assert.That(rows.Where(row => row.Version == version.Definitions.Version), Is.EqualTo(alone));
        }

        Assert.That(rows.First(row => row.Measure.Id is "M191").Cell.Value, Is.EqualTo(Results.Quotient.Of(1)), "By v1.5 the IES-R decides, which is not there, so that the GAD-7 does.");
    }

    [Test]
    public void APeriodBeforeEveryVersionIsRefused() =>
        Assert.That(() => VersionPeriods.InForce([ReportingPeriod.Month(2012, 3)]), Throws.ArgumentException.With.Message.Contains("2012-03"));

    // In another version a breakdown is the one of the same name, whatever its number.
    [Test]
    public void ABreakdownIsTheSameByItsName()
    {
        var extract = One((Validated_PresentingComplaint, "K58"), (GenderIdentitySameAtBirth, "Y"));
        var asked = new MeasureRequest
        {
            Periods = [ReportingPeriod.Month(2022, 3), ReportingPeriod.Month(2022, 4)],
            Measures = [DefinitionSets.V21["M001"]],
            Breakdowns = [DefinitionSets.V21.FindBreakdown("V011")!, DefinitionSets.V21.FindBreakdown("V008")!],
        };
        var groups = new InForceCalculator().Compute(extract, asked).Rows.Select(row => row.Group).OfType<BreakdownGroup>().Select(group => (group.Breakdown, group.VariableType)).Distinct();
        Assert.That(groups, Is.EqualTo(((string, string)[])[("V010", "Problem Descriptor"), ("V008", "Gender Identity Same At Birth"), ("V011", "Problem Descriptor")]));
    }

    [Test]
    public void OnlyInferredRulesAreProvisional()
    {
        Assert.That(DefinitionSets.V10.Measures.Concat(DefinitionSets.V15.Measures).Concat(DefinitionSets.Kpi.Measures).Select(measure => measure.Status), Is.All.EqualTo(DefinitionStatus.Provisional));
        Assert.That(DefinitionSets.V20["M192"].Status, Is.EqualTo(DefinitionStatus.Verified));
    }

    [Test]
    public void ADifferenceBetweenVersionsIsToldByClause()
    {
        var changes = DefinitionDiff.Of(Card(DefinitionSets.V20, "M192"), Card(DefinitionSets.V21, "M192")).Changes;
        Assert.Multiple(() =>
        {
            Assert.That(changes.Where(change => change.Where is "ADSM (I101D90)").Select(change => change.Text[..3]), Is.EqualTo((string[])["BIQ", "CFQ", "IBS", "MUS"]));
            Assert.That(changes.Select(change => change.IsAdded), Is.All.True);
            Assert.That(changes.Select(change => change.Where), Has.None.EqualTo("M192, numerator"));
        });
    }

    [Test]
    public void TheSameRuleHasNoDifference()
    {
        var same = DefinitionDiff.Of(Card(DefinitionSets.V15, "M001"), Card(DefinitionSets.V21, "M001"));
        Assert.That(same.Changes, Is.Empty);
        Assert.That(same.ToString(), Does.Contain("mean the same"));
    }

    [Test]
    public void AReferralThatTwoVersionsCountOtherwiseIsFoundWithTheClause()
    {
        var extract = One(
            (ServDischDate, "2016-03-31"), (TreatmentCareContact_Count, "2"), (Validated_PresentingComplaint, "F431"), (PHQ9_FirstScore, "15"), (PHQ9_LastScore, "6"),
            (GAD_FirstScore, "12"), (GAD_LastScore, "5"), (PTSD_FirstScore, "50"), (PTSD_LastScore, "40"));
        var comparison = new DefinitionComparison(new MeasureCalculator(DefinitionSets.V15, InstrumentTable.Default), new MeasureCalculator(DefinitionSets.V20, InstrumentTable.Default));
        var asked = new MeasureRequest { Periods = [March2016], Levels = [GroupLevel.England], Measures = comparison.Shared(extract) };
        var figures = comparison.Figures(extract, asked, null, CancellationToken.None).Select(one => one.From.Measure.Id).ToList();
        var referrals = comparison.Referrals(extract, March2016, GroupLevel.England, "all", [DefinitionSets.V15["M191"], DefinitionSets.V15["M185"]], CancellationToken.None).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(figures, Does.Contain("M191").And.Contain("M192").And.Contain("M204").And.Not.Contain("M185").And.Not.Contain("M076"));
            Assert.That(referrals.Select(one => (one.PathwayId, one.From.Measure.Id)), Is.EqualTo(((string, string)[])[("P1", "M191")]));
            Assert.That(referrals[0].To.Parts[0].Rule.Deciding().Select(clause => clause.Text), Has.Some.Contains("ADSM_LastScore"));
        });
    }

    private static DefinitionCard Card(DefinitionSet set, string id) => DefinitionCard.Of(set, set[id], InstrumentTable.Default);

    private static decimal? Count(DefinitionSet set, Extract extract, string id) =>
        new MeasureCalculator(set, InstrumentTable.Default).Compute(extract, [March2016], [GroupLevel.England], [set[id]])[id].Value?.Round(0);

    private static Extract One(params (Field Field, string Text)[] cells) => One("2015-12-01", cells);

    private static Extract One(string received, params (Field Field, string Text)[] cells)
    {
        Field[] fields = [PathwayID, ReferralRequestReceivedDate, .. cells.Select(cell => cell.Field)];
        var builder = new ExtractBuilder(fields);
        builder.BeginRow(1);
        builder.Set(0, "P1");
        builder.Set(1, received);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            builder.Set(cell + 2, cells[cell].Text);
        }

        builder.EndRow();
        return builder.Build();
    }
}
