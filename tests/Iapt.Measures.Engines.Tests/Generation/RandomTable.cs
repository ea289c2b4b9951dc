using Iapt.Measures.Algebra;

namespace Iapt.Measures.Generation;

/// <summary>A table that belongs to referrals, as the texts of a file.</summary>
public sealed record RandomTable(string Name, IReadOnlyList<Field> Fields, IReadOnlyList<string?[]> Rows);
