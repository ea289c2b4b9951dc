using System.Globalization;
using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with contacts and logs, and what is dated and counted by them.</summary>
internal static class SessionExamples
{
    private static readonly Cells IsIntegrated = IAPTLTCServiceInd.Being("Y");
    private static readonly Cells IsAssessment = AppType.Being("01");

    internal static IEnumerable<Example> OfContacts { get; } =
    [
        .. DaysAtTheEdges.Select(day => Example.Gives(day.IsWithin ? "1" : "0", day.Referral).With(Contact(day.Date, IsAssessment))),
        Example.Gives("2", Closed).With(Contact("2024-05-10", IsAssessment), Contact("2024-05-10")),
        Example.Gives("1", Closed).With(Contact("2024-05-10").With(Support)),
        Example.Gives("0", Closed).With(Missed("2024-05-10")),
        Example.Gives("0", Closed).With(FollowUp("2024-05-10")),
        Example.Gives("0", Closed),
    ];

    internal static IEnumerable<Example> OfAssessment { get; } =
    [
        .. DaysAtTheEdges.Select(day => Gives(day.IsWithin ? day.Date : null, day.Referral).With(Contact(day.Date, IsAssessment))),
        .. EarliestOf(IsAssessment),
        Example.Gives("2024-05-10", Closed).With(Contact("2024-05-10", AppType.Being("03"))),
        Example.Gives("2024-05-20", Closed).With(Contact("2024-05-10"), Contact("2024-05-20", IsAssessment)),
        Example.Unknown(Closed).With(Contact("2024-05-10", IsAssessment, AttendOrDNACode.Being("3"))),
        Example.Unknown(Closed),
    ];

    internal static IEnumerable<Example> OfIntegrated { get; } =
    [
        .. DaysAtTheEdges.Select(day => Example.Gives(day.Date, day.Referral).With(Contact(day.Date, IsIntegrated, IsAssessment))),
        .. EarliestOf(IsIntegrated),
        Example.Gives("2024-05-20", Closed).With(Contact("2024-05-10"), Contact("2024-05-20", IsIntegrated)),
        Example.Unknown(Closed).With(Contact("2024-05-10", IAPTLTCServiceInd.Being("N"))),
        Example.Unknown(Closed).With(Contact("2024-05-10", IsIntegrated, AttendOrDNACode.Being("3"))),
        Example.Unknown(Closed),
    ];

    internal static IEnumerable<Example> OfIntegratedTreatment { get; } =
    [
        .. DaysAtTheEdges.Select(day => Gives(day.IsWithin ? day.Date : null, day.Referral).With(Contact(day.Date, IsIntegrated))),
        .. EarliestOf(IsIntegrated),
        Example.Unknown(Closed).With(Contact("2024-05-10", IsIntegrated, IsAssessment)),
        Example.Unknown(Closed).With(Contact("2024-05-10", IAPTLTCServiceInd.Being("N"))),
        Example.Unknown(Closed),
    ];

    internal static IEnumerable<Example> OfMedication(bool isFirst) =>
    [
        .. DaysAtTheEdges.Select(day => Gives(day.IsWithin ? "01" : null, day.Referral).With(Contact(day.Date, PsychMed.Being("01")))),
        .. PairsInOrder.Select(pair => Example.Gives(isFirst ? "01" : "02", Closed).With(
            Contact("2024-05-10", pair.Later, PsychMed.Being("02")), Contact("2024-05-10", pair.Earlier, PsychMed.Being("01")))),
        Example.Gives("01", Closed).With(Contact("2024-05-05"), Contact("2024-05-10", PsychMed.Being("01")), Contact("2024-05-20")),
        Example.Unknown(Closed).With(Contact("2024-05-10", PsychMed.Being("01"), AttendOrDNACode.Being("3"))),
        Example.Unknown(Closed),
    ];

    internal static IEnumerable<Example> OfTreatments(Take take) => Scenes().Select(scene => scene.Shows(take));

    // Two contacts of one kind, the later one written first.
    private static IEnumerable<Example> EarliestOf(Cells kind) =>
        PairsInOrder.Select(pair => Example.Gives("2024-05-10", Closed).With(Contact("2024-05-20", pair.Later, kind), Contact("2024-05-10", pair.Earlier, kind)));

