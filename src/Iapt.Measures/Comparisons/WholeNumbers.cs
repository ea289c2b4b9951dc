using System.Globalization;

namespace Iapt.Measures.Comparisons;

/// <summary>A run of whole numbers, both ends included: what a count that is not printed can have been.</summary>
public sealed record WholeNumbers
{
    /// <summary>A run.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="last">The last number, not below the first; null when nothing bounds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last number is below the first.</exception>
    public WholeNumbers(long first, long? last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last ?? first, first, nameof(last));
        (First, Last) = (first, last);
    }

    /// <summary>The first number.</summary>
    public long First { get; }

    /// <summary>The last number; null when nothing bounds it.</summary>
    public long? Last { get; }

    /// <summary>Whether a number is one of them.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(long number) => First <= number && (Last is not { } last || number <= last);

    /// <summary>The numbers that are in both runs; null when there are none.</summary>
    /// <param name="other">The other run.</param>
    public WholeNumbers? And(WholeNumbers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var first = Math.Max(First, other.First);
        var last = Last is { } mine && other.Last is { } theirs ? Math.Min(mine, theirs) : Last ?? other.Last;
        return last < first ? null : new WholeNumbers(first, last);
    }

    /// <summary>Every number less another: what remains of a total when a part of it is known.</summary>
    /// <param name="part">The other number.</param>
    public WholeNumbers Less(long part) => new(First - part, Last - part);

    /// <summary>Both ends, invariant: <c>148,711 to 148,860</c>.</summary>
    public override string ToString() => Last is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{First:N0} to {last:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"{First:N0} or more");
}
