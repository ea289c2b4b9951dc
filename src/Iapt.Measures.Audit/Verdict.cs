namespace Iapt.Measures.Audit;

/// <summary>What the audit says of a figure.</summary>
public enum Verdict
{
    /// <summary>The figures that it follows from are not there.</summary>
    Unknowable,

    /// <summary>Possible, given how the figures that it follows from are rounded and suppressed.</summary>
    Consistent,

    /// <summary>Recomputed from exact figures, and equal.</summary>
    Exact,

    /// <summary>Impossible: no true counts give it together with the other figures.</summary>
    Contradicts,
}