    private static IEnumerable<Scene> Scenes() =>
    [
        new(null, null, null, 0, Closed),
        .. DaysAtTheEdges.Select(day => Of(day.IsWithin ? day.Date : null, day.Referral, Contact(day.Date))),
        .. LogsAtTheEdges.Select(one => Of(one.IsWithin ? one.Log.Cells[^1].Text : null, one.Referral, one.Log)),
        .. LogsAtTheEdges.Select(one => BesideAContact(one.Referral, one.Log, one.IsWithin)),
        Of(null, Closed, Missed("2024-05-10")),
        Of(null, Closed, FollowUp("2024-05-10")),
        Of(null, Closed, Contact("2024-05-10", IsAssessment)),
        Of("2024-05-10", Closed, Contact("2024-05-10", AppType.Being("03"))),
        Of("2024-05-10", Closed, Contact("2024-05-10", AppType.Being("05"))),
        Of(null, Closed, Contact("2024-05-10", AppType.Being("10"))),
        Of(null, Closed, Contact("2024-05-10").With(Support)),
        Of("2024-05-10", Closed, Contact("2024-05-10").With(Support, Therapy)),
        new("2024-05-10", "2024-05-20", "2024-05-20", 2, Closed, Contact("2024-05-20"), Contact("2024-05-10")),
        new("2024-05-10", "2024-05-20", "2024-05-20", 2, Closed, Contact("2024-05-20", CareContTime.Being("09:00")), Contact("2024-05-10", CareContTime.Being("16:00"))),
        new("2024-05-10", "2024-05-10", "2024-05-10", 2, Closed, Contact("2024-05-10"), Contact("2024-05-10")),
        new("2024-05-10", "2024-05-15", "2024-05-20", 3, Closed, Contact("2024-05-20"), Contact("2024-05-10"), Contact("2024-05-15")),
        new("2024-05-10", "2024-05-12", "2024-05-20", 3, Closed, Contact("2024-05-20"), Log("2024-05-05", "2024-05-12"), Contact("2024-05-10")),
        new("2024-05-04", "2024-05-10", "2024-05-10", 2, Closed, Contact("2024-05-10"), Log("2024-05-03", "2024-05-04")),
        new("2024-05-10", "2024-05-14", "2024-05-14", 2, Closed, Log("2024-05-03", "2024-05-14"), Contact("2024-05-10")),
        new("2024-05-04", "2024-05-12", "2024-05-12", 2, Closed, Log("2024-05-05", "2024-05-12"), Log("2024-05-03", "2024-05-04")),

        // Submitted again in a later month, a contact is what that month says; what a later period submits, or dates, does not exist yet.
        Of("2024-05-20", Closed, Again("2024-05-10", EarlierMonth), Again("2024-05-20", "1490")),
        Of("2024-05-10", Closed, Again("2024-05-20", LaterMonth), Again("2024-05-10", EarlierMonth)),
        Of(null, Open, Contact("2024-06-03")),
    ];

    private static ChildRow Again(string date, string month) => Contact(date, Unique_CareContactID.Being("C1"), Unique_MonthID.Being(month));

    // A log and a contact of 15 May.
    private static Scene BesideAContact(Cells referral, ChildRow log, bool isWithin)
    {
        var end = log.Cells[^1].Text;
        var (earlier, later) = string.CompareOrdinal(end, "2024-05-15") < 0 ? (end, "2024-05-15") : ("2024-05-15", end);
        return isWithin ? new(earlier, later, later, 2, referral, Contact("2024-05-15"), log) : Of("2024-05-15", referral, Contact("2024-05-15"), log);
    }

    private static Scene Of(string? only, Cells referral, params ChildRow[] rows) => new(only, null, only, only is null ? 0 : 1, referral, rows);

    /// <summary>A referral with its contacts and logs, and what they give.</summary>
    private sealed record Scene(string? First, string? Second, string? Last, int Count, Cells Referral, params ChildRow[] Rows)
    {
        internal Example Shows(Take take) => (take switch
        {
            Take.First => Gives(First, Referral),
            Take.Second => Gives(Second, Referral),
            Take.Last => Gives(Last, Referral),
            _ => Example.Gives(Count.ToString(CultureInfo.InvariantCulture), Referral),
        }).With(Rows);
    }
}
