namespace Iapt.Measures.Algebra;

/// <summary>What is kept of the rows of a leaf. All three add up over parts of the data.</summary>
public enum LeafKind
{
    /// <summary>How many rows.</summary>
    Count,

    /// <summary>The exact sum of a term and how many rows have it.</summary>
    Sum,

    /// <summary>How many rows have each value of a term.</summary>
    Distribution,
}
