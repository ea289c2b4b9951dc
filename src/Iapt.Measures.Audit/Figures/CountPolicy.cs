namespace Iapt.Measures.Audit;

/// <summary>
/// How a level of organisation prints counts, and so what true counts a print allows. Identified over 772,149 printed percentages, none of which excludes it
/// (<c>published-figures.md</c> 2 and 2.1).
/// </summary>
public sealed record CountPolicy
{
    private CountPolicy(string name, long firstPrinted, long multiple) => (Name, FirstPrinted, Multiple) = (name, firstPrinted, multiple);

    /// <summary>Nothing is changed: England, and figures that were never protected.</summary>
    public static CountPolicy Exact { get; } = new("exact", 0, 1);

    /// <summary>Below England: under 5, zero included, suppressed; then the nearest multiple of 5.</summary>
    public static CountPolicy NhsEngland { get; } = new("nhs-england", 5, 5);

    /// <summary>England's outcome totals of 2012-13, which are multiples of 10 (<c>domain.md</c> 6).</summary>
    public static CountPolicy ToTen { get; } = new("to the nearest 10", 0, 10);

    /// <summary>The policy in words.</summary>
    public string Name { get; }

    /// <summary>The lowest count that is printed.</summary>
    public long FirstPrinted { get; }

    /// <summary>What printed counts are multiples of.</summary>
    public long Multiple { get; }

    /// <summary>A policy by its two numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="firstPrinted">The lowest count that is printed.</param>
    /// <param name="multiple">What printed counts are rounded to multiples of, 1 for none.</param>
    public static CountPolicy Of(string name, long firstPrinted, long multiple)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstPrinted);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(multiple);
        return new CountPolicy(name, firstPrinted, multiple);
    }

    /// <summary>Whether the policy prints a number at all: a multiple, and not of a count that it suppresses.</summary>
    /// <param name="number">The number.</param>
    public bool Prints(decimal number) => number >= 0 && number % Multiple == 0 && (FirstPrinted == 0 || (number > 0 && number + ((Multiple - 1) / 2) >= FirstPrinted));

    /// <summary>The true counts that a print allows; null where nothing is printed that a count could be bounded by.</summary>
    /// <param name="printed">What is printed. A blank is taken for a suppressed count: the caller knows whether it is one.</param>
    public CountRange? Allowed(Printed printed) => printed.Kind switch
    {
        PrintKind.Number when printed.Value is < 0 or > CountRange.Most || decimal.Truncate(printed.Value) != printed.Value => CountRange.None,
        PrintKind.Number => Around((long)printed.Value),
        PrintKind.Suppressed or PrintKind.Blank => new CountRange(0, Math.Max(4, FirstPrinted - 1)),
        _ => null,
    };

    // An even multiple has a half, which goes up.
    private CountRange Around(long number)
    {
        var below = Multiple / 2;
        var above = (Multiple - 1) / 2;
        var low = Math.Max(0, number - below);
        return new CountRange(number >= FirstPrinted ? Math.Max(low, FirstPrinted) : low, number + above);
    }
}
