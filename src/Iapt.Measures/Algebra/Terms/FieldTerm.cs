namespace Iapt.Measures.Algebra;

/// <summary>The value of a field; null when nothing is recorded. The field may be supplied, or given by a derivation.</summary>
public sealed record FieldTerm : Term
{
    /// <summary>The value of a field.</summary>
    /// <param name="field">The field.</param>
    public FieldTerm(Field field)
        : base((field ?? throw new ArgumentNullException(nameof(field))).Kind, field.Decimals) => Field = field;

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
