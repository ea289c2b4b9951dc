using Iapt.Measures.Comparisons;

namespace Iapt.Measures.Audit.Feasibility;

/// <summary>
/// A ratio of two forms that, rounded half away from zero, is printed so. With the denominator above 0 this is linear in whole numbers:
/// <c>(2p - 1) d &lt;= 2 s n &lt; (2p + 1) d</c> for a printed p above 0, <c>s</c> being 100 for a percentage, and ten times that for every decimal.
/// Over a denominator of 0 no rate is printed: a printed one says that it is at least 1.
/// </summary>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator.</param>
/// <param name="Units">The printed number in units of its last decimal: 672 for 67.2.</param>
/// <param name="Decimals">The decimals that it is rounded to, 0 to 6.</param>
/// <param name="Scale">What the ratio is multiplied by before it is printed: 100 for a percentage, 1 for a mean.</param>
public sealed record RoundsTo(LinearForm Numerator, LinearForm Denominator, long Units, int Decimals, long Scale) : Constraint
{
    private const int MostDecimals = 6;

    // 10 to the power of the decimals.
    private static readonly ImmutableArray<long> Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>The decimals that it is rounded to.</summary>
    public int Decimals { get; } = Decimals is >= 0 and <= MostDecimals ? Decimals : throw new ArgumentOutOfRangeException(nameof(Decimals), "A printed rate has 0 to 6 decimals.");

    /// <inheritdoc/>
    internal override IEnumerable<Between> Rows
    {
        get
        {
            // The end where a half is rounded to this number is included; of 0 neither is.
            var twice = Numerator * (2 * Scale * Powers[Decimals]);
            yield return new Between(twice - (Denominator * ((2 * Units) - 1)), Units > 0 ? 0 : 1, null);
            yield return new Between(twice - (Denominator * ((2 * Units) + 1)), null, Units < 0 ? 0 : -1);
            yield return new Between(Denominator, 1, null);
        }
    }

    /// <summary>A printed percentage.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator.</param>
    /// <param name="printed">The percentage as it is printed, with its decimals.</param>
    public static RoundsTo Percentage(LinearForm numerator, LinearForm denominator, PrintedFigure printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return new RoundsTo(numerator, denominator, (long)(printed.Number * Powers[printed.Decimals]), printed.Decimals, 100);
    }

    /// <inheritdoc/>
    public override bool HoldsOf(ReadOnlySpan<long> values)
    {
        var denominator = Denominator.ValueOf(values);
        return denominator > 0 && Rounded((Int128)Numerator.ValueOf(values) * Scale * Powers[Decimals], denominator) == Units;
    }

    private static Int128 Rounded(Int128 numerator, Int128 denominator) =>
        Int128.Sign(numerator) * (((Int128.Abs(numerator) * 2) + denominator) / (denominator * 2));
}
