namespace Iapt.Measures.Synthesis;

/// <summary>A presenting complaint as recorded (IDS603).</summary>
/// <param name="Code">Validated_PresentingComplaint.</param>
/// <param name="Significance">PresCompCodSig: 1 primary, 2 secondary, or null.</param>
/// <param name="Day">PresCompDate.</param>
internal sealed record ComplaintRecord(string Code, int? Significance, int Day);
