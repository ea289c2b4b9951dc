using NodaTime;
using NodaTime.Text;

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

    /// <summary>The months in words, invariant: <c>from 2022-04</c>, <c>2020-09 to 2022-03</c>, <c>always</c>.</summary>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => "always",
        ({ } from, null) => $"from {YearMonthPattern.Iso.Format(from)}",
        (null, { } until) => $"until {YearMonthPattern.Iso.Format(until)}",
        ({ } from, { } until) when from == until => YearMonthPattern.Iso.Format(from),
        ({ } from, { } until) => $"{YearMonthPattern.Iso.Format(from)} to {YearMonthPattern.Iso.Format(until)}",
    };
}
