using Iapt.Measures.Comparisons;

namespace Iapt.Measures.Audit.Feasibility;

/// <summary>
/// A ratio of two forms that, rounded half away from zero, is printed so. With the denominator above 0 this is linear in whole numbers:
/// <c>(2p - 1) d &lt;= 2 s n &lt; (2p + 1) d</c> for a printed p above 0, <c>s</c> being 100 for a percentage, and ten times that for every decimal.
/// Over a denominator of 0 no rate is printed: a printed one says that it is at least 1.
/// </summary>
public sealed record RoundsTo : Constraint
{
    private const int MostDecimals = 6;

    // 10 to the power of the decimals.
    private static readonly ImmutableArray<long> Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>A printed rate.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator.</param>
    /// <param name="units">The printed number in units of its last decimal: 672 for 67.2.</param>
    /// <param name="decimals">The decimals that it is rounded to, 0 to 6.</param>
    /// <param name="scale">What the ratio is multiplied by before it is printed: 100 for a percentage, 1 for a mean.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 6, or the scale is not above 0.</exception>
    public RoundsTo(LinearForm numerator, LinearForm denominator, long units, int decimals, long scale)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        (Numerator, Denominator, Units, Decimals, Scale) = (numerator, denominator, units, decimals, scale);

        // The end where a half is rounded to this number is included; of 0 neither is.
        var twice = numerator * (2 * scale * Powers[decimals]);
        Rows =
        [
            new Between(twice - (denominator * ((2 * units) - 1)), units > 0 ? 0 : 1, null),
            new Between(twice - (denominator * ((2 * units) + 1)), null, units < 0 ? 0 : -1),
            new Between(denominator, 1, null),
        ];
    }

    /// <summary>The numerator.</summary>
    public LinearForm Numerator { get; }

    /// <summary>The denominator.</summary>
    public LinearForm Denominator { get; }

    /// <summary>The printed number in units of its last decimal.</summary>
    public long Units { get; }

    /// <summary>The decimals that it is rounded to.</summary>
    public int Decimals { get; }

    /// <summary>What the ratio is multiplied by before it is printed.</summary>
    public long Scale { get; }

    /// <inheritdoc/>
    internal override ImmutableArray<Between> Rows { get; }

    /// <summary>How many units of the last decimal make one.</summary>
    /// <param name="decimals">The decimals, 0 to 6.</param>
    internal static long UnitsOfOne(int decimals) => Powers[decimals];

    /// <inheritdoc/>
    internal override IEnumerable<Variable> Variables => Numerator.Terms.Concat(Denominator.Terms).Select(term => term.Variable);

    /// <summary>A printed percentage.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator.</param>
    /// <param name="printed">The percentage as it is printed, with its decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than 6 decimals are printed.</exception>
    public static RoundsTo Percentage(LinearForm numerator, LinearForm denominator, PrintedFigure printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(printed.Decimals, MostDecimals, nameof(printed));
        return new RoundsTo(numerator, denominator, (long)(printed.Number * Powers[printed.Decimals]), printed.Decimals, 100);
    }

    /// <inheritdoc/>
    public override bool HoldsOf(ReadOnlySpan<long> values)
    {
        var denominator = Denominator.ValueOf(values);
        return denominator > 0 && Rounded((Int128)Numerator.ValueOf(values) * Scale * Powers[Decimals], denominator) == Units;
    }

    /// <inheritdoc/>
    internal override Constraint Renumbered(ReadOnlySpan<int> numbers) => new RoundsTo(Numerator.Renumbered(numbers), Denominator.Renumbered(numbers), Units, Decimals, Scale);

    private static Int128 Rounded(Int128 numerator, Int128 denominator) =>
        Int128.Sign(numerator) * (((Int128.Abs(numerator) * 2) + denominator) / (denominator * 2));
}
