namespace Iapt.Measures.Algebra;

/// <summary>
/// How a derivation gives its field: a term or a predicate over the same row. Selections over child tables (first and last score, sessions) are a third form, which
/// comes with those tables.
/// </summary>
public abstract record DerivationBody
{
    private protected DerivationBody()
    {
    }
}
