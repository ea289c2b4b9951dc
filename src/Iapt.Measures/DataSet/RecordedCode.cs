using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Codes or texts of a child table that make one group of pathways, and the flag of a pathway that has one of them.</summary>
/// <param name="Flag">True of a pathway that has one of them.</param>
/// <param name="Codes">The codes or texts, as the construction prints them.</param>
public sealed record RecordedCode(FlagField Flag, ImmutableArray<string> Codes);
