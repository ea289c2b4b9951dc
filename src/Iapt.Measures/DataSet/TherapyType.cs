using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>A type of therapy: what its activities are coded as, and where it is counted.</summary>
/// <param name="Name">In words.</param>
/// <param name="Sessions">The number of sessions of a pathway that had it.</param>
/// <param name="InContact">True of a contact that has an activity of it.</param>
/// <param name="Codes">The codes of its activities (SNOMED CT).</param>
public sealed record TherapyType(string Name, CountField Sessions, FlagField InContact, ImmutableArray<string> Codes);
