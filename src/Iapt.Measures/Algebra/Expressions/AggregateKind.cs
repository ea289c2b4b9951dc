namespace Iapt.Measures.Algebra;

/// <summary>How the rows of a measure become one number.</summary>
public enum AggregateKind
{
    /// <summary>How many subjects; 0 when there are none.</summary>
    Count,

    /// <summary>The sum of a term; 0 when there are none.</summary>
    Sum,

    /// <summary>The arithmetic mean of a term; not applicable when there are none.</summary>
    Mean,

    /// <summary>The median of a term, the mean of the two middle values when their number is even; not applicable when there are none.</summary>
    Median,

    /// <summary>The smallest value of a term; not applicable when there are none.</summary>
    Min,

    /// <summary>The largest value of a term; not applicable when there are none.</summary>
    Max,

    /// <summary>The standard deviation of a term with the number of values as its divisor (<c>domain.md</c> 9); not applicable when there are none.</summary>
    StandardDeviation,
}
