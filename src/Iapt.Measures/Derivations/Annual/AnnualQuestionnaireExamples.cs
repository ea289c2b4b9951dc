using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with answered questionnaires.</summary>
internal static class AnnualQuestionnaireExamples
{
    private const string AnotherTool = "720433000";

    internal static IEnumerable<Example> OfDate(string[] codes) =>
    [
        .. codes.Select(code => Example.Gives("2024-05-10", Closed).With(OfReferral(code, "2024-05-10"))),
        .. codes.Select(code => Example.Gives("2024-05-10", Closed).With(OfContact(code, "2024-05-10"))),
        .. InOrder(codes[0]).Select(rows => Example.Gives("2024-05-20", Closed).With([.. rows])),
        Example.Unknown(Closed).With(OfReferral(AnotherTool, "2024-05-10")),
        Example.Unknown(Closed).With(OfContact(AnotherTool, "2024-05-10")),
        Example.Unknown(Closed),
    ];

    internal static IEnumerable<Example> OfAnswer(string code) =>
    [
        Example.Gives("4", Closed).With(OfReferral(code, "2024-05-10", "4")),
        Example.Gives("0", Closed).With(OfContact(code, "2024-05-10", "0")),
        .. InOrder(code).Select(rows => Example.Gives("3", Closed).With([.. rows])),
        Example.Gives("3", Closed).With(OfReferral(code, "2024-05-10", "3", "10:00"), OfReferral(code, "2024-05-10", "1", "09:00")),
        Example.Gives("3", Closed).With(OfContact(code, "2024-05-10", "3", "10:00"), OfContact(code, "2024-05-10", "1", "09:00")),
        Example.Gives("3", Closed).With(OfContact(code, "2024-05-10", "1", "09:00"), OfContact(code, "2024-05-10", "3", "10:00")),

        // At one time, what was recorded at a contact comes after what was recorded for the referral.
        Example.Gives("3", Closed).With(OfContact(code, "2024-05-10", "3"), OfReferral(code, "2024-05-10", "1")),
        Example.Unknown(Closed).With(OfReferral(AnotherTool, "2024-05-10", "4")),
        Example.Unknown(Closed).With(OfContact(AnotherTool, "2024-05-10", "4")),
        Example.Unknown(Closed),
    ];

    // The later is the last, whichever table it stands in; one without a date is none of them.
    private static IEnumerable<ChildRow[]> InOrder(string code) =>
    [
        [OfReferral(code, "2024-05-20", "3"), OfReferral(code, "2024-05-10", "1")],
        [OfContact(code, "2024-05-20", "3"), OfContact(code, "2024-05-10", "1")],
        [OfReferral(code, "2024-05-20", "3"), OfContact(code, "2024-05-10", "1")],
        [OfContact(code, "2024-05-20", "3"), OfReferral(code, "2024-05-10", "1")],
        [OfReferral(code, "", "1"), OfReferral(code, "2024-05-20", "3")],
    ];

    private static ChildRow OfReferral(string code, string date, string score = "1", string time = "") => ChildRow.Of(
        Tables.ReferralScore, Ids606.CodedAssToolType.Being(code), Ids606.PersScore.Being(score), Ids606.AssToolCompDate.Being(date), Ids606.AssToolCompTime.Being(time));

    private static ChildRow OfContact(string code, string date, string score = "1", string time = "") =>
        Contact(date, Ids201.CareContTime.Being(time)).With(ChildRow.Of(Tables.ContactScore, Ids607.CodedAssToolType.Being(code), Ids607.PersScore.Being(score)));
}
