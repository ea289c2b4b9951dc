using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with contacts of some length, and with follow-ups.</summary>
internal static class AnnualContactExamples
{
    internal static IEnumerable<Example> OfDuration { get; } =
    [
        Example.Gives("75", Closed).With(Lasting("30"), Lasting("45")),
        .. ((string[])["02", "03", "05"]).Select(type => Example.Gives("30", Closed).With(Lasting("30", AppType.Being(type)))),
        .. ((string[])["01", "04", "06"]).Select(type => Example.Gives("0", Closed).With(Lasting("30", AppType.Being(type)))),
        Example.Gives("30", Closed).With(Lasting("30", AttendOrDNACode.Being("6"))),
        Example.Gives("30", Closed).With(Lasting("30", CareContDate.Being(DayBefore))),
        Example.Gives("0", Closed).With(Lasting("30", AttendOrDNACode.Being("3"))),
        Example.Gives("0", Closed).With(Lasting("30", AttendOrDNACode.Being("7"), PlannedCareContIndicator.Being("N"))),
        Example.Gives("1", Closed).With(Lasting("1"), Lasting("0"), Lasting("")),
        Example.Gives("0", Closed),
    ];

    internal static IEnumerable<Example> OfFollowUp { get; } =
    [
        Is(true, EndedOn("2024-05-01")).With(FollowUp("2024-05-31")),
        Is(true, EndedOn("2024-05-01")).With(FollowUp("2024-05-02"), FollowUp("2024-05-31")),
        Is(true, EndedOn("2024-04-30")).With(FollowUp("2024-05-31")),
        Is(false, EndedOn("2024-05-02")).With(FollowUp("2024-05-31")),
        Is(false, EndedOn("2024-05-01")).With(Contact("2024-05-31")),
        Is(false, ServDischDate.NotRecorded()).With(FollowUp("2024-05-31")),
        Is(false, EndedOn("2024-05-01")),
    ];

    private static Cells EndedOn(string date) => Cells.Of(ReferralRequestReceivedDate.Being("2024-01-02"), ServDischDate.Being(date));

    private static ChildRow Lasting(string minutes, params ReadOnlySpan<Cells> more) => Contact("2024-05-10", ClinContDurOfCareCont.Being(minutes), Cells.Of(more));
}
