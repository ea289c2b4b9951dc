using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Cli.Input;

/// <summary>Measures by identifier, name or family; an unknown one is answered with the nearest.</summary>
internal static class MeasureChoice
{
    private const int Suggestions = 3;

    internal static IReadOnlyList<MeasureDefinition> Read(string list, DefinitionSet set) => Read(list, [set])[0];

    /// <summary>What a list names in each version; a word that none of them knows is refused.</summary>
    /// <param name="list">What was typed.</param>
    /// <param name="sets">The versions, the oldest first.</param>
    internal static IReadOnlyList<IReadOnlyList<MeasureDefinition>> Read(string list, IReadOnlyList<DefinitionSet> sets)
    {
        var words = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            throw new CallException("--measures names no measure: --measures M076,M192");
        }

        if (words.FirstOrDefault(word => sets.All(set => Named(word, set).Count == 0)) is { } unknown)
        {
            throw Unknown(unknown, sets[^1], []);
        }

        return [.. sets.Select(set => words.SelectMany(word => Named(word, set)).DistinctBy(measure => measure.Id, StringComparer.Ordinal).ToList())];
    }

    /// <summary>One measure by identifier or name.</summary>
    /// <param name="id">What was typed.</param>
    /// <param name="set">The definitions.</param>
    /// <param name="others">What else the call takes and the answer to a slip may name.</param>
    internal static MeasureDefinition One(string id, DefinitionSet set, IEnumerable<string>? others = null) => Find(id, set) ?? throw Unknown(id, set, others ?? []);

    private static IReadOnlyList<MeasureDefinition> Named(string word, DefinitionSet set) =>
        set.Families.FirstOrDefault(family => family.Name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } family ? family.Measures
        : Find(word, set) is { } measure ? [measure]
        : [];

    // By identifier, by name, or by a name of earlier publications: where one was printed for two measures by mistake, the name that stands today is meant.
    private static MeasureDefinition? Find(string word, DefinitionSet set) =>
        set.Find(word)
        ?? set.Measures.FirstOrDefault(measure => measure.Name.Equals(word, StringComparison.OrdinalIgnoreCase))
        ?? NamesThroughTime.All.Where(name => name.Name.Equals(word, StringComparison.OrdinalIgnoreCase)).Select(name => set.Find(name.Id)).FirstOrDefault();

    private static CallException Unknown(string id, DefinitionSet set, IEnumerable<string> others)
    {
        var names = set.Measures.SelectMany(measure => new[] { (Name: measure.Id, Shown: measure.ToString()), (measure.Name, Shown: measure.ToString()) })
            .Concat(set.Families.Select(family => (family.Name, Shown: $"the family {family.Name}")))
            .Concat(others.Select(name => (Name: name, Shown: name)));
        var nearest = NearestNames.Order(names, name => name.Name, id).Select(name => name.Shown).Distinct(StringComparer.Ordinal).Take(Suggestions);
        return new CallException($"{set.Version} has no measure or family '{NearestNames.Printable(id)}'; the nearest are {string.Join(", ", nearest)} (catalogue lists all)");
    }
}
