namespace Iapt.Measures.Comparisons;

/// <summary>How two periods of the same length lie to each other.</summary>
public enum PeriodComparison
{
    /// <summary>A month and the month before it.</summary>
    MonthOnMonth,

    /// <summary>A quarter and the quarter before it.</summary>
    QuarterOnQuarter,

    /// <summary>A period and the same months of the year before.</summary>
    YearOnYear,

    /// <summary>Any other two periods of one length.</summary>
    Other,
}
