namespace Iapt.Measures.Statistics;

internal static class PlainDecimal
{
    // A decimal keeps the zeros it was made with; dividing by a one of full scale leaves none, so that equal numbers print alike.
    internal static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
