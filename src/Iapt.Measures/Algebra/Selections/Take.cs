namespace Iapt.Measures.Algebra;

/// <summary>What a selection gives of the rows that qualify, in their order.</summary>
public enum Take
{
    /// <summary>The value of the first row; null when there is none.</summary>
    First,

    /// <summary>The value of the second row; null when there are fewer than two.</summary>
    Second,

    /// <summary>The value of the last row; null when there is none.</summary>
    Last,

    /// <summary>The value of the last row if it is another than the first; null when there are fewer than two (<c>decisions.md</c> 7).</summary>
    LastOfSeveral,

    /// <summary>How many rows; 0 when there are none.</summary>
    Count,

    /// <summary>The sum of the values; 0 when there are none.</summary>
    Sum,

    /// <summary>True when there is a row, else false.</summary>
    Any,

    /// <summary>The label of the first stage: the first two or more rows after each other of one label, with at most one row before them; null when there is no such stage.</summary>
    FirstStage,

    /// <summary>The value of the last row of the first stage.</summary>
    EndOfFirstStage,

    /// <summary>The label of the next stage after the first; null when there is none.</summary>
    SecondStage,

    /// <summary>The value of the first row of the second stage.</summary>
    StartOfSecondStage,
}
