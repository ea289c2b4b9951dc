namespace Iapt.Measures.Audit;

/// <summary>What kind of number a figure is.</summary>
public enum StatisticKind
{
    /// <summary>A count, which disclosure control rounds.</summary>
    Count,

    /// <summary>A percentage of two counts, taken before they are rounded.</summary>
    Percentage,

    /// <summary>A mean of a score.</summary>
    Mean,

    /// <summary>A standard deviation of a score, over the population.</summary>
    Deviation,

    /// <summary>An effect size.</summary>
    EffectSize,

    /// <summary>Any other: a median, a minimum, a mean of waits. Nothing beside it gives it.</summary>
    Other,
}
