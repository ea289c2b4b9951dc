using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>
/// The whole numbers, both ends included, that a count can have been: what <see cref="Comparisons.WholeNumbers"/> is, as a value and with the empty set, because a file
/// has millions of them.
/// </summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
public readonly record struct CountRange(long Low, long High)
{
    /// <summary>More than any count of the record: what bounds a count that nothing else bounds.</summary>
    public const long Most = 1_000_000_000;

    /// <summary>Any count at all.</summary>
    public static CountRange Any => new(0, Most);

    /// <summary>No count.</summary>
    public static CountRange None => new(1, 0);

    /// <summary>Whether no count is left.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>Whether one count is left.</summary>
    public bool IsExact => Low == High;

    /// <summary>One count.</summary>
    /// <param name="count">The count.</param>
    public static CountRange Of(long count) => new(count, count);

    /// <summary>The sum of one count of each.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static CountRange operator +(CountRange left, CountRange right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>Whether a count is one of them.</summary>
    /// <param name="count">The count.</param>
    public bool Contains(long count) => Low <= count && count <= High;

    /// <summary>The counts that are in both.</summary>
    /// <param name="other">The other.</param>
    public CountRange And(CountRange other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>Everything between the lowest and the highest of both.</summary>
    /// <param name="other">The other.</param>
    public CountRange Around(CountRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The count, or both ends: <c>178 to 182</c>.</summary>
    public override string ToString() => IsEmpty
        ? "no count"
        : IsExact
            ? Low.ToString(CultureInfo.InvariantCulture)
            : High >= Most ? string.Create(CultureInfo.InvariantCulture, $"{Low} or more") : string.Create(CultureInfo.InvariantCulture, $"{Low} to {High}");
}
