namespace Iapt.Measures.Results;

/// <summary>A measure whose leaves a partial table holds.</summary>
/// <param name="Id">Its NHS identifier, <c>M192</c>.</param>
/// <param name="Fingerprint">The fingerprint of its definition: sixteen hexadecimal digits.</param>
/// <param name="IsAnswerable">False when the input lacks a whole field that it needs: its figures are not assessable, and it has no leaf.</param>
public sealed record PartialMeasure(string Id, string Fingerprint, bool IsAnswerable);
