using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals that show what their treatment was of.</summary>
internal static class TherapyExamples
{
    private static readonly Cells IsAssessment = AppType.Being("01");

    internal static IEnumerable<Example> OfLogs { get; } =
    [
        .. LogsAtTheEdges.Select(one => Counts(one.IsWithin ? 1 : 0, one.Referral, one.Log)),
        Counts(2, Closed, Log("2024-05-05", "2024-05-10"), Log("2024-05-05", "2024-05-10")),
        Counts(0, Closed, Contact("2024-05-10").With(Activity(Ids101Therapies.OtherHighIntensity_Count))),
    ];

    internal static IEnumerable<Example> OfDuration { get; } =
    [
        .. LogsAtTheEdges.Select(one => Counts(one.IsWithin ? 20 : 0, one.Referral, one.Log with { Cells = [.. one.Log.Cells, Ids205.DurationIntEnabledTher.Being("20")] })),
        Counts(45, Closed, Lasting("30"), Lasting("15"), Lasting("")),
        Counts(0, Closed),
    ];

    internal static IEnumerable<Example> OfSessions(TherapyType type, bool withLogs)
    {
        // Employment support alone is no treatment.
        var isSupport = type.Sessions == Ids101Therapies.EmploymentSupport_Count;
        ChildRow Of(params ReadOnlySpan<Cells> more) => Contact("2024-05-10", more).With(Activity(type.Sessions)).With(isSupport ? [Therapy] : []);
        return
        [
            .. type.Codes.Select(code => Counts(1, Closed, Contact("2024-05-10").With(Activity(code)).With(isSupport ? [Therapy] : []))),
            .. DaysAtTheEdges.Select(day => Counts(day.IsWithin ? 1 : 0, day.Referral, Of(CareContDate.Being(day.Date)))),
            Counts(1, Closed, Of().With(Activity(type.Sessions))),
            Counts(2, Closed, Of(), Of()),
            Counts(isSupport ? 0 : 1, Closed, Contact("2024-05-10").With(Support, Activity(type.Sessions))),
            Counts(0, Closed, Of(IsAssessment)),
            Counts(0, Closed, Contact("2024-05-10").With(Uncoded)),
            Counts(0, Closed),
            .. LogsAtTheEdges.Select(one => Counts(withLogs && one.IsWithin ? 1 : 0, one.Referral, one.Log)),
        ];
    }

    internal static IEnumerable<Example> OfFirst(FlagField[] therapies, FlagField[] others, bool withLogs) =>
    [
        .. therapies.Select(therapy => Example.Gives("2024-05-10", Closed).With(Of("2024-05-10", therapy))),
        .. others.Select(therapy => Example.Unknown(Closed).With(Of("2024-05-10", therapy))),
        .. DaysAtTheEdges.Select(day => Gives(day.IsWithin ? day.Date : null, day.Referral).With(Of(day.Date, therapies[0]))),
        .. PairsInOrder.Select(pair => Example.Gives("2024-05-10", Closed).With(Of("2024-05-20", therapies[0], pair.Later), Of("2024-05-10", therapies[0], pair.Earlier))),
        .. LogsAtTheEdges.Select(one => Gives(withLogs && one.IsWithin ? one.Log.Cells[^1].Text : null, one.Referral).With(one.Log)),
        Example.Gives(withLogs ? "2024-05-04" : "2024-05-10", Closed).With(Of("2024-05-10", therapies[0]), Log("2024-05-03", "2024-05-04")),
        Example.Gives("2024-05-10", Closed).With(Log("2024-05-03", "2024-05-14"), Of("2024-05-10", therapies[0])),
        Example.Unknown(Closed).With(Of("2024-05-10", therapies[0], IsAssessment)),
        Example.Unknown(Closed),
    ];

    internal static IEnumerable<Example> OfType(Take take)
    {
        var codes = TherapyTypes.All.Where(type => type.Sessions != Ids101Therapies.EmploymentSupport_Count).SelectMany(type => type.Codes).ToList();
        var (one, another) = (codes[0], codes[1]);
        var taken = take == Take.First ? one : another;
        return
        [
            .. codes.Select(code => Example.Gives(code, Closed).With(Contact("2024-05-10").With(Activity(code)))),
            .. DaysAtTheEdges.Select(day => Gives(day.IsWithin ? one : null, day.Referral).With(Contact(day.Date).With(Activity(one)))),
            .. PairsInOrder.Select(pair => Example.Gives(taken, Closed).With(
                Contact("2024-05-20", pair.Later).With(Numbered(another, "10")), Contact("2024-05-10", pair.Earlier).With(Numbered(one, "9")))),
            Example.Gives(taken, Closed).With(
                Contact("2024-05-10", CareContTime.Being("10:00")).With(Numbered(another, "9")), Contact("2024-05-10", CareContTime.Being("09:00")).With(Numbered(one, "10"))),
            Example.Gives(taken, Closed).With(Contact("2024-05-10").With(Numbered(another, "10"), Numbered(one, "9"))),
            Example.Gives(one, Closed).With(Contact("2024-05-05").With(Activity("1")), Contact("2024-05-10").With(Activity(one)), Contact("2024-05-20").With(Uncoded)),
            Example.Gives(Support.Cells[0].Text, Closed).With(Contact("2024-05-10").With(Support, Activity("1"))),
            Example.Unknown(Closed).With(Contact("2024-05-10").With(Support)),
            Example.Unknown(Closed).With(Contact("2024-05-10", IsAssessment).With(Activity(one))),
            Example.Unknown(Closed),
        ];
    }

    private static ChildRow Of(string date, FlagField therapy, params ReadOnlySpan<Cells> more) =>
        Contact(date, more).With(Activity(TherapyTypes.All.First(type => type.InContact == therapy).Sessions));

    private static ChildRow Numbered(string code, string number) => ChildRow.Of(Tables.CareActivity, Ids202.CodeProcAndProcStatus.Being(code), Ids202.UniqueID_IDS202.Being(number));

    private static ChildRow Lasting(string minutes) => Log("2024-05-05", "2024-05-10", Ids205.DurationIntEnabledTher.Being(minutes));

    private static Example Counts(int count, Cells referral, params ReadOnlySpan<ChildRow> rows) => Example.Gives(count.ToString(CultureInfo.InvariantCulture), referral).With(rows);
}
