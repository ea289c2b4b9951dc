using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>A question of the patient experience questionnaires (PEQ).</summary>
/// <param name="Name">What the fields of the annual report call it.</param>
/// <param name="Code">Its code (SNOMED CT) among the assessment tools.</param>
/// <param name="IsOfTreatment">True for the questionnaire of treatment, false for that of assessment.</param>
/// <param name="Answer">The last answer of a referral.</param>
public sealed record ExperienceQuestion(string Name, string Code, bool IsOfTreatment, Field Answer);
