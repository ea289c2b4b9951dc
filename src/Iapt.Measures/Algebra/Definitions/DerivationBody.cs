namespace Iapt.Measures.Algebra;

/// <summary>
/// How a derivation gives its field: a term or a predicate over the same row, or a selection from the rows of tables that belong to it.
/// </summary>
public abstract record DerivationBody
{
    private protected DerivationBody()
    {
    }
}
