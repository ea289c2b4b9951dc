using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Examples;

/// <summary>The breakdowns of data set v2.1, and those of earlier versions that say something of their own.</summary>
internal static class OwnBreakdowns
{
    internal static IReadOnlyList<(string Version, Breakdown Breakdown)> All { get; } =
    [
        .. DefinitionSets.All.Reverse()
            .SelectMany(set => set.Breakdowns.Select(breakdown => (set.Version, Breakdown: breakdown)))
            .DistinctBy(one => string.Join('\n', one.Breakdown.Clauses().Select(CanonicalText.Of)), StringComparer.Ordinal),
    ];
}
