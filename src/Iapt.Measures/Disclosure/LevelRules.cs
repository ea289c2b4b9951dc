using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Disclosure;

/// <summary>What a policy does to the figures of a level. The default value hides nothing and rounds no count: figures to one decimal, minimum and maximum whole.</summary>
public sealed record LevelRules
{
    private const int MostDecimals = 6;

    /// <summary>The smallest count that is told; what is below it, and what rests on fewer referrals than it, is suppressed. 0: nothing is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public long SmallestShown
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>True to tell a true zero, and that there is nothing to divide by, where small counts are suppressed.</summary>
    public bool ShowsZero { get; init; }

    /// <summary>Counts that are told are rounded to the nearest multiple of this, a half away from zero; 1 leaves them exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public long RoundedTo
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    /// <summary>Which counts a rate is computed from.</summary>
    public RateBasis Rates { get; init; }

    /// <summary>What a rate is tested on.</summary>
    public RateTest RateTest { get; init; }

    /// <summary>Decimals of percentages, 0 to 6, rounded half away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 6.</exception>
    public int PercentageDecimals { get; init => field = Checked(value); } = 1;

    /// <summary>Decimals of ratios that are no percentages, 0 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 6.</exception>
    public int RatioDecimals { get; init => field = Checked(value); } = 1;

    /// <summary>Decimals of means and medians, 0 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 6.</exception>
    public int AverageDecimals { get; init => field = Checked(value); } = 1;

    /// <summary>Decimals of minimum and maximum, 0 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 6.</exception>
    public int ExtremeDecimals { get; init => field = Checked(value); }

    /// <summary>False to suppress every minimum and maximum: each is the value of one referral or of few.</summary>
    public bool ShowsExtremes { get; init; } = true;

    /// <summary>True when a count may not be told.</summary>
    /// <param name="count">The count before it is rounded.</param>
    public bool IsSmall(long count) => count < SmallestShown && !(ShowsZero && count == 0);

    /// <summary>A count that may be told, as it is printed.</summary>
    /// <param name="count">The count.</param>
    public long Rounded(long count) => RoundedTo == 1 ? count : (long)Quotient.Of(count, RoundedTo).Round(0) * RoundedTo;

    /// <summary>Decimals of a kind of figure; 0 for counts.</summary>
    /// <param name="kind">The kind.</param>
    public int DecimalsOf(FigureKind kind) => kind switch
    {
        FigureKind.Count => 0,
        FigureKind.Percentage => PercentageDecimals,
        FigureKind.Ratio => RatioDecimals,
        FigureKind.Average => AverageDecimals,
        FigureKind.Extreme => ExtremeDecimals,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of figure."),
    };

    /// <summary>The counts that are printed as a number: 10 stands for 8 to 12 where counts are rounded to 5; null when no count is printed so.</summary>
    /// <param name="printed">The number.</param>
    public WholeNumbers? CountsPrintedAs(long printed)
    {
        if (printed % RoundedTo != 0)
        {
            return null;
        }

        if (SmallestShown > 0 && printed == 0)
        {
            return ShowsZero ? new WholeNumbers(0, 0) : null;
        }

        // The halfway count of an even multiple goes away from zero: up to the next multiple, and in from below.
        var (below, above) = (RoundedTo / 2, (RoundedTo - 1) / 2);
        var (first, last) = printed > 0 ? (printed - below, printed + above) : printed < 0 ? (printed - above, printed + below) : (-above, above);
        return SmallestShown == 0 ? new WholeNumbers(first, last) : last < SmallestShown ? null : new WholeNumbers(Math.Max(first, SmallestShown), last);
    }

    /// <summary>The counts that a suppressed count can have been; null where none is suppressed.</summary>
    public WholeNumbers? CountsSuppressed => SmallestShown <= (ShowsZero ? 1 : 0) ? null : new WholeNumbers(ShowsZero ? 1 : 0, SmallestShown - 1);

    private static int Checked(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        return decimals;
    }
}
