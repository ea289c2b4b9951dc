namespace Iapt.Measures.Algebra;

/// <summary>
/// The smallest thing an engine computes: what is kept of the selected rows whose anchor date lies in the period and for which the rest holds. Measures that share a
/// part share its leaf. With an anchor it is a flow (an event of the period); without, a stock (a state at its end).
/// </summary>
public sealed class Leaf
{
    internal Leaf(LeafKind kind, Subject subject, Term? value, Selected selected, DateField? anchor, And rest)
    {
        Kind = kind;
        Subject = subject;
        Value = value;
        Selected = selected;
        Anchor = anchor;
        Rest = rest;
        Key = CanonicalText.Of(this);
    }

    /// <summary>What is kept.</summary>
    public LeafKind Kind { get; }

    /// <summary>What is counted.</summary>
    public Subject Subject { get; }

    /// <summary>The term summed or distributed; null for a count.</summary>
    public Term? Value { get; }

    /// <summary>Which record of a pathway is read.</summary>
    public Selected Selected { get; }

    /// <summary>The date that places a row in the period; null for a stock.</summary>
    public DateField? Anchor { get; }

    /// <summary>The other clauses.</summary>
    public And Rest { get; }

    /// <summary>The leaf as text: two leaves with one key are one leaf.</summary>
    public string Key { get; }
}
