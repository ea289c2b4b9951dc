using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids603;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with presenting complaints, and the one that wins: F32, over F41.</summary>
internal static class ComplaintExamples
{
    internal static IEnumerable<Example> All { get; } =
    [
        Wins(Of("F32", "1", "2024-05-10")),
        Wins(Of("F41", "2", "2024-05-20"), Of("F32", "1", "2024-05-10")),
        Wins(Of("F41", "", "2024-05-20"), Of("F32", "2", "2024-05-10")),
        Wins(Of("F41", "1", "2024-05-10", UniqueID_IDS603.Being("10")), Of("F32", "1", "2024-05-20", UniqueID_IDS603.Being("9"))),
        Wins(Of("F41", "1", ""), Of("F32", "1", "2024-05-10")),
        Wins(Of("F32", "1", "2024-05-10", UniqueID_IDS603.Being("10")), Of("F41", "1", "2024-05-10", UniqueID_IDS603.Being("9"))),
        Wins(Of("", "1", "2024-05-20"), Of("-3", "1", "2024-05-20"), Of("F32", "2", "2024-05-10")),

        // Those of the referral's own record, else of the latest earlier month; never of another record of the month, or of a later one.
        Wins(Of("F41", "1", "2024-05-20", RecordNumber.Being("R2")), Of("F32", "2", "2024-05-10")),
        Wins(Of("F41", "1", "2024-05-20", RecordNumber.Being("R2"), Unique_MonthID.Being(EarlierMonth)), Of("F32", "2", "2024-05-10")),
        Wins(
            Of("F41", "1", "2024-05-20", RecordNumber.Being("R3"), Unique_MonthID.Being("1488")),
            Of("F32", "2", "2024-05-10", RecordNumber.Being("R2"), Unique_MonthID.Being(EarlierMonth))),
        Example.Unknown(Closed).With(Of("F41", "1", "2024-05-20", RecordNumber.Being("R2"))),
        Example.Unknown(Closed).With(Of("F41", "1", "2024-05-20", RecordNumber.Being("R2"), Unique_MonthID.Being(LaterMonth))),
        Example.Unknown(Closed).With(Of("", "1", "2024-05-20")),
        Example.Unknown(Closed),
    ];

    private static ChildRow Of(string complaint, string significance, string date, params ReadOnlySpan<Cells> more) => ChildRow.Of(
        Tables.PresentingComplaint, Validated_PresentingComplaint.Being(complaint), PresCompCodSig.Being(significance), PresCompDate.Being(date), Cells.Of(more));

    private static Example Wins(params ReadOnlySpan<ChildRow> complaints) => Example.Gives("F32", Closed).With(complaints);
}
