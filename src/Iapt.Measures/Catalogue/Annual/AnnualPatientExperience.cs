using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.ExampleRows;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// Annual report, patient experience questionnaires: answers to each question, and their share of the questionnaires. The report's column VariableA is the answer, which here is a
/// breakdown of the question: its groups are the answers, and a share is over all of them.
/// </summary>
internal static class AnnualPatientExperience
{
    private const string NotANumber =
        "PersScore of IDS606 and IDS607 is read as a number, and this question is answered by Y, N or NA: not assessable until the answers are read as text.";

    private static readonly Interpretation OldNames = new(
        "TREATPEQDATE, ASSESSPEQDATE, TREATMENT1 to 6, ASSESSMENT1 to 4 and SATISFACTION, which data set v2.1 does not have.",
        "The last coded score of the question in IDS606 and IDS607, and the date of the last questionnaire.",
        "Since data set v2.0 the questionnaires are submitted as coded scores.");

    private static readonly Interpretation ShareOfAll = new(
        "The denominator is the pathways with a questionnaire in the year.",
        "The answers of a group over the questionnaires of all answers, those without an answer to the question among them.",
        "The construction of the denominator names the date alone.");

    internal static MeasureFamily Family { get; } = new("peq", [.. ExperienceQuestions.All.SelectMany(OfQuestion)]);

    /// <summary>A breakdown for each question: by its answers.</summary>
    internal static IReadOnlyList<Breakdown> Answers { get; } = [.. ExperienceQuestions.All.Select(AnswersTo)];

    private static IEnumerable<MeasureDefinition> OfQuestion(ExperienceQuestion question)
    {
        var date = question.IsOfTreatment ? ExperienceQuestions.PEQ_Treatment_Date : ExperienceQuestions.PEQ_Assessment_Date;
        var asked = Selected.InThePeriod & date.InPeriod;
        var answered = asked & new Not(new IsNull(new FieldTerm(question.Answer)));
        var (some, none) = (question.Answer.Being(question.Answer is ScoreField ? "3" : "Y"), question.Answer.NotRecorded());
        yield return Noted(question, Count($"peq.Count_{question.Name}", answered)
            .Counted(date.Being(FirstDay), some)
            .Counted(date.Being(LastDay), some)
            .NotCounted(date.Being(LastDay), none)
            .NotCounted(date.Being(DayBefore), some)
            .NotCounted(date.Being(DayAfter), some)
            .NeverUnknown());
        yield return Noted(question, Percentage($"peq.Percentage_{question.Name}", Define.Count(answered), new AllGroups(Define.Count(asked)))
            .Reading(ShareOfAll)
            .Counted(date.Being(FirstDay), some)
            .NotCounted(date.Being(LastDay), none)
            .Outside(date.Being(DayBefore), some)
            .Outside(date.Being(DayAfter), none)
            .NeverUnknown());
    }

    private static MeasureDefinition Noted(ExperienceQuestion question, MeasureDefinition measure) =>
        question.Answer is ScoreField ? measure.Reading(OldNames).Provisional("Which questionnaire of a referral is read is not said.") : measure.Reading(OldNames).Provisional(NotANumber);

    private static Breakdown AnswersTo(ExperienceQuestion question)
    {
        string[] answers = question.Answer is ScoreField score ? [.. Enumerable.Range(score.Minimum, score.Maximum - score.Minimum + 1).Select(answer => FixedPoint.Format(answer, 0))] : ["Y", "N", "NA"];
        Cells Is(string answer) => question.Answer.Being(answer);
        Predicate Where(string answer) => question.Answer is CodeField code
            ? code.In(answer)
            : new Compare(new FieldTerm(question.Answer), Comparison.Equal, Constant.Score(answer[0] - '0'));
        return answers.Aggregate(
                Breakdown.Overlapping($"Answer_{question.Name}", question.Name),
                (so, answer) => so.Group(answer, Where(answer), Example.Counted(Is(answer)), Example.NotCounted(Is(answers.First(other => !string.Equals(other, answer, StringComparison.Ordinal)))), Example.NotCounted(question.Answer.NotRecorded())))
            .Reading(
                says: "The values of VariableA are not listed.",
                compute: "The answers that the questionnaire has: 0 to 4, or Y, N and NA.",
                because: "The validator of the data set accepts these.")
            .Provisional(question.Answer is ScoreField ? "The labels of the answers are not in the metadata." : NotANumber)
            .From(AnnualMetadata.Of2025);
    }
}
