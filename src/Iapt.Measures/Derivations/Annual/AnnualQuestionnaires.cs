using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Derivations;

/// <summary>The last patient experience questionnaires of a referral, from the scores of IDS606 and IDS607.</summary>
public static class AnnualQuestionnaires
{
    private const string Open = "The construction names fields of data set v1.5 (TREATPEQDATE, TREATMENT1, SATISFACTION); which questionnaire is read where a referral has several is not said: the last by the end of the period.";

    /// <summary>All of them: the two dates, and the answers that are numbers.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
    [
        Date(ExperienceQuestions.PEQ_Treatment_Date, isOfTreatment: true),
        Date(ExperienceQuestions.PEQ_Assessment_Date, isOfTreatment: false),
        .. ExperienceQuestions.All.Where(question => question.Answer is ScoreField).Select(Answer),
    ];

    private static Derivation Date(DateField field, bool isOfTreatment)
    {
        string[] codes = [.. ExperienceQuestions.All.Where(question => question.IsOfTreatment == isOfTreatment).Select(question => question.Code)];
        return new(field, Last(codes, Ids606.AssToolCompDate, Ids201.CareContDate))
        {
            Meaning = $"The date of the last answer to the questionnaire of {(isOfTreatment ? "treatment" : "assessment")}, by the end of the period.",
            Evidence = AnnualSources.Unsaid("fields of the file peq", Open),
            Examples = [.. AnnualQuestionnaireExamples.OfDate(codes)],
        };
    }

    private static Derivation Answer(ExperienceQuestion question) => new(question.Answer, Last([question.Code], Ids606.PersScore, Ids607.PersScore))
    {
        Meaning = "The last answer to the question by the end of the period.",
        Evidence = AnnualSources.Unsaid($"Count_{question.Name}", Open),
        Examples = [.. AnnualQuestionnaireExamples.OfAnswer(question.Code)],
    };

    private static Selection Last(string[] codes, Field ofReferral, Field ofContact) => new(
        Take.Last,
        [
            new SelectionSource(Tables.ReferralScore, Ids606.CodedAssToolType.In(codes) & Ids606.AssToolCompDate.IsRecorded, ofReferral, [Ids606.AssToolCompDate, Ids606.AssToolCompTime]),
            new SelectionSource(Tables.ContactScore, Ids607.CodedAssToolType.In(codes) & Ids201.CareContDate.IsRecorded, ofContact, [Ids201.CareContDate, Ids201.CareContTime]),
        ]);
}
