namespace Iapt.Measures.Synthesis;

/// <summary>An activity of a contact.</summary>
/// <param name="Code">The procedure (SNOMED CT), or null where it is not coded.</param>
/// <param name="Staff">The member of staff, by number among the provider's; or null where none is recorded.</param>
internal sealed record Activity(string? Code, int? Staff);
