using Iapt.Measures.Instruments;

namespace Iapt.Measures.Codes;

/// <summary>A problem descriptor that has its own anxiety measure.</summary>
/// <param name="Code">The beginning of an ICD-10 code, or a whole SNOMED CT code.</param>
/// <param name="IsWhole">True when the whole code must be equal.</param>
/// <param name="Instrument">The anxiety disorder specific measure of that problem.</param>
public sealed record AdsmComplaint(string Code, bool IsWhole, Instrument Instrument);
