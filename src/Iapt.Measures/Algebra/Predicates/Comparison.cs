namespace Iapt.Measures.Algebra;

/// <summary>How two numbers of the same kind are compared.</summary>
public enum Comparison
{
    /// <summary>Equal to.</summary>
    Equal,

    /// <summary>Below: strictly less.</summary>
    Below,

    /// <summary>At most: less or equal.</summary>
    AtMost,

    /// <summary>At least: more or equal.</summary>
    AtLeast,

    /// <summary>Above: strictly more.</summary>
    Above,
}
