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

    internal static MeasureDefinition One(string id, DefinitionSet set) =>
        set.Find(id) ?? set.Measures.FirstOrDefault(measure => measure.Name.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(id, set);

    internal static CallException Unknown(string id, DefinitionSet set)
    {
        var names = set.Measures.SelectMany(measure => new[] { (measure.Id, Shown: measure.ToString()), (measure.Name, Shown: measure.ToString()) })
            .Concat(set.Families.Select(family => (family.Name, Shown: $"the family {family.Name}")));
        var nearest = names
            .OrderBy(name => Distance(name.Item1.ToUpperInvariant(), id.ToUpperInvariant()))
            .Select(name => name.Shown)
            .Distinct(StringComparer.Ordinal)
            .Take(Suggestions);
        return new CallException($"{set.Version} has no measure or family '{Printable(id)}'; the nearest are {string.Join(", ", nearest)}");
    }

    // Only what was typed is repeated, and only what a terminal shows safely.
    private static string Printable(string text) => new([.. text.Take(60).Where(c => !char.IsControl(c))]);

    // Edits that lead from one text to the other.
    private static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var current = new int[other.Length + 1];
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
