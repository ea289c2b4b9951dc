using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Properties.Generation;

/// <summary>The periods that laws are tried on, all of which end in or hold May 2024.</summary>
internal static class Days
{
    public static ReportingPeriod Month { get; } = ReportingPeriod.Month(2024, 5);

    public static IReadOnlyList<ReportingPeriod> Periods { get; } =
    [
        Month,
        ReportingPeriod.Quarter(2024, 1),
        ReportingPeriod.FinancialYear(2023),
        ReportingPeriod.Between(new YearMonth(2024, 2), new YearMonth(2024, 5)),
    ];

    public static int Start { get; } = (int)DateField.ToDays(Month.Start);

    public static int End { get; } = (int)DateField.ToDays(Month.End);

    /// <summary>Days at which a period begins or ends, the day before, the day after, and one within.</summary>
    public static int[] Edges { get; } = [.. Periods.SelectMany(period => Around(period.Start).Concat(Around(period.End))).Append(Start + 14).Append(Start).Append(End).Append(Start + 9)];

    /// <summary>Waits on both sides of every band that a measure draws, in days.</summary>
    public static int[] Waits { get; } =
        [0, 1, 7, 13, 14, 15, 27, 28, 29, 30, 41, 42, 43, 55, 56, 57, 59, 60, 61, 62, 83, 84, 85, 89, 90, 91, 92, 119, 120, 121, 125, 126, 127, 200];

    public static int EndOf(ReportingPeriod period) => (int)DateField.ToDays(period.End);

    public static int StartOf(ReportingPeriod period) => (int)DateField.ToDays(period.Start);

    private static int[] Around(LocalDate date)
    {
        var day = (int)DateField.ToDays(date);
        return [day - 1, day, day + 1];
    }
}
