namespace Iapt.Measures.Audit.Feasibility;

/// <summary>Whether whole numbers exist that keep every constraint.</summary>
public enum Answer
{
    /// <summary>They exist: there is a witness.</summary>
    Feasible,

    /// <summary>There are none: proved.</summary>
    Infeasible,

    /// <summary>The search ended before it knew. Nothing may be concluded.</summary>
    Undecided,
}
