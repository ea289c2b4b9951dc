using Iapt.Measures.Algebra;

namespace Iapt.Measures.Cli.Input;

/// <summary>Measures by identifier or family name; an unknown one is answered with the nearest.</summary>
internal static class MeasureChoice
{
    private const int Suggestions = 3;

    internal static IReadOnlyList<MeasureDefinition> Read(string list, DefinitionSet set)
    {
        var chosen = new List<MeasureDefinition>();
        foreach (var word in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (set.Families.FirstOrDefault(family => family.Name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                chosen.AddRange(found.Measures);
            }
            else
            {
                chosen.Add(One(word, set));
            }
        }

        return chosen.Count > 0 ? [.. chosen.DistinctBy(measure => measure.Id, StringComparer.Ordinal)] : throw new CallException("--measures names no measure: --measures M076,M192");
    }

    /// <summary>One measure by identifier or name.</summary>
    /// <param name="id">What was typed.</param>
    /// <param name="set">The definitions.</param>
    /// <param name="others">What else the call takes and the answer to a slip may name.</param>
    internal static MeasureDefinition One(string id, DefinitionSet set, IEnumerable<string>? others = null) =>
        set.Find(id) ?? set.Measures.FirstOrDefault(measure => measure.Name.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(id, set, others ?? []);

    private static CallException Unknown(string id, DefinitionSet set, IEnumerable<string> others)
    {
        var names = set.Measures.SelectMany(measure => new[] { (Name: measure.Id, Shown: measure.ToString()), (measure.Name, Shown: measure.ToString()) })
            .Concat(set.Families.Select(family => (family.Name, Shown: $"the family {family.Name}")))
            .Concat(others.Select(name => (Name: name, Shown: name)));
        var nearest = NearestNames.Order(names, name => name.Name, id).Select(name => name.Shown).Distinct(StringComparer.Ordinal).Take(Suggestions);
        return new CallException($"{set.Version} has no measure or family '{NearestNames.Printable(id)}'; the nearest are {string.Join(", ", nearest)} (catalogue lists all)");
    }
}
