using System.Collections.Concurrent;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>The boundary probes of a breakdown: rows on both sides of every clause of every group.</summary>
internal static class BreakdownProbes
{
    private static readonly ConcurrentDictionary<Breakdown, IReadOnlyList<ProbedClause>> Found = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every clause of the groups with its turning point, row by row.</summary>
    internal static IReadOnlyList<ProbedClause> Of(Breakdown breakdown) => Found.GetOrAdd(breakdown, _ => [.. breakdown.Groups.Where(group => group.Where is not null).SelectMany(group =>
        BoundaryProbes.In(group.Where!).Select(probe => new ProbedClause(
            $"{group.Key}: {probe.Clause}",
            group.Number - 1,
            probe.TurningPoint(group.Examples.Select(ExampleRow.First), example => Asked(breakdown, group, example, EngineKind.Rows)))))]);

    /// <summary>Whether the row is in the group whatever groups stand before it, and the groups of the breakdown that it is in.</summary>
    internal static ProbeAnswer Asked(Breakdown breakdown, BreakdownGroup group, Example example, EngineKind engine)
    {
        var extract = BreakdownRun.ExtractOf(breakdown, example);
        var alone = Breakdown.Partition(breakdown.Id, breakdown.Name).Group("in it", group.Where!).Remainder("not in it").From(breakdown.Source!);
        return new(string.Equals(BreakdownRun.GroupsOf(alone, extract, engine), "1", StringComparison.Ordinal) ? 1 : 0, BreakdownRun.GroupsOf(breakdown, extract, engine));
    }
}
