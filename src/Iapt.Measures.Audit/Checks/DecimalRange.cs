namespace Iapt.Measures.Audit;

/// <summary>The numbers, both ends included, that a printed mean, deviation or effect size can stand for.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
internal readonly record struct DecimalRange(decimal Low, decimal High)
{
    /// <summary>What a print of one decimal, or of more, can stand for.</summary>
    /// <param name="printed">What is printed.</param>
    public static DecimalRange Of(Printed printed)
    {
        var half = 0.5m;
        for (var decimals = Math.Max(1, printed.Decimals); decimals > 0; decimals--)
        {
            half /= 10;
        }

        return new DecimalRange(printed.Value - half, printed.Value + half);
    }

    public static DecimalRange operator -(DecimalRange left, DecimalRange right) => new(left.Low - right.High, left.High - right.Low);

    public static DecimalRange operator *(DecimalRange left, DecimalRange right)
    {
        decimal[] corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new DecimalRange(corners.Min(), corners.Max());
    }

    /// <summary>Whether a number is in both.</summary>
    /// <param name="other">The other.</param>
    public bool Meets(DecimalRange other) => Low <= other.High && other.Low <= High;
}
