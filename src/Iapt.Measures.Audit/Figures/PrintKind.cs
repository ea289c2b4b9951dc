namespace Iapt.Measures.Audit;

/// <summary>What a published table prints in a cell.</summary>
public enum PrintKind
{
    /// <summary>A number; zero is one.</summary>
    Number,

    /// <summary>An asterisk: the figure is suppressed.</summary>
    Suppressed,

    /// <summary>Nothing: suppressed or not applicable. Tidied sources do not say which.</summary>
    Blank,

    /// <summary><c>NULL</c>: the publication has no such figure, for any organisation.</summary>
    NotApplicable,
}
