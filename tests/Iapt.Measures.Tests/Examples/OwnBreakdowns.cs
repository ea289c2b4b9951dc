using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Tests.Annual;

namespace Iapt.Measures.Tests.Examples;

/// <summary>The breakdowns of data set v2.1, and those of earlier versions and of the annual report that say something of their own.</summary>
internal static class OwnBreakdowns
{
    private static readonly IReadOnlyList<(string Version, Breakdown Breakdown)> OfTheDataSet =
    [
        .. DefinitionSets.All.Where(set => set.Collection != Collection.AnnualReport).Reverse()
            .SelectMany(set => set.Breakdowns.Select(breakdown => (set.Version, Breakdown: breakdown)))
            .DistinctBy(one => string.Join('\n', one.Breakdown.Clauses().Select(CanonicalText.Of)), StringComparer.Ordinal),
    ];

    internal static IReadOnlyList<(string Version, Breakdown Breakdown)> All { get; } =
        [.. OfTheDataSet, .. AnnualSet.OwnBreakdowns.Select(breakdown => (AnnualSet.Set.Version, breakdown))];

    /// <summary>Those whose clauses are tried at their turning points.</summary>
    internal static IReadOnlyList<(string Version, Breakdown Breakdown)> Probed { get; } =
        [.. OfTheDataSet, .. AnnualSet.ProbedBreakdowns.Select(breakdown => (AnnualSet.Set.Version, breakdown))];
}
