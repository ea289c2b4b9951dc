namespace Iapt.Measures.Algebra;

/// <summary>The public document that a definition or derivation is read from.</summary>
/// <param name="Document">The document, by name and date.</param>
/// <param name="Locator">Where in it; null when the identifier of the definition is the place.</param>
public sealed record Citation(string Document, string? Locator = null)
{
    /// <inheritdoc/>
    public override string ToString() => Locator is null ? Document : $"{Document}, {Locator}";
}
