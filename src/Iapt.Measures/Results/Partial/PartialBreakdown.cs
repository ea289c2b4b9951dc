namespace Iapt.Measures.Results;

/// <summary>A breakdown within whose groups a partial table holds leaves.</summary>
/// <param name="Id">Its NHS identifier, <c>V005</c>.</param>
/// <param name="Fingerprint">The fingerprint of its definition: sixteen hexadecimal digits.</param>
/// <param name="IsAnswerable">False when the input lacks a whole field that it needs: its figures are not assessable, and no leaf is within its groups.</param>
/// <param name="Groups">Its groups, in their order.</param>
public sealed record PartialBreakdown(string Id, string Fingerprint, bool IsAnswerable, IReadOnlyList<PartialGroup> Groups)
{
    /// <summary>The same breakdown with the same groups.</summary>
    /// <param name="other">Another one.</param>
    public bool Equals(PartialBreakdown? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Fingerprint, other.Fingerprint, StringComparison.Ordinal)
        && IsAnswerable == other.IsAnswerable
        && Groups.SequenceEqual(other.Groups);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Fingerprint, IsAnswerable, Groups.Count);
}
