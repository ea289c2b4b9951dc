using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The questions of the patient experience questionnaires and what is taken from their answers.</summary>
public static class ExperienceQuestions
{
    private const string Ours = "(assigned here)";
    private const int Highest = 4;

    /// <summary>PEQ_Treatment_Date</summary>
    public static DateField PEQ_Treatment_Date { get; } = new(Ours, "PEQ_Treatment_Date") { Words = "date of the last questionnaire of treatment" };

    /// <summary>PEQ_Assessment_Date</summary>
    public static DateField PEQ_Assessment_Date { get; } = new(Ours, "PEQ_Assessment_Date") { Words = "date of the last questionnaire of assessment" };

    /// <summary>Every question, in the order of the annual report.</summary>
    public static IReadOnlyList<ExperienceQuestion> All { get; } =
    [
        OfTreatment("DidStaffListen", "747901000000107", "1"),
        OfTreatment("HelpedUnderstandDifficulties", "747911000000109", "2"),
        OfTreatment("FeelInvolved", "747921000000103", "3"),
        OfTreatment("HelpThatMattered", "747931000000101", "4"),
        OfTreatment("ConfidenceInYourTherapist", "747941000000105", "5"),
        OfTreatment("EmploymentHelpYouRequired", "747951000000108", "6"),
        OfChoice("GivenInformationAboutOptions", "747861000000100", "1"),
        OfChoice("PreferTreatments", "747871000000107", "2"),
        OfChoice("OfferedYourPreference", "747881000000109", "3"),
        OfChoice("AssessmentCoveredEmploymentNeeds", "904691000000103", "4"),
        new("AssessmentSatisfaction", "747891000000106", IsOfTreatment: false, new ScoreField(Ours, "PEQ_Assessment_Satisfaction", null, 0, 0, Highest) { Words = "last answer on the satisfaction with the assessment" }),
    ];

    private static ExperienceQuestion OfTreatment(string name, string code, string number) =>
        new(name, code, IsOfTreatment: true, new ScoreField(Ours, $"PEQ_Treatment{number}", null, 0, 0, Highest) { Words = $"last answer to question {number} on treatment" });

    // Answered by Y, N or NA: PersScore is read as a number, so that no file can give it yet.
    private static ExperienceQuestion OfChoice(string name, string code, string number) =>
        new(name, code, IsOfTreatment: false, new CodeField(Ids606.Table, $"PersScore_Assessment{number}") { Words = $"last answer to question {number} on assessment" });
}
