namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The values that a variable can still have.</summary>
/// <param name="Values">Values that it can have, each with a witness, ascending.</param>
/// <param name="IsComplete">True when it is proved that there are no others. False when the asking stopped at a number of values, or the search before it knew.</param>
public sealed record PossibleValues(ImmutableArray<long> Values, bool IsComplete)
{
    /// <summary>True when it is proved that it can have no more than so many values.</summary>
    /// <param name="width">How many.</param>
    public bool IsNarrowerThan(int width) => IsComplete && Values.Length < width;

    /// <summary>The values, invariant: <c>0, 1, 2</c>; an ellipsis after values that are not proved to be all.</summary>
    public override string ToString() => string.Join(", ", Values) + (IsComplete ? "" : ", …");

    /// <summary>The same values, known as well.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(PossibleValues? other) => other is not null && IsComplete == other.IsComplete && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsComplete, Values.Length, Values.IsEmpty ? 0 : Values[0]);
}
