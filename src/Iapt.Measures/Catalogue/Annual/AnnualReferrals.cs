using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: referrals received, treated and ended.</summary>
internal static class AnnualReferrals
{
    private static readonly string[] Answers = ["02", "03", "05", "UU", "ZZ"];

    private static readonly Predicate IsAnswered = ExBAFIndicator.In(Answers);

    internal static MeasureFamily Family { get; } = new(
        "annual-referrals",
        [
            As("Count_ReferralsReceived", ReferralsReceived.M001),
            As("Count_AccessingServices", AccessingServices.M031),
            As("Count_SecondTreatment", SecondTreatment.M184),
            As("Mean_WaitAccessingServices", AccessingServices.M048),
            As("Count_EndedReferrals", EndReasons.M056),
            Count("Count_EndedBeforeTreatment", Ended & TreatmentCareContact_Count.Is(0))
                .Reading(
                    says: "Called the equivalent of the monthly EndedSeenNotTreated, and the monthly measure of this name asks for TherapySession_FirstDate is null.",
                    compute: "As constructed: no treatment contact or log, whether the person was seen or not.",
                    because: "M074 also asks for a contact, and the description here does not; a construction is more exact than a remark.")
                .Provisional("Three definitions go by two names; no published figure tells them apart.")
                .Counted(EndedOn(FirstDay), TreatmentContacts("0"))
                .Counted(EndedOn(LastDay), TreatmentContacts("0"))
                .NotCounted(TreatedOnceInMay)
                .NotCounted(EndedOn(DayAfter), TreatmentContacts("0"))
                .Unknown(PerhapsFinishedInMay),
            As("Count_EndedAfterOneTreatment", EndedReferrals.M075),
            Count("Count_BAFIndicatorCompletion", Received & IsAnswered)
                .With([.. Answers.Select(answer => Example.Counted(ReceivedOn(FirstDay), ExBAFIndicator.Being(answer)))])
                .NotCounted(ReceivedOn(LastDay), ExBAFIndicator.Being("QQ"))
                .NotCounted(ReceivedOn(DayAfter), ExBAFIndicator.Being("02"))
                .Unknown(ReceivedOn(LastDay), ExBAFIndicator.NotRecorded()),
            Percentage("Percentage_BAFIndicatorCompletion", Define.Count(Received & IsAnswered), Define.Count(Received))
                .With([.. Answers.Select(answer => Example.Counted(ReceivedOn(FirstDay), ExBAFIndicator.Being(answer)))])
                .NotCounted(ReceivedOn(LastDay), ExBAFIndicator.Being("QQ"))
                .Outside(ReceivedOn(DayAfter), ExBAFIndicator.Being("02"))
                .Unknown(ReceivedOn(LastDay), ExBAFIndicator.NotRecorded()),
        ]);
}
