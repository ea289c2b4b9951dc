using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.Catalogue.CourseOutcome;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report, long term conditions and internet enabled therapy: courses with integrated care and without, and sessions over the internet.</summary>
internal static class AnnualIntegratedCare
{
    private static readonly Interpretation OverCoreOnly = new(
        "Divides referrals without integrated care by Count_FinishedIntegratedReferrals, those with it.",
        "By Count_FinishedIntegratedReferralsCoreOnly.",
        "A numerator lies within its denominator; the improvement rate of the same referrals is constructed so.");

    internal static MeasureFamily Family { get; } = new(
        "ltc-iet",
        [
            As("ltc-iet.Count_FirstIntegratedContact", IntegratedReferrals.M271),
            As("ltc-iet.Count_FirstIntegratedTreatment", IntegratedReferrals.M272),
            As("ltc-iet.Count_FinishedIntegratedReferrals", IntegratedReferrals.M273),
            As("ltc-iet.Count_FinishedIntegratedReferralsCoreOnly", IntegratedReferrals.M274),
            As("ltc-iet.Count_IntegratedReferralsAtCaseness", IntegratedReferrals.M275),
            As("ltc-iet.Count_IntegratedReferralsNotAtCaseness", IntegratedReferrals.M276),
            As("ltc-iet.Count_IntegratedReferralsRecovered", IntegratedReferrals.M277),
            As("ltc-iet.Percentage_IntegratedReferralsRecovered", IntegratedReferrals.M278),
            As("ltc-iet.Count_IntegratedReferralsCoreOnlyAtCaseness", IntegratedReferrals.M283),
            As("ltc-iet.Count_IntegratedReferralsCoreOnlyNotAtCaseness", IntegratedReferrals.M284),
            As("ltc-iet.Count_IntegratedReferralsCoreOnlyRecovered", IntegratedReferrals.M285),
            As("ltc-iet.Percentage_IntegratedReferralsCoreOnlyRecovered", IntegratedReferrals.M286),
            WaitForIntegrated("ltc-iet.Mean_WaitFirstIntegratedAppointment", AggregateKind.Mean),
            WaitForIntegrated("ltc-iet.Median_WaitFirstIntegratedAppointment", AggregateKind.Median),
            WaitOfCoreOnly("ltc-iet.Mean_WaitFirstAppointmentCoreOnly", AggregateKind.Mean),
            WaitOfCoreOnly("ltc-iet.Median_WaitFirstAppointmentCoreOnly", AggregateKind.Median),
            .. OfOutcome("Improvement", Improved),
            .. AtStake("ReliableRecovery", ReliablyRecovered),
            .. OfOutcome("NoChange", Unchanged, OverCoreOnly),
            .. OfOutcome("Deterioration", Deteriorated, OverCoreOnly),
            As("ltc-iet.Count_InternetEnabledTherapySessions", InternetTherapy.M343),
            As("ltc-iet.Mean_ContactTimeIETReferral", InternetTherapy.M1013),
            As("ltc-iet.Percentage_IntegratedAppointments", IntegratedContacts.M1011),
            As("ltc-iet.Percentage_IntegratedAppointmentsFinishedCourseTreatment", IntegratedContacts.M1012),
        ]);

    private static IEnumerable<MeasureDefinition> OfOutcome(string name, CourseOutcome outcome, Interpretation? ofCoreOnly = null)
    {
        yield return Counted($"ltc-iet.Count_IntegratedReferrals{name}", Integrated, outcome);
        yield return Rate($"ltc-iet.Percentage_IntegratedReferrals{name}", Integrated, outcome);
        yield return Counted($"ltc-iet.Count_IntegratedReferralsCoreOnly{name}", CoreOnly, outcome);
        var rate = Rate($"ltc-iet.Percentage_IntegratedReferralsCoreOnly{name}", CoreOnly, outcome);
        yield return ofCoreOnly is null ? rate : rate.Reading(ofCoreOnly).Provisional("The construction divides by another group; no published figure confirms either.");
    }

    private static IEnumerable<MeasureDefinition> AtStake(string name, CourseOutcome outcome)
    {
        yield return Counted($"ltc-iet.Count_IntegratedReferrals{name}", Integrated, outcome);
        yield return RateAtStake($"ltc-iet.Percentage_IntegratedReferrals{name}", Integrated, outcome);
        yield return Counted($"ltc-iet.Count_IntegratedReferralsCoreOnly{name}", CoreOnly, outcome);
        yield return RateAtStake($"ltc-iet.Percentage_IntegratedReferralsCoreOnly{name}", CoreOnly, outcome);
    }

    private static MeasureDefinition Counted(string id, CourseGroup group, CourseOutcome outcome) => Count(id, outcome.Among(group)).Shown(group, outcome);

    private static MeasureDefinition Rate(string id, CourseGroup group, CourseOutcome outcome) =>
        Percentage(id, Define.Count(outcome.Among(group)), Define.Count(Any.Among(group))).ShownOfAll(group, outcome);

    private static MeasureDefinition RateAtStake(string id, CourseGroup group, CourseOutcome outcome) =>
        Percentage(id, Define.Count(outcome.Among(group)), Define.Count(Any.Among(group)) - Define.Count(NotAtCaseness.Among(group))).ShownOfThoseAtStake(group, outcome);

    private static MeasureDefinition WaitForIntegrated(string id, AggregateKind kind) =>
        Summary(id, kind, IntegratedContact_FirstDate.DaysSince(ReferralRequestReceivedDate), Integrated.Where)
            .Gives("0", FinishedInMay, ReceivedOn(FirstDay), IntegratedContact_FirstDate.Being(FirstDay))
            .Gives("30", FinishedInMay, ReceivedOn(FirstDay), IntegratedContact_FirstDate.Being(LastDay))
            .NotCounted(FinishedInMay, ReceivedOn(FirstDay), IntegratedContact_FirstDate.NotRecorded())
            .NotCounted(TreatedOnceInMay, ReceivedOn(FirstDay), IntegratedContact_FirstDate.Being(LastDay))
            .NotCounted(FinishedOn(DayAfter), ReceivedOn(FirstDay), IntegratedContact_FirstDate.Being(LastDay))
            .Unknown(FinishedInMay, ReferralRequestReceivedDate.NotRecorded(), IntegratedContact_FirstDate.Being(LastDay));

    private static MeasureDefinition WaitOfCoreOnly(string id, AggregateKind kind) => Summary(id, kind, WaitToTreatment, CoreOnly.Where)
        .Gives("0", FinishedInMay, ReceivedOn(FirstDay), FirstTreatedOn(FirstDay), IntegratedContact_FirstDate.NotRecorded())
        .Gives("30", FinishedInMay, ReceivedOn(FirstDay), FirstTreatedOn(LastDay), IntegratedContact_FirstDate.NotRecorded())
        .NotCounted(FinishedInMay, ReceivedOn(FirstDay), FirstTreatedOn(LastDay), IntegratedContact_FirstDate.Being(LastDay))
        .NotCounted(TreatedOnceInMay, ReceivedOn(FirstDay), FirstTreatedOn(LastDay), IntegratedContact_FirstDate.NotRecorded())
        .NotCounted(FinishedOn(DayAfter), ReceivedOn(FirstDay), FirstTreatedOn(LastDay), IntegratedContact_FirstDate.NotRecorded())
        .Unknown(FinishedInMay, ReceivedOn(FirstDay), TherapySession_FirstDate.NotRecorded(), IntegratedContact_FirstDate.NotRecorded());
}
