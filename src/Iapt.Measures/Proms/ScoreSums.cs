using System.Numerics;
using Iapt.Measures.Results;

namespace Iapt.Measures.Proms;

/// <summary>
/// What the mean and the standard deviation of scores need: how many there are, their sum and the sum of their squares, as integers. Sums of parts add up to those of
/// the whole exactly, in any order.
/// </summary>
public readonly record struct ScoreSums
{
    /// <summary>Sums.</summary>
    /// <param name="count">How many scores there are, 0 or more.</param>
    /// <param name="sum">Their sum, in the fixed point of the instrument.</param>
    /// <param name="sumOfSquares">The sum of their squares, in its square.</param>
    /// <exception cref="ArgumentOutOfRangeException">No scores have these sums.</exception>
    public ScoreSums(long count, BigInteger sum, BigInteger sumOfSquares)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count * sumOfSquares < sum * sum || (count == 0 && !sumOfSquares.IsZero))
        {
            throw new ArgumentOutOfRangeException(nameof(sumOfSquares), "No scores have this count, sum and sum of squares.");
        }

        (Count, Sum, SumOfSquares) = (count, sum, sumOfSquares);
    }

    /// <summary>How many scores there are.</summary>
    public long Count { get; }

    /// <summary>Their sum.</summary>
    public BigInteger Sum { get; }

    /// <summary>The sum of their squares.</summary>
    public BigInteger SumOfSquares { get; }

    /// <summary>The exact mean; null of no scores.</summary>
    public Quotient? Mean => Count == 0 ? null : Quotient.Of(Sum, Count);

    /// <summary>The exact variance with the number of scores as its divisor, which the published cells of two and three referrals prove; null of no scores.</summary>
    public Quotient? Variance => Count == 0 ? null : Quotient.Of((Count * SumOfSquares) - (Sum * Sum), (BigInteger)Count * Count);

    /// <summary>The standard deviation of the scores as a whole population: 0 of one score, null of none.</summary>
    public SquareRoot? StandardDeviation => Variance is { } variance ? SquareRoot.Of(variance) : null;

    /// <summary>The sums of scores.</summary>
    /// <param name="scores">The scores, in the fixed point of the instrument.</param>
    public static ScoreSums Of(IEnumerable<int> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var (count, sum, squares) = (0L, BigInteger.Zero, BigInteger.Zero);
        foreach (var score in scores)
        {
            count++;
            sum += score;
            squares += (BigInteger)score * score;
        }

        return new ScoreSums(count, sum, squares);
    }

    /// <summary>The sums of two groups together.</summary>
    /// <param name="left">One group.</param>
    /// <param name="right">The other.</param>
    public static ScoreSums operator +(ScoreSums left, ScoreSums right) =>
        new(left.Count + right.Count, left.Sum + right.Sum, left.SumOfSquares + right.SumOfSquares);
}
