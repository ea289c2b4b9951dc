namespace Iapt.Measures.Audit.Leaks;

/// <summary>A count that the other figures give away.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
/// <param name="Figure">The count.</param>
/// <param name="Values">All the values that it can still have: fewer than the policy's width.</param>
/// <param name="Width">How many would have to remain.</param>
public sealed record Leak<TFigure>(TFigure Figure, ImmutableArray<long> Values, int Width)
    where TFigure : notnull
{
    /// <summary>True when the count is known exactly.</summary>
    public bool IsDetermined => Values.Length == 1;

    /// <summary>The values in words, invariant: <c>23 or 24</c>.</summary>
    public string ValuesInWords => string.Join(" or ", Values.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
