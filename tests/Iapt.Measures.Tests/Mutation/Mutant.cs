namespace Iapt.Measures.Tests.Mutation;

/// <summary>A definition, or a part of one, with one change.</summary>
/// <param name="Change">What was changed, in words.</param>
/// <param name="Result">The changed part.</param>
internal sealed record Mutant<T>(string Change, T Result)
{
    internal Mutant<TOther> Select<TOther>(Func<T, TOther> embed) => new(Change, embed(Result));
}
