namespace Iapt.Measures.Describing;

/// <summary>How a clause of an explanation follows from those below it.</summary>
public enum ClauseKind
{
    /// <summary>A single statement about values.</summary>
    Statement,

    /// <summary>A derived flag: the clause below it is its rule.</summary>
    Derived,

    /// <summary>All below hold.</summary>
    AllOf,

    /// <summary>At least one below holds.</summary>
    AnyOf,

    /// <summary>None below holds.</summary>
    NoneOf,

    /// <summary>At least one below does not hold.</summary>
    NotAllOf,
}
