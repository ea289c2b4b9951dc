using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Derivations;

/// <summary>What the annual report makes of the contacts of a referral.</summary>
public static class AnnualContacts
{
    /// <summary>Attended by code, for treatment by type and of some length: what the durations of the annual report are of, wherever the contact lies in time.</summary>
    internal static Predicate IsTimed { get; } = AttendOrDNACode.In("5", "6") & AppType.In("02", "03", "05") & ClinContDurOfCareCont.MoreThan(0);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
    [
        new Derivation(AnnualFields.TreatmentContact_Duration, new Selection(Take.Sum, [new SelectionSource(Tables.CareContact, IsTimed, ClinContDurOfCareCont, [])]))
        {
            Meaning = "How many minutes the attended treatment contacts of the referral add up to.",
            Evidence = AnnualSources.Construction("Sum_ContactDuration and Mean_TotalContactDurationPerReferral"),
            Examples = [.. AnnualContactExamples.OfDuration],
        },
        new Derivation(
            AnnualFields.FollowUp_ThirtyDays_Flag,
            new Selection(Take.Any, [new SelectionSource(Tables.CareContact, AppType.In("06") & CareContDate.DaysSince(ServDischDate).AboveDays(29), null, [])]))
        {
            Meaning = "There is an appointment of the type follow-up, 30 days or more after the discharge and by the end of the period.",
            Evidence = AnnualSources.Construction("Count_FinishedTreatmentFirst6MonthsFollowUp"),
            Examples = [.. AnnualContactExamples.OfFollowUp],
        },
    ];
}
