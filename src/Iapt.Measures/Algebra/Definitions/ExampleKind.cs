namespace Iapt.Measures.Algebra;

/// <summary>What an example shows of a definition.</summary>
public enum ExampleKind
{
    /// <summary>The row counts: it contributes to the measure, or to the numerator of a rate.</summary>
    Counted,

    /// <summary>The row does not count. Of a rate: it is in the denominator and not in the numerator.</summary>
    NotCounted,

    /// <summary>The row is outside the denominator of a rate, and so outside its numerator.</summary>
    Outside,

    /// <summary>The row is in the period and cannot be decided.</summary>
    Unknown,
}
