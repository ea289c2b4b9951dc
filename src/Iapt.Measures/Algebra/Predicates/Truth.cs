namespace Iapt.Measures.Algebra;

/// <summary>The three values of Kleene's logic, ordered so that AND is the minimum and OR the maximum. What SQL calls NULL is unknown.</summary>
public enum Truth
{
    /// <summary>Known not to hold.</summary>
    False,

    /// <summary>Undecided: something needed is not recorded or not known.</summary>
    Unknown,

    /// <summary>Known to hold.</summary>
    True,
}
