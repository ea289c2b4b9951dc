using Iapt.Measures.Algebra;

namespace Iapt.Measures.Results;

/// <summary>A leaf whose totals a partial table holds.</summary>
/// <param name="Kind">What is kept of its rows.</param>
/// <param name="Fingerprint">The fingerprint of its text: sixteen hexadecimal digits.</param>
public sealed record PartialLeaf(LeafKind Kind, string Fingerprint);
