using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids902;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Contacts by staff of a role, and referrals with such contacts.</summary>
internal static class AnnualStaffExamples
{
    private const string Day = "2024-05-15";
    private const string Before = "2024-05-14";
    private const string After = "2024-05-16";
    private const string Unlisted = "20";

    internal static IEnumerable<Example> OfContact(StaffRole role)
    {
        var level = role.Levels[0];
        Example Shows(bool holds, params ReadOnlySpan<ChildRow> records) => Is(holds, Closed).With(Contact(Day).With(Therapy.With(records)));
        return
        [
            .. role.Levels.Select(one => Shows(true, Held(one, role.IsQualified ? Before : After))),
            Shows(role.IsQualified, Held(level, Day)),
            Shows(!role.IsQualified, Held(level, After)),
            Shows(role.IsQualified, Held(level, Before)),
            Shows(!role.IsQualified, Planned(level, After)),
            Shows(false, Planned(level, Day)),
            Shows(false, Record(level, QualAwardedDate.NotRecorded(), QualPlannedCompletionDate.NotRecorded())),
            Shows(role.IsQualified, Record(level, QualAwardedDate.Being(Before), QualPlannedCompletionDate.Being(After))),
            Shows(true, Held(Unlisted, role.IsQualified ? Before : After), Held(level, role.IsQualified ? Before : After)),
            Shows(false, Held(Unlisted, role.IsQualified ? Before : After)),
            Shows(false),
        ];
    }

    internal static IEnumerable<Example> OfReferral(StaffRole role)
    {
        ChildRow By(string date, params ReadOnlySpan<Cells> more) => Contact(date, more).With(Therapy.With(Held(role.Levels[0], role.IsQualified ? "2024-01-02" : "2024-06-30")));
        return
        [
            Example.Gives("2", Closed).With(By("2024-05-10"), By("2024-05-20")),
            .. ((string[])["02", "03", "05"]).Select(type => Example.Gives("1", Closed).With(By("2024-05-10", AppType.Being(type)))),
            .. ((string[])["01", "06"]).Select(type => Example.Gives("0", Closed).With(By("2024-05-10", AppType.Being(type)))),
            Example.Gives("1", Closed).With(By("2024-05-10", AttendOrDNACode.Being("6"))),
            Example.Gives("0", Closed).With(By("2024-05-10", AttendOrDNACode.Being("3"))),
            Example.Gives("0", Closed).With(By("2024-05-10", AttendOrDNACode.Being("7"), PlannedCareContIndicator.Being("N"))),
            Example.Gives("1", Closed).With(By("2024-05-10"), Contact("2024-05-20").With(Therapy)),
            Example.Gives("0", Closed),
        ];
    }

    private static ChildRow Held(string level, string date) => Record(level, QualAwardedDate.Being(date));

    private static ChildRow Planned(string level, string date) => Record(level, QualPlannedCompletionDate.Being(date));

    private static ChildRow Record(string level, params ReadOnlySpan<Cells> cells) => ChildRow.Of(Tables.StaffQualification, QualAttainLevelIAPT.Being(level), Cells.Of(cells));
}
