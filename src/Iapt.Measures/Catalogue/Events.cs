using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>What happens to a referral in a period, and what is true of it at the end: the parts that the measures are made of.</summary>
internal static class Events
{
    internal static Predicate Received { get; } = Selected.InThePeriod & ReferralRequestReceivedDate.InPeriod;

    internal static Predicate FirstAssessed { get; } = Selected.InThePeriod & Assessment_FirstDate.InPeriod;

    internal static Predicate FirstTreated { get; } = Selected.InThePeriod & TherapySession_FirstDate.InPeriod;

    internal static Predicate SecondTreated { get; } = Selected.InThePeriod & TherapySession_SecondDate.InPeriod;

    internal static Predicate Ended { get; } = Selected.InThePeriod & ServDischDate.InPeriod;

    internal static Predicate Finished { get; } = Ended & CompletedTreatment_Flag.IsTrue;

    internal static Predicate Open { get; } = Selected.AtPeriodEnd & ServDischDate.IsNull;

    internal static Term WaitToTreatment { get; } = TherapySession_FirstDate.DaysSince(ReferralRequestReceivedDate);

    internal static Term WaitSoFar { get; } = ReferralRequestReceivedDate.DaysToPeriodEnd();
}
