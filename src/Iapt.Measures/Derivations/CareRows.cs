using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids205;

namespace Iapt.Measures.Derivations;

/// <summary>
/// What the examples of selections are made of: a referral that lies inside May 2024, so that the day before it and the day after it are of the period as well, and the
/// contacts and logs of it.
/// </summary>
internal static class CareRows
{
    internal const string DayBefore = "2024-05-01";
    internal const string FirstDay = "2024-05-02";
    internal const string LastDay = "2024-05-30";
    internal const string DayAfter = "2024-05-31";
    internal const string EarlierMonth = "1489";
    internal const string LaterMonth = "1491";

    internal static Cells Closed { get; } = Cells.Of(ReferralRequestReceivedDate.Being(FirstDay), ServDischDate.Being(LastDay));

    internal static Cells Open { get; } = Cells.Of(ReferralRequestReceivedDate.Being(FirstDay), ServDischDate.NotRecorded());

    /// <summary>A contact of the type treatment that took place.</summary>
    internal static ChildRow Contact(string date, params ReadOnlySpan<Cells> more) => ChildRow.Of(
        Tables.CareContact, CareContDate.Being(date), AttendOrDNACode.Being("5"), PlannedCareContIndicator.Being("Y"), AppType.Being("02"), Cells.Of(more));

    internal static ChildRow Missed(string date) => Contact(date, AttendOrDNACode.Being("3"));

    internal static ChildRow FollowUp(string date) => Contact(date, AppType.Being("06"));

    internal static ChildRow Activity(string code) => ChildRow.Of(Tables.CareActivity, Ids202.CodeProcAndProcStatus.Being(code));

    internal static ChildRow Activity(CountField therapy) => Activity(TherapyTypes.Of(therapy).Codes[0]);

    internal static ChildRow Uncoded { get; } = ChildRow.Of(Tables.CareActivity, Ids202.CodeProcAndProcStatus.NotRecorded());

    internal static ChildRow Support { get; } = Activity(Ids101Therapies.EmploymentSupport_Count);

    internal static ChildRow Therapy { get; } = Activity(Ids101Therapies.CognitiveBehaviourTherapy_Count);

    internal static ChildRow Log(string start, string end, params ReadOnlySpan<Cells> more) => ChildRow.Of(
        Tables.InternetTherapyLog, StartDateIntEnabledTherLog.Being(start), EndDateIntEnabledTherLog.Being(end), Cells.Of(more));

    /// <summary>One log in a referral, and whether the log lies within it.</summary>
    internal static IEnumerable<(Cells Referral, ChildRow Log, bool IsWithin)> LogsAtTheEdges { get; } =
    [
        (Closed, Log("2024-05-05", "2024-05-10"), true),
        (Closed, Log(FirstDay, FirstDay), true),
        (Closed, Log(LastDay, LastDay), true),
        (Open, Log("2024-05-05", "2024-05-10"), true),
        (Closed, Log(DayBefore, "2024-05-10"), false),
        (Closed, Log("2024-05-05", DayBefore), false),
        (Closed, Log("2024-05-05", DayAfter), false),
        (Closed, Log(DayAfter, "2024-05-10"), false),
    ];

    /// <summary>One treatment contact in a referral, and whether the contact lies within it.</summary>
    internal static IEnumerable<(Cells Referral, string Date, bool IsWithin)> DaysAtTheEdges { get; } =
    [
        (Closed, FirstDay, true),
        (Closed, "2024-05-15", true),
        (Closed, LastDay, true),
        (Open, DayAfter, true),
        (Closed, DayBefore, false),
        (Closed, DayAfter, false),
        (Open, DayBefore, false),
    ];

    /// <summary>Pairs of contacts, and what puts the first of each before the second.</summary>
    internal static IEnumerable<(Cells Earlier, Cells Later)> PairsInOrder { get; } =
    [
        (At("2024-05-10"), At("2024-05-20")),
        (At("2024-05-10", "16:00"), At("2024-05-20", "09:00")),
        (At("2024-05-10", "09:00"), At("2024-05-10", "10:00")),
        (At("2024-05-10", "10:00"), At("2024-05-10")),
        (Cells.Of(At("2024-05-10", "09:00"), UniqueID_IDS201.Being("9")), Cells.Of(At("2024-05-10", "09:00"), UniqueID_IDS201.Being("10"))),
    ];

    /// <summary>What a selection gives, or that it gives nothing.</summary>
    internal static Example Gives(string? value, params ReadOnlySpan<Cells> row) =>
        value is null ? Example.Unknown(row) : Example.Gives(value, row);

    /// <summary>A flag of a contact.</summary>
    internal static Example Is(bool holds, params ReadOnlySpan<Cells> row) => holds ? Example.Counted(row) : Example.NotCounted(row);

    private static Cells At(string date, string time = "") => Cells.Of(CareContDate.Being(date), CareContTime.Being(time));
}
