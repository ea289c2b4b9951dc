namespace Iapt.Measures.Synthesis;

/// <summary>A presenting complaint and what it means for scores.</summary>
/// <param name="Code">The cleaned code: ICD-10 without dots, or SNOMED CT.</param>
/// <param name="DepressionShift">Added to PHQ-9 first scores, in tenths of a point.</param>
/// <param name="AnxietyShift">Added to GAD-7 first scores, in tenths of a point.</param>
/// <param name="Tilt">How much more often (or less) patients respond, per ten thousand.</param>
/// <param name="Specific">The anxiety disorder specific measure (ADSM) of the complaint, or null where it is GAD-7.</param>
internal sealed record Complaint(string Code, int DepressionShift, int AnxietyShift, int Tilt, Questionnaire? Specific = null);
