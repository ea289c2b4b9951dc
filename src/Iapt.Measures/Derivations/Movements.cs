using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Derivations;

/// <summary>Which fields of IDS101Referral move while a referral goes on (<c>decisions.md</c> 3).</summary>
public static class Movements
{
    /// <summary>The rewriting that lets one snapshot answer for an earlier period.</summary>
    public static WindBack Referral { get; } = WindBack.For(
        [ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate],
        TherapySession_LastDate,
        [CareContact_Count, TreatmentCareContact_Count],
        ServDischDate);
}
