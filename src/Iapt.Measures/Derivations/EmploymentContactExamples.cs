using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with contacts that are, or are not, appointments of talking therapies and of employment support.</summary>
internal static class EmploymentContactExamples
{
    private static readonly Cells SinceApril = Cells.Of(ReferralRequestReceivedDate.Being("2024-04-02"), ServDischDate.NotRecorded());
    private static readonly Cells IsFollowUp = AppType.Being("06");
    private static readonly Cells IsForSupport = AppType.Being("10");

    internal static IEnumerable<Example> OfAny { get; } =
    [
        .. Scenes().Select(scene => Gives(scene.IsAny ? scene.Date : null, scene.Referral).With(scene.Contact)),
        .. EarliestOf(Therapy),
        .. WithLogs(),
    ];

    internal static IEnumerable<Example> OfTalkingTherapies { get; } =
    [
        .. Scenes().Select(scene => Gives(scene.IsTalking ? scene.Date : null, scene.Referral).With(scene.Contact)),
        .. EarliestOf(Therapy),
        .. WithLogs(),
    ];

    internal static IEnumerable<Example> OfEmploymentSupport { get; } =
    [
        .. Scenes().Select(scene => Gives(scene.IsSupport ? scene.Date : null, scene.Referral).With(scene.Contact)),
        .. EarliestOf(Support),
        Example.Unknown(Closed).With(Log("2024-05-05", "2024-05-10")),
        Example.Unknown(SinceApril).With(Contact("2024-04-30").With(Support)),
    ];

    internal static IEnumerable<Example> OfEnded { get; } =
    [
        .. Scenes().Select(scene => Example.Gives(scene.IsEnded ? "1" : "0", scene.Referral).With(scene.Contact)),
        .. EndedInPeriod(),
        Example.Gives("2", Closed).With(Contact("2024-05-10").With(Support), Contact("2024-05-10").With(Support)),
        Example.Gives("1", SinceApril).With(Contact("2024-04-30").With(Support)),
        Example.Gives("0", Closed),
    ];

    internal static IEnumerable<Example> OfSupport(bool isFirst) =>
    [
        .. DaysAtTheEdges.Select(day => Example.Gives(day.Date, day.Referral).With(Contact(day.Date).With(Support))),
        .. PairsInOrder.Select(pair =>
        {
            var (earlier, later) = (Contact("", pair.Earlier), Contact("", pair.Later));
            return Example.Gives((isFirst ? pair.Earlier : pair.Later).All[0].Text, Closed).With(later.With(Support), earlier.With(Support));
        }),
        Example.Gives("2024-05-10", Closed).With(Contact("2024-05-05").With(Therapy), Contact("2024-05-10", IsFollowUp).With(Support), Contact("2024-05-20")),

        // A contact without a date has not happened (decisions.md 11).
        Example.Gives("2024-05-10", Closed).With(Contact("2024-05-10").With(Support), Contact("").With(Support)),
        Example.Unknown(Closed).With(Missed("2024-05-10").With(Support)),
        Example.Unknown(Closed).With(Contact("2024-05-10").With(Therapy)),
        Example.Unknown(Closed),
    ];

    private static IEnumerable<Example> EarliestOf(ChildRow activity) =>
        PairsInOrder.Select(pair => Example.Gives("2024-05-10", Closed).With(Contact("", pair.Later).With(activity), Contact("", pair.Earlier).With(activity)));

    private static IEnumerable<Example> WithLogs() =>
    [
        .. LogsAtTheEdges.Select(one => Gives(one.IsWithin ? one.Log.Cells[1].Text : null, one.Referral).With(one.Log)),
        Example.Gives("2024-05-04", Closed).With(Contact("2024-05-10"), Log("2024-05-03", "2024-05-04")),
        Example.Gives("2024-05-10", Closed).With(Log("2024-05-03", "2024-05-14"), Contact("2024-05-10")),
        Example.Gives("2024-05-01", SinceApril).With(Log("2024-04-20", "2024-05-01")),
        Example.Unknown(SinceApril).With(Log("2024-04-20", "2024-04-30")),
        Example.Unknown(SinceApril).With(Contact("2024-04-30")),
        Example.Unknown(Closed),
    ];

