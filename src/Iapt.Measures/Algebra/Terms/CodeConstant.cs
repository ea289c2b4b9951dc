namespace Iapt.Measures.Algebra;

/// <summary>A code that a derivation gives, for example the name of an anxiety measure.</summary>
public sealed record CodeConstant : Term
{
    /// <summary>A code.</summary>
    /// <param name="code">The code, normalised.</param>
    public CodeConstant(string code)
        : base(ValueKind.Code) => Code = code ?? throw new ArgumentNullException(nameof(code));

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
