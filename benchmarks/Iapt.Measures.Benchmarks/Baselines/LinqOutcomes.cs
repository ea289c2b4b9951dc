using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Benchmarks.Baselines;

/// <summary>The outcomes of finished courses as LINQ over records, the way it is usually written.</summary>
internal static class LinqOutcomes
{
    internal static List<ReferralRecord> Records(ReferralColumns columns) => [.. Enumerable.Range(0, columns.Rows).Select(row => new ReferralRecord(
        columns.CodeAt(OrgID_Provider, row)!,
        columns.CodeAt(Validated_PresentingComplaint, row),
        Day(columns.Days(ReferralRequestReceivedDate)[row])!.Value,
        Day(columns.Days(TherapySession_FirstDate)[row]),
        Day(columns.Days(ServDischDate)[row]),
        columns.Counts(TreatmentCareContact_Count)[row],
        Pair(columns, PHQ9_FirstScore, PHQ9_LastScore, row),
        Pair(columns, GAD_FirstScore, GAD_LastScore, row),
        Pair(columns, SocialPhobia_FirstScore, SocialPhobia_LastScore, row),
        Pair(columns, PTSD_FirstScore, PTSD_LastScore, row)))];

    /// <summary>Rows with the columns of the statements.</summary>
    internal static List<object?[]> Compute(IEnumerable<ReferralRecord> referrals)
    {
        var (first, last) = (ReferralColumns.FirstDay.ToDateOnly(), ReferralColumns.LastDay.ToDateOnly());
        return [.. referrals
            .Where(referral => referral.Discharged >= first && referral.Discharged <= last && referral.TreatmentContacts >= 2)
            .Select(Judge)
            .GroupBy(course => (course.Provider, course.Month))
            .Select(group =>
            {
                var waits = group.Where(course => course.Wait is not null).Select(course => course.Wait!.Value).Order().ToList();
                return new object?[]
                {
                    group.Key.Provider,
                    group.Key.Month,
                    group.Count(),
                    group.Count(course => course.IsNotCase),
                    group.Count(course => course.IsRecovered),
                    group.Count(course => course.IsImproved),
                    group.Count(course => course.IsRecovered && course.IsImproved),
                    group.Count(course => course.IsUnchanged),
                    group.Count(course => course.IsDeteriorated),
                    waits.Count(wait => wait <= 42),
                    waits.Count(wait => wait <= 126),
                    waits.Count == 0 ? null : waits.Sum(),
                    waits.Count,
                    waits.Count == 0 ? null : (waits[(waits.Count - 1) / 2] + waits[waits.Count / 2]) / 2m,
                };
            })];
    }

    private static Course Judge(ReferralRecord referral)
    {
        var (own, ownCut) = referral.Complaint switch
        {
            "F401" => (referral.SocialPhobia, 19),
            "F431" => (referral.Trauma, 32),
            _ => (default, 0),
        };
        var (anxiety, cut, reliable) = own.IsPaired ? (own, ownCut, 10) : (referral.Anxiety, 8, 4);
        var (start, startCut) = !anxiety.IsPaired && own.First is not null ? (own.First, ownCut) : (anxiety.First, cut);
        var depression = referral.Depression;
        var isCase = depression.First >= 10 || start >= startCut;
        var isPaired = depression.IsPaired && anxiety.IsPaired;
        var fell = depression.First - depression.Last >= 6 || anxiety.First - anxiety.Last >= reliable;
        var rose = depression.Last - depression.First >= 6 || anxiety.Last - anxiety.First >= reliable;
        var discharged = referral.Discharged!.Value;
        return new Course(
            referral.Provider,
            new DateOnly(discharged.Year, discharged.Month, 1),
            referral.FirstTreated?.DayNumber - referral.Received.DayNumber,
            depression.First < 10 && start < startCut,
            isPaired && isCase && depression.Last < 10 && anxiety.Last < cut,
            isPaired && fell && !rose,
            isPaired && fell == rose,
            isPaired && rose && !fell);
    }

    private static DateOnly? Day(int day) => day == int.MinValue ? null : DateField.ToDate(day).ToDateOnly();

    private static ScorePairRecord Pair(ReferralColumns columns, ScoreField first, ScoreField last, int row) => new(Score(columns.Small(first)[row]), Score(columns.Small(last)[row]));

    private static int? Score(sbyte score) => score == sbyte.MinValue ? null : score;

    private sealed record Course(string Provider, DateOnly Month, int? Wait, bool IsNotCase, bool IsRecovered, bool IsImproved, bool IsUnchanged, bool IsDeteriorated);
}
