using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>A leaf as it is run: its clauses and value rewritten where one snapshot answers for an earlier period.</summary>
internal readonly record struct PlannedLeaf(Leaf Leaf, And Rest, Term? Value)
{
    /// <summary>The fields that it names.</summary>
    internal IEnumerable<Field> Fields
    {
        get
        {
            IEnumerable<Field> anchor = Leaf.Anchor is { } date ? [date] : [];
            IEnumerable<Field> value = Value is { } term ? Reach.Of(term) : [];
            return anchor.Concat(Reach.Of(Rest)).Concat(value);
        }
    }

    internal static PlannedLeaf Of(Leaf leaf, WindBack? windBack) => windBack is null
        ? new PlannedLeaf(leaf, leaf.Rest, leaf.Value)
        : new PlannedLeaf(leaf, (And)windBack.Rewrite(leaf.Rest), leaf.Value is null ? null : windBack.Rewrite(leaf.Value));
}
