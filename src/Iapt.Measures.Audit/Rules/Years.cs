using Iapt.Measures.Periods;

namespace Iapt.Measures.Audit;

/// <summary>Financial years in which a rule is known to hold, both ends included.</summary>
/// <param name="First">The year in which the first begins.</param>
/// <param name="Last">The year in which the last begins.</param>
internal readonly record struct Years(int First, int Last)
{
    /// <summary>Every year whose annual tables were read.</summary>
    public static Years Read { get; } = new(2017, 2024);

    /// <summary>Whether a period is one of them.</summary>
    /// <param name="period">The period: <c>2024-25</c>.</param>
    public bool Cover(string period) => StartOf(period) is { } year && year >= First && year <= Last;

    /// <summary>The year in which a financial year begins; null for another period.</summary>
    /// <param name="period">The period.</param>
    public static int? StartOf(string period) => ReportingPeriod.TryParseYear(period, out var year) ? year!.FirstMonth.Year : null;
}
