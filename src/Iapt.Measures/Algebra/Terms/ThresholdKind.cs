namespace Iapt.Measures.Algebra;

/// <summary>Which threshold of an instrument.</summary>
public enum ThresholdKind
{
    /// <summary>The lowest score at caseness.</summary>
    Caseness,

    /// <summary>The smallest change of score that is reliable.</summary>
    ReliableChange,
}
