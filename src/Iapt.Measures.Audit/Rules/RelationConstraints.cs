using Iapt.Measures.Algebra;
using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit;

/// <summary>How measures bound each other, as constraints between their counts.</summary>
internal static class RelationConstraints
{
    /// <summary>What a relation says of the counts that are there: of a sum that lacks a part, that it is at most the whole; nothing without the whole.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="countOf">The count of a measure; null where there is none.</param>
    public static IEnumerable<Between> Of(Relation relation, Func<string, LinearForm?> countOf)
    {
        if (countOf(relation.Whole) is not { } whole)
        {
            return [];
        }

        List<LinearForm> parts = [.. relation.Parts.Select(countOf).OfType<LinearForm>()];
        if (parts.Count == 0)
        {
            return [];
        }

        if (relation.Kind == RelationKind.Nested)
        {
            return parts.Zip(parts.Skip(1).Append(whole), Between.AtMost);
        }

        var sum = parts.Aggregate((left, right) => left + right);
        return [relation.Kind == RelationKind.SumOf && parts.Count == relation.Parts.Length ? Between.Equal(sum, whole) : Between.AtMost(sum, whole)];
    }
}
