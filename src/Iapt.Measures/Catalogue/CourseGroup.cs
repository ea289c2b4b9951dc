using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids101Employment;

namespace Iapt.Measures.Catalogue;

/// <summary>A part of the finished courses of treatment: by integrated care, or by employment support.</summary>
/// <param name="Where">Which finished courses.</param>
/// <param name="Members">What makes a finished course one of them; the first is the plainest.</param>
/// <param name="Others">What keeps a finished course out.</param>
/// <param name="Open">What leaves it undecided.</param>
internal sealed record CourseGroup(Predicate Where, ImmutableArray<Cells> Members, ImmutableArray<Cells> Others, ImmutableArray<Cells> Open)
{
    private static readonly Cells ReceivedInMay = ReceivedOn(FirstDay);

    /// <summary>Every finished course.</summary>
    internal static CourseGroup Every { get; } = new(Finished, [Cells.Of()], [], []);

    /// <summary>With an integrated care contact.</summary>
    internal static CourseGroup Integrated { get; } = new(
        Finished & IntegratedContact_FirstDate.IsRecorded,
        [IntegratedContact_FirstDate.Being(FirstDay)],
        [IntegratedContact_FirstDate.NotRecorded()],
        []);

    /// <summary>Without one.</summary>
    internal static CourseGroup CoreOnly { get; } = new(
        Finished & IntegratedContact_FirstDate.IsNull,
        [IntegratedContact_FirstDate.NotRecorded()],
        [IntegratedContact_FirstDate.Being(FirstDay)],
        []);

    /// <summary>
    /// With employment support that began in the referral. Without any the clause is false and not unknown: a null date has not happened (<c>decisions.md</c> 11).
    /// </summary>
    internal static CourseGroup Supported { get; } = new(
        Finished & EmpSupport_FirstDate.IsRecorded & EmpSupport_FirstDate.OnOrAfter(ReferralRequestReceivedDate.Value) & EmpSupport_FirstDate.OnOrBefore(ServDischDate.Value),
        [
            Cells.Of(ReceivedInMay, SupportedOn("2024-05-14")),
            Cells.Of(ReceivedInMay, SupportedOn(FirstDay)),
            Cells.Of(ReceivedInMay, SupportedOn(LastDay)),
        ],
        [
            Cells.Of(ReceivedInMay, SupportedOn(DayBefore)),
            Cells.Of(ReceivedInMay, SupportedOn(DayAfter)),
            Cells.Of(ReceivedInMay, NeverSupported),
        ],
        [Cells.Of(ReferralRequestReceivedDate.NotRecorded(), SupportedOn(FirstDay))]);

    /// <summary>Without employment support, or with support that began after the referral.</summary>
    internal static CourseGroup TalkingTherapiesOnly { get; } = new(
        Finished & (EmpSupport_FirstDate.IsNull | EmpSupport_FirstDate.After(ServDischDate.Value)),
        [NeverSupported, SupportedOn("2024-06-02")],
        [SupportedOn(LastDay), SupportedOn(FirstDay)],
        []);

    private static Cells NeverSupported => EmpSupport_FirstDate.NotRecorded();

    private static Cells SupportedOn(string date) => EmpSupport_FirstDate.Being(date);
}
