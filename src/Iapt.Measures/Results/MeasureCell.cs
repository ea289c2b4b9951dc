namespace Iapt.Measures.Results;

/// <summary>One exact figure: its value, the counts it is made of, and how many rows were left undecided. It never turns into a number silently.</summary>
public sealed record MeasureCell
{
    private MeasureCell(CellStatus status, Quotient? value, long? numerator, long? denominator, long unknown)
    {
        Status = status;
        Value = value;
        Numerator = numerator;
        Denominator = denominator;
        Unknown = unknown;
    }

    /// <summary>The figure that an input cannot give.</summary>
    public static MeasureCell NotAssessable { get; } = new(CellStatus.NotAssessable, null, null, null, 0);

    /// <summary>Whether there is a value.</summary>
    public CellStatus Status { get; }

    /// <summary>The exact value; null unless <see cref="Status"/> is <see cref="CellStatus.Value"/>.</summary>
    public Quotient? Value { get; }

    /// <summary>The numerator of a rate; null for everything else.</summary>
    public long? Numerator { get; }

    /// <summary>The denominator of a rate, or the number of referrals that a mean, median, minimum or maximum is taken over; null for counts and sums.</summary>
    public long? Denominator { get; }

    /// <summary>Rows in the period that something missing leaves undecided; of a rate, those of its numerator (<c>decisions.md</c> 11).</summary>
    public long Unknown { get; }

    /// <summary>A count or a sum.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unknown">Rows left undecided.</param>
    public static MeasureCell Number(long value, long unknown) => new(CellStatus.Value, Quotient.Of(value), null, null, unknown);

    /// <summary>A ratio of two numbers; not applicable over 0.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator.</param>
    /// <param name="isPercentage">True when the value is times 100.</param>
    /// <param name="unknown">Rows of the numerator left undecided.</param>
    public static MeasureCell Ratio(long numerator, long denominator, bool isPercentage, long unknown)
    {
        if (denominator == 0)
        {
            return new MeasureCell(CellStatus.NotApplicable, null, numerator, denominator, unknown);
        }

        var value = isPercentage ? Quotient.Percentage(numerator, denominator) : Quotient.Of(numerator, denominator);
        return new MeasureCell(CellStatus.Value, value, numerator, denominator, unknown);
    }

    /// <summary>A mean, median, minimum or maximum; not applicable over no referrals.</summary>
    /// <param name="value">The value; null over no referrals.</param>
    /// <param name="over">How many referrals it is taken over.</param>
    /// <param name="unknown">Rows left undecided, or without a value.</param>
    public static MeasureCell Summary(Quotient? value, long over, long unknown) =>
        new(value is null ? CellStatus.NotApplicable : CellStatus.Value, value, null, over, unknown);
}
