namespace Iapt.Measures.Algebra;

/// <summary>A value looked up by a code, for example the threshold of the anxiety measure that a referral uses; null for a code that is not listed, or no code.</summary>
public sealed record ByCode : Term
{
    /// <summary>A table of values by code.</summary>
    /// <param name="key">A term of kind code.</param>
    /// <param name="entries">The entries; at least one, values of one kind.</param>
    public ByCode(Term key, ImmutableArray<CodeEntry> entries)
        : base(entries[0].Then.Kind, entries[0].Then.Decimals)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        Entries = entries;
    }

    /// <summary>The code looked up.</summary>
    public Term Key { get; }

    /// <summary>The entries.</summary>
    public ImmutableArray<CodeEntry> Entries { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
