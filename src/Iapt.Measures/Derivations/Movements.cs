using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Derivations;

/// <summary>Which fields of IDS101Referral move while a referral goes on (<c>decisions.md</c> 3).</summary>
public static class Movements
{
    private static readonly DateField[] Dates = [Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate];
    private static readonly CountField[] Counts = [CareContact_Count, TreatmentCareContact_Count];

    /// <summary>The rewriting that lets one snapshot answer for an earlier period.</summary>
    public static WindBack Referral { get; } = For(_ => true);

    /// <summary>The same where some of the fields are rebuilt from dated tables as at each period's end: those are known, and stand as they are.</summary>
    /// <param name="isSupplied">Says whether a field is a column of the input.</param>
    public static WindBack For(Func<Field, bool> isSupplied)
    {
        ArgumentNullException.ThrowIfNull(isSupplied);
        return WindBack.For(
            [ServDischDate, .. Dates.Where(date => isSupplied(date))],
            isSupplied(TherapySession_LastDate) ? TherapySession_LastDate : null,
            Counts.Where(count => isSupplied(count)),
            ServDischDate);
    }
}
