namespace Iapt.Measures.Algebra;

/// <summary>What an example shows of a definition.</summary>
public enum ExampleKind
{
    /// <summary>The row counts: it contributes to the measure, or to the numerator of a rate.</summary>
    Counted,

    /// <summary>The row is in the period and does not count.</summary>
    NotCounted,

    /// <summary>The row is in the period and cannot be decided.</summary>
    Unknown,
}
