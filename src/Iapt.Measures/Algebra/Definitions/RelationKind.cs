namespace Iapt.Measures.Algebra;

/// <summary>How measures bound each other.</summary>
public enum RelationKind
{
    /// <summary>The parts add up to the whole, exactly, on consistent rows.</summary>
    SumOf,

    /// <summary>The parts together are at most the whole.</summary>
    AtMost,

    /// <summary>Each part is at most the next, and the last at most the whole.</summary>
    Nested,
}