    private static IEnumerable<Scene> Scenes() =>
    [
        .. DaysAtTheEdges.SelectMany(day => new Scene[]
        {
            new(day.Referral, Contact(day.Date).With(Therapy)) { IsAny = day.IsWithin, IsTalking = day.IsWithin },
            new(day.Referral, Contact(day.Date).With(Support)) { IsAny = day.IsWithin, IsSupport = day.IsWithin, IsEnded = day.IsWithin },
        }),
        new(Closed, Contact("2024-05-15").With(Support, Therapy)) { IsAny = true, IsTalking = true, IsSupport = true, IsEnded = true },
        new(Closed, Contact("2024-05-15").With(Support, Uncoded)) { IsAny = true, IsTalking = true, IsSupport = true, IsEnded = true },
        new(Closed, Contact("2024-05-15")) { IsAny = true, IsTalking = true },
        new(Closed, Missed("2024-05-15").With(Therapy)),
        new(Closed, Missed("2024-05-15").With(Support)),
        new(Closed, Contact("2024-05-15", IsForSupport, AttendOrDNACode.Being("3"))),

        // A follow-up comes after the end of the referral.
        new(Closed, Contact(DayAfter, IsFollowUp).With(Therapy)) { IsAny = true, IsTalking = true },
        new(Closed, Contact(DayAfter, IsFollowUp).With(Support)) { IsAny = true, IsSupport = true, IsEnded = true },
        .. new[] { Therapy, Support }.SelectMany(activity => new Scene[]
        {
            new(Closed, Contact(LastDay, IsFollowUp).With(activity)),
            new(Closed, Contact(DayBefore, IsFollowUp).With(activity)),
            new(Open, Contact(DayAfter, IsFollowUp).With(activity)),
        }),

        // An appointment for employment support may lie after the referral, as long as the support lasts.
        new(Closed, Contact("2024-05-15", IsForSupport)) { IsAny = true, IsSupport = true },
        new(Closed, Contact(DayAfter, IsForSupport)) { IsAny = true, IsSupport = true },
        new(Closed, Contact(DayBefore, IsForSupport)),
        new(Closed, Contact(FirstDay, IsForSupport)) { IsAny = true, IsSupport = true },
        new(Until(DayAfter), Contact(DayAfter, IsForSupport)) { IsAny = true, IsSupport = true },
        new(Cells.Of(Until(LastDay), ServDischDate.Being("2024-05-20")), Contact("2024-05-25", IsForSupport)) { IsAny = true, IsSupport = true },
        new(Until("2024-05-20"), Contact(DayAfter, IsForSupport)),
        new(Until("2024-05-20"), Contact("2024-05-20", IsForSupport)) { IsAny = true, IsSupport = true },
        new(Until("2024-05-20"), Contact("2024-05-15", IsForSupport)) { IsAny = true, IsSupport = true },
        new(Until("2024-05-20"), Contact("2024-05-21", IsForSupport)) { IsAny = true },
        new(Until("2024-05-20"), Contact("2024-05-21", IsForSupport).With(Support)) { IsAny = true, IsSupport = true, IsEnded = true },
        new(Cells.Of(Until("2024-05-20"), EmpSupport_Open_Flag.Being("True")), Contact(DayAfter, IsForSupport)) { IsAny = true, IsSupport = true },
        new(Until(FirstDay), Contact(DayBefore, IsForSupport)),
        new(Until("2024-05-20"), Contact(DayAfter).With(Therapy)),
    ];

    // No employment status is without an end of the support.
    private static Cells Until(string end) => Cells.Of(Closed, EmpSupport_DischargeDate.Being(end), EmpSupport_Open_Flag.Being("False"));

    // Support that ended in the period: its appointments and follow-ups up to that day.
    private static IEnumerable<Example> EndedInPeriod() =>
    [
        .. new[] { Contact("", IsForSupport), Contact("", IsFollowUp).With(Support) }.SelectMany(contact => new[]
        {
            EndedInPeriod(true, contact, "2024-05-15"),
            EndedInPeriod(true, contact, "2024-05-20"),
            EndedInPeriod(false, contact, "2024-05-21"),
            EndedInPeriod(true, contact, FirstDay),
            EndedInPeriod(false, contact, DayBefore),
        }),
        EndedInPeriod(false, Contact("").With(Therapy), "2024-05-15"),
        Example.Gives("0", Closed, EmpSupport_DischargedInPeriodDate.Being(DayAfter)).With(Contact(DayAfter).With(Support)),
        EndedInPeriod(false, Contact("", IsFollowUp).With(Therapy), "2024-05-15"),
        EndedInPeriod(false, Contact("", IsForSupport, AttendOrDNACode.Being("3")), "2024-05-15"),
    ];

    private static Example EndedInPeriod(bool isEnded, ChildRow contact, string date) => Example
        .Gives(isEnded ? "1" : "0", Closed, EmpSupport_DischargedInPeriodDate.Being("2024-05-20"))
        .With(contact with { Cells = [.. contact.Cells, CareContDate.Being(date)] });

    /// <summary>A referral with a contact, and what the contact is.</summary>
    private sealed record Scene(Cells Referral, ChildRow Contact)
    {
        internal bool IsAny { get; init; }

        internal bool IsTalking { get; init; }

        internal bool IsSupport { get; init; }

        internal bool IsEnded { get; init; }

        internal string Date => Contact.Cells.Last(cell => cell.Field == CareContDate).Text;
    }
}
