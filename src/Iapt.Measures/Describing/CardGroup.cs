using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>One group of a breakdown, in words.</summary>
/// <param name="Number">Its place among the groups, from 1.</param>
/// <param name="VariableA">The first label.</param>
/// <param name="VariableB">The second label; null where the publication has one alone.</param>
/// <param name="Rule">Which rows match it; null for the remainder, those that match no other.</param>
public sealed record CardGroup(int Number, string VariableA, string? VariableB, Outline? Rule)
{
    internal static CardGroup Of(BreakdownGroup group, English english) =>
        new(group.Number, group.VariableA, group.VariableB, group.Where is null ? null : Outline.Of(group.Where, english));
}
