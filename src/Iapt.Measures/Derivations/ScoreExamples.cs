using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.Derivations.CareRows;

namespace Iapt.Measures.Derivations;

/// <summary>Referrals with scores, and the first and the last of them.</summary>
internal static class ScoreExamples
{
    private const string AnotherTool = "473355002";

    internal static IEnumerable<Example> OfSupport { get; } =
    [
        Is(true, Closed).With(OfContact(AssessmentTools.All[0], "2024-05-10", "1", Support)),
        Is(false, Closed).With(OfContact(AssessmentTools.All[0], "2024-05-10", "1", Therapy)),
        Is(false, Closed).With(OfContact(AssessmentTools.All[0], "2024-05-10", "1", Uncoded)),
        Is(false, Closed).With(OfContact(AssessmentTools.All[0], "2024-05-10", "1")),
    ];

    /// <summary>What shows the first or the last score of a tool. The scores 1, 2 and 3 are in the range of every tool.</summary>
    internal static IEnumerable<Example> Of(AssessmentTool tool, bool isFirst) => Scenes(tool).Select(scene => Gives(isFirst ? scene.First : scene.Last, scene.Referral).With(scene.Rows));

    private static IEnumerable<Scene> Scenes(AssessmentTool tool) =>
    [
        new(null, null, Closed),
        .. Windows(tool),
        .. Orders(tool),
        .. Exclusions(tool),
        .. tool.NamePart is { } part ? Names(tool, part) : [],
    ];

    // A score at the edges of the referral, alone and beside another.
    private static IEnumerable<Scene> Windows(AssessmentTool tool) => DaysAtTheEdges.SelectMany(day => new[] { OfReferral(tool, day.Date, "2"), OfContact(tool, day.Date, "2") }, (day, row) => (day, row)).SelectMany(one =>
    {
        var isEarlier = string.CompareOrdinal(one.day.Date, "2024-05-16") < 0;
        var another = OfReferral(tool, "2024-05-16", "1");
        return new Scene[]
        {
            new(one.day.IsWithin ? "2" : null, null, one.day.Referral, one.row),
            one.day.IsWithin
                ? new(isEarlier ? "2" : "1", isEarlier ? "1" : "2", one.day.Referral, one.row, another)
                : new("1", null, one.day.Referral, one.row, another),
        };
    });

    private static IEnumerable<Scene> Orders(AssessmentTool tool) =>
    [
        new("1", "3", Closed, OfReferral(tool, "2024-05-20", "3"), OfContact(tool, "2024-05-15", "2"), OfReferral(tool, "2024-05-10", "1")),
        new("1", "3", Closed, OfContact(tool, "2024-05-20", "3"), OfReferral(tool, "2024-05-15", "2"), OfContact(tool, "2024-05-10", "1")),
        new("1", "2", Closed, OfReferral(tool, "2024-05-20", "2", Ids606.AssToolCompTime.Being("09:00")), OfReferral(tool, "2024-05-10", "1", Ids606.AssToolCompTime.Being("16:00"))),
        new("1", "2", Closed, OfReferral(tool, "2024-05-10", "2", Ids606.AssToolCompTime.Being("10:00")), OfReferral(tool, "2024-05-10", "1", Ids606.AssToolCompTime.Being("09:00"))),
        new("1", "2", Closed, OfReferral(tool, "2024-05-10", "2"), OfReferral(tool, "2024-05-10", "1", Ids606.AssToolCompTime.Being("10:00"))),
        new("1", "2", Closed, OfReferral(tool, "2024-05-10", "2", Ids606.UniqueID_IDS606.Being("10")), OfReferral(tool, "2024-05-10", "1", Ids606.UniqueID_IDS606.Being("9"))),
        .. PairsInOrder.Select(pair => new Scene(
            "1",
            "2",
            Closed,
            Contact("2024-05-20", pair.Later).With(Score(tool, "2", Ids607.UniqueID_IDS607.Being("10"))),
            Contact("2024-05-10", pair.Earlier).With(Score(tool, "1", Ids607.UniqueID_IDS607.Being("9"))))),

        // On one day without times, and at one time, what was recorded for the referral comes first.
        new("1", "2", Closed, OfContact(tool, "2024-05-10", "2"), OfReferral(tool, "2024-05-10", "1")),
        new("1", "2", Closed, OfReferral(tool, "2024-05-10", "2"), Contact("2024-05-10", CareContTime.Being("10:00")).With(Score(tool, "1"))),

        // Submitted again in a later month, a score is what that month says.
        new("2", null, Closed, Again(tool, "1", EarlierMonth), Again(tool, "2", "1490"), Again(tool, "3", LaterMonth)),
    ];

