using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Derivations;

/// <summary>The first and last scores of a pathway, from IDS606 and IDS607 (<c>domain.md</c> 3, <c>decisions.md</c> 7 and 8).</summary>
public static class Scores
{
    private static readonly Evidence Window = new(
        EvidenceGrade.Secondary,
        "NHS England metadata of data set v2.0, EA112 to EA126, which spell the window out for the WSAS",
        "That every scale follows it, and that two scores on one day can be a pair, are readings (decisions.md 7).");

    /// <summary>An activity of employment support; its scores are left out.</summary>
    public static Derivation OfSupport { get; } = new(
        Ids607.EmploymentSupport_Flag,
        new Selection(Take.Any, [new SelectionSource(Tables.ActivityOfScore, Ids202.CodeProcAndProcStatus.In([.. TherapyTypes.Of(Ids101Therapies.EmploymentSupport_Count).Codes]), null, [])]))
    {
        Meaning = "The activity that the score was recorded for is employment support.",
        Evidence = Window,
        Examples = [.. ScoreExamples.OfSupport],
    };

    /// <summary>All of them, those of each instrument after each other.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
    [
        OfSupport,
        .. AssessmentTools.All.SelectMany(tool => new[] { Of(tool, tool.First, Take.First, "first"), Of(tool, tool.Last, Take.LastOfSeveral, "last") }),
    ];

    private static Derivation Of(AssessmentTool tool, ScoreField field, Take take, string which) => new(
        field,
        new Selection(
            take,
            [
                new SelectionSource(
                    Tables.ReferralScore,
                    IsOf(tool, Ids606.CodedAssToolType, Ids606.CodedAssToolType_FSN) & Ids606.PersScore.IsRecorded & Within(Ids606.AssToolCompDate),
                    Ids606.PersScore,
                    [Ids606.AssToolCompDate, Ids606.AssToolCompTime]),
                new SelectionSource(
                    Tables.ContactScore,
                    IsOf(tool, Ids607.CodedAssToolType, Ids607.CodedAssToolType_FSN) & Ids607.PersScore.IsRecorded & Contacts.WithinReferral
                        & !Ids201.AppType.In("06") & !Ids607.EmploymentSupport_Flag.IsTrue,
                    Ids607.PersScore,
                    [Ids201.CareContDate, Ids201.CareContTime]),
            ]))
    {
        Meaning = $"The {which} usable score of the instrument within the referral, follow-ups and employment support left out{(take == Take.LastOfSeveral ? "; another than the first" : "")}.",
        Evidence = Window,
        Examples = [.. ScoreExamples.Of(tool, isFirst: take == Take.First)],
        Optional = [Ids606.CodedAssToolType_FSN, Ids607.CodedAssToolType_FSN, Ids607.EmploymentSupport_Flag],
        Interpretations = tool.IsProvisional
            ?
            [
                new(
                    "Which tool the code stands for is not certain.",
                    $"The full name of the tool decides where a file holds it, else the code {tool.Code}; a code that is certain of another tool stands.",
                    "The national validator gives codes without names for some tools (decisions.md 18)."),
            ]
            : [],
    };

    private static Predicate IsOf(AssessmentTool tool, CodeField code, CodeField name) => tool.NamePart is { } part
        ? (name.Containing(part) & !code.In(AssessmentTools.CertainCodes.AsSpan())) | (name.IsNull & code.In(tool.Code))
        : code.In(tool.Code);

    private static Predicate Within(DateField date) =>
        date.OnOrAfter(ReferralRequestReceivedDate.Value) & (ServDischDate.IsNull | date.OnOrBefore(ServDischDate.Value));
}
