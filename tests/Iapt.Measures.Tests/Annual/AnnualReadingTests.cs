using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Annual;

/// <summary>Every error that was found in the annual constructions is recorded in the definition that it concerns.</summary>
public sealed class AnnualReadingTests
{
    // The beginning of the identifiers, and a phrase of what the construction says.
    private static readonly (string Id, string Phrase)[] Errors =
    [
        ("Count_EndedBeforeTreatment", "EndedSeenNotTreated"),
        ("Percentage_FinishedCourseTreatment", "no ServDischDate"),
        ("Percentage_FinishedCourseTreatment", "VariableType alone"),
        ("Count_AppropriatePairedADSM", "G933 whole"),
        ("Percentage_AppropriatePairedADSM", "Divides by all finished courses"),
        ("Percentage_Recovery", "bracket"),
        ("Count_ReliableRecovery", "Written with scores"),
        ("Count_FinishedTreatmentFirst6Months", "2021-04-01"),
        ("Percentage_FollowUpAppointment", "2021-04-01"),
        ("Median_ContactDuration", "'Y'"),
        ("ltc-iet.Percentage_IntegratedReferralsCoreOnlyNoChange", "by Count_FinishedIntegratedReferrals"),
        ("ltc-iet.Percentage_IntegratedReferralsCoreOnlyDeterioration", "by Count_FinishedIntegratedReferrals"),
        ("peq.", "TREATPEQDATE"),
        ("therapy-type.Count_TherapyEndTreatment_HI_InternetEnabledTherapy", "Two fields have one name"),
        ("therapy-type.Count_TherapyEndTreatment_HI_InternetEnabledTherapy.Other", "975131000000104 twice"),
        ("therapy-type.Count_TherapyEndTreatment_HI_BriefPsychoDynamicPsychotherapy", "429048003"),
        ("therapy-type.Count_TherapyEndTreatment_LI_GuidedSelfHelpBook", "space"),
        ("therapist-role.Mean_ApptsPsychologicalWellBeingPractitionerTrainee", "M1016"),
        ("therapist-role.Mean_ApptsPsychologicalWellBeingPractitionerTrainee", "without a quote"),
        ("therapist-role.Mean_ApptsEmploymentSupportWorkerQualified", "'30' or '31'"),
        ("employment-status.Count_EmploymentStatusEndTreatment_Employed", "last valid EmployStatus"),
        ("effect-size.Mean_Start.WASAS_SocialLeisureActivities", "LastScore"),
        ("effect-size.SD_Start.WASAS_PrivateLeisureActivities", "LastScore"),
        ("effect-size.EffectSize.WASAS_SocialLeisureActivities", "LastScore"),
        ("effect-size.EffectSize.PHQ9", "Cohen's d"),
        ("effect-size.Mean_Start.PHQ9", "without asking for a last score"),
        ("effect-size.Count_FinishedCourseTreatmentByInitialCasenessStatus", "IC_LAST_ADSM_SCORE"),
    ];

    private static readonly (string Id, string Phrase)[] OfBreakdowns =
    [
        ("AgeGroup", "No group for an age"),
        ("EthnicGroup", "'-1'. '-3'"),
        ("BmeGroup", "without 'is null'"),
        ("PresentingComplaint", "K58"),
        ("PresentingComplaint", "Hypochondriacal"),
        ("LongTermConditionStatus", "several conditions"),
        ("Disability", "'NN'"),
        ("CareCluster", "'16',17'"),
        ("ArmedForces", "BAFINDICATOR"),
        ("WaitingTime", "<6 weeks"),
        ("DeprivationDecile", "least deprived"),
        ("ConsultationMedium", "ConsMechanism"),
        ("TherapyTypeAtStart", "975131000000104"),
        ("TherapyTypeAtStart", "429048003"),
        ("EmploymentStatusAtStart", "last valid value"),
        ("MedicationAtStart", "PsychotropicIndicator_Last"),
    ];

    [TestCaseSource(nameof(Errors))]
    public void AnErrorOfTheConstructionIsRecorded((string Id, string Phrase) error)
    {
        var concerned = AnnualSet.Set.Measures.Where(measure => error.Id.EndsWith('.') ? measure.Id.StartsWith(error.Id, StringComparison.Ordinal) : measure.Id == error.Id).ToList();
        Assert.That(concerned, Is.Not.Empty);
        Assert.That(concerned.All(measure => measure.Interpretations.Any(reading => reading.Says.Contains(error.Phrase, StringComparison.Ordinal))));
    }

    [TestCaseSource(nameof(OfBreakdowns))]
    public void AnErrorOfABreakdownIsRecorded((string Id, string Phrase) error) =>
        Assert.That(AnnualSet.Set.FindBreakdown(error.Id)!.Interpretations.Select(reading => reading.Says), Has.Some.Contains(error.Phrase));

    [Test]
    public void AReadingSaysWhatItReadsAndWhy()
    {
        var readings = AnnualSet.Set.Measures.SelectMany(measure => measure.Interpretations).Concat(AnnualSet.Set.Breakdowns.SelectMany(breakdown => breakdown.Interpretations));
        Assert.That(readings, Is.All.Matches<Interpretation>(reading => reading is { Says.Length: > 10, Reading.Length: > 5, Because.Length: > 10 }));
    }

    // Where a reading is ours alone the definition says that it is provisional.
    [TestCase("Percentage_AppropriatePairedADSM")]
    [TestCase("Count_EndedBeforeTreatment")]
    [TestCase("ltc-iet.Percentage_IntegratedReferralsCoreOnlyNoChange")]
    [TestCase("ltc-iet.Percentage_IntegratedReferralsCoreOnlyDeterioration")]
    [TestCase("effect-size.Mean_Start.WASAS_SocialLeisureActivities")]
    [TestCase("effect-size.EffectSize.WASAS_PrivateLeisureActivities")]
    [TestCase("therapy-type.Count_TherapyEndTreatment_HI_InternetEnabledTherapy")]
    public void AReadingThatNoFigureConfirmsIsProvisional(string id) => Assert.That(AnnualSet.Set[id].Status, Is.EqualTo(DefinitionStatus.Provisional));
}