    private static IEnumerable<Scene> Exclusions(AssessmentTool tool) =>
    [
        .. Beside(tool, OfReferral(tool, "2024-05-05", "2", Ids606.CodedAssToolType.Being("1"))),
        .. Beside(tool, OfReferral(tool, "2024-05-05", "")),
        .. Beside(tool, OfReferral(tool, "2024-05-05", "501")),
        .. tool.First.NotApplicable is { } number ? Beside(tool, OfReferral(tool, "2024-05-05", number.ToString(System.Globalization.CultureInfo.InvariantCulture))) : [],
        .. Beside(tool, Contact("2024-05-05").With(Score(tool, "2", Ids607.CodedAssToolType.Being("1")))),
        .. Beside(tool, OfContact(tool, "2024-05-05", "")),
        .. Beside(tool, OfContact(tool, "2024-05-05", "501")),
        .. Beside(tool, OfContact(tool, "2024-05-05", "2", Support)),
        .. Beside(tool, FollowUp("2024-05-05").With(Score(tool, "2"))),
        new("2", "1", Closed, OfContact(tool, "2024-05-05", "2", Therapy), OfReferral(tool, "2024-05-10", "1")),
        new("2", "1", Closed, OfContact(tool, "2024-05-05", "2", Uncoded), OfReferral(tool, "2024-05-10", "1")),
        new("2", "1", Closed, Contact("2024-05-05").With(Support, Score(tool, "2").With(Therapy with { Subject = Tables.ActivityOfScore })), OfReferral(tool, "2024-05-10", "1")),
    ];

    // Where a file holds the names of tools, they decide between the codes that are not certain.
    private static IEnumerable<Scene> Names(AssessmentTool tool, string part) =>
    [
        new("2", "1", Closed, OfReferral(tool, "2024-05-05", "2", Ids606.CodedAssToolType.Being(AnotherTool), Ids606.CodedAssToolType_FSN.Being($"of {part}")), OfReferral(tool, "2024-05-10", "1")),
        .. Beside(tool, OfReferral(tool, "2024-05-05", "2", Ids606.CodedAssToolType_FSN.Being("another"))),
        .. Beside(tool, OfReferral(tool, "2024-05-05", "2", Ids606.CodedAssToolType.Being(AnotherTool))),
        new(
            "2",
            "1",
            Closed,
            Contact("2024-05-05").With(Score(tool, "2", Ids607.CodedAssToolType.Being(AnotherTool), Ids607.CodedAssToolType_FSN.Being($"of {part}"))),
            OfReferral(tool, "2024-05-10", "1")),
        .. Beside(tool, Contact("2024-05-05").With(Score(tool, "2", Ids607.CodedAssToolType_FSN.Being("another")))),
        .. Beside(tool, Contact("2024-05-05").With(Score(tool, "2", Ids607.CodedAssToolType.Being(AnotherTool)))),

        // A code that is certain is not overruled by a name that does not go with it.
        .. AssessmentTools.CertainCodes.SelectMany(code => new[]
        {
            OfReferral(tool, "2024-05-05", "2", Ids606.CodedAssToolType.Being(code), Ids606.CodedAssToolType_FSN.Being($"of {part}")),
            Contact("2024-05-05").With(Score(tool, "2", Ids607.CodedAssToolType.Being(code), Ids607.CodedAssToolType_FSN.Being($"of {part}"))),
        }).SelectMany(unused => Beside(tool, unused)),
    ];

    // A score that is not used, alone and before one that is.
    private static IEnumerable<Scene> Beside(AssessmentTool tool, ChildRow unused) =>
        [new(null, null, Closed, unused), new("1", null, Closed, unused, OfReferral(tool, "2024-05-10", "1"))];

    private static ChildRow OfReferral(AssessmentTool tool, string date, string score, params ReadOnlySpan<Cells> more) => ChildRow.Of(
        Tables.ReferralScore, Ids606.CodedAssToolType.Being(tool.Code), Ids606.PersScore.Being(score), Ids606.AssToolCompDate.Being(date), Cells.Of(more));

    private static ChildRow Again(AssessmentTool tool, string score, string month) =>
        OfReferral(tool, "2024-05-10", score, Ids606.UniqueID_IDS606.Being("1"), Ids606.Unique_MonthID.Being(month));

    private static ChildRow Score(AssessmentTool tool, string score, params ReadOnlySpan<Cells> more) =>
        ChildRow.Of(Tables.ContactScore, Ids607.CodedAssToolType.Being(tool.Code), Ids607.PersScore.Being(score), Cells.Of(more));

    private static ChildRow OfContact(AssessmentTool tool, string date, string score) => Contact(date).With(Score(tool, score));

    private static ChildRow OfContact(AssessmentTool tool, string date, string score, ChildRow activity) =>
        Contact(date).With(Score(tool, score).With(activity with { Subject = Tables.ActivityOfScore }));

    /// <summary>A referral with its scores, and what they give.</summary>
    private sealed record Scene(string? First, string? Last, Cells Referral, params ChildRow[] Rows);
}
