using NodaTime;

namespace Iapt.Measures.Instruments;

/// <summary>The months in which something is in force, both ends included.</summary>
/// <param name="From">The first month; null when it has always been.</param>
/// <param name="Until">The last month; null when it still is.</param>
public sealed record Validity(YearMonth? From, YearMonth? Until)
{
    /// <summary>In force in every month.</summary>
    public static Validity Always { get; } = new(null, null);

    /// <summary>In force from a month on.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    public static Validity Since(int year, int month) => new(new YearMonth(year, month), null);

    /// <summary>True when the month lies within.</summary>
    /// <param name="month">The month.</param>
    public bool Covers(YearMonth month) =>
        (From is not { } from || from.CompareTo(month) <= 0) && (Until is not { } until || month.CompareTo(until) <= 0);
}
