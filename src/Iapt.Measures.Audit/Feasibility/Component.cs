namespace Iapt.Measures.Audit.Feasibility;

/// <summary>A part of a system that nothing ties to the rest: it is answered by itself.</summary>
/// <param name="System">The part, with variables of its own numbers.</param>
/// <param name="Constraints">The position that each of its constraints has in the whole.</param>
internal sealed record Component(IntegerSystem System, ImmutableArray<int> Constraints)
{
    /// <summary>The parts of a system, and where each of its variables went: the part, and its number there.</summary>
    /// <param name="system">The system.</param>
    internal static (IReadOnlyList<Component> Components, (int Component, Variable Variable)[] Places) Of(IntegerSystem system)
    {
        var parents = Enumerable.Range(0, system.Domains.Length).ToArray();
        foreach (var constraint in system.Constraints)
        {
            var first = -1;
            foreach (var variable in constraint.Variables)
            {
                first = first < 0 ? Root(parents, variable.Index) : first;
                parents[Root(parents, variable.Index)] = first;
            }
        }

        var (roots, numbers, places) = (new Dictionary<int, int>(), new int[parents.Length], new (int Component, Variable Variable)[parents.Length]);
        var builders = new List<(IntegerSystem.Builder System, List<int> Constraints)>();
        for (var at = 0; at < parents.Length; at++)
        {
            var root = Root(parents, at);
            if (roots.TryAdd(root, builders.Count))
            {
                builders.Add((new IntegerSystem.Builder(), []));
            }

            places[at] = (roots[root], builders[roots[root]].System.Add(system.Domains[at]));
            numbers[at] = places[at].Variable.Index;
        }

        for (var at = 0; at < system.Constraints.Length; at++)
        {
            // A constraint of constants alone stands in every part: where it fails, nothing is possible anywhere.
            var constraint = system.Constraints[at];
            var only = constraint.Variables.Select(variable => places[variable.Index].Component).Take(1).ToList();
            foreach (var builder in only.Count > 0 ? [builders[only[0]]] : builders)
            {
                builder.System.Require(constraint.Renumbered(numbers));
                builder.Constraints.Add(at);
            }
        }

        return ([.. builders.Select(builder => new Component(builder.System.Build(), [.. builder.Constraints]))], places);
    }

    private static int Root(int[] parents, int at)
    {
        while (parents[at] != at)
        {
            at = parents[at] = parents[parents[at]];
        }

        return at;
    }
}
