using Iapt.Measures.Algebra;

namespace Iapt.Measures.Cli.Input;

/// <summary>Breakdowns by identifier or name, or all of them; an unknown one is answered with the nearest.</summary>
internal static class BreakdownChoice
{
    private const int Suggestions = 3;

    private const string All = "all";

    /// <summary>The breakdowns that a list names in each version; null for the word that asks for every one that the input can answer.</summary>
    /// <param name="list">What was typed.</param>
    /// <param name="sets">The versions, the oldest first: an identifier is that of the newest that has it, for data set v2.1 numbered breakdowns anew.</param>
    internal static IReadOnlyList<IReadOnlyList<Breakdown>>? Read(string list, IReadOnlyList<DefinitionSet> sets)
    {
        var words = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            throw new CallException("--breakdown names no breakdown: --breakdown V005,V011 or all");
        }

        List<Breakdown> named = [.. words.Where(word => !IsAll(word)).Select(word => One(word, sets))];
        return words.Any(IsAll) ? null : [.. sets.Select(set => named.Select(breakdown => In(set, breakdown.Name)).OfType<Breakdown>().ToList())];
    }

    /// <summary>A breakdown of a version by identifier or name; null for none.</summary>
    internal static Breakdown? Find(string word, DefinitionSet set) => set.FindBreakdown(word) ?? In(set, word);

    private static bool IsAll(string word) => word.Equals(All, StringComparison.OrdinalIgnoreCase);

    private static Breakdown One(string word, IReadOnlyList<DefinitionSet> sets) =>
        sets.Reverse().Select(set => Find(word, set)).FirstOrDefault(found => found is not null) ?? throw Unknown(word, sets[^1]);

    private static Breakdown? In(DefinitionSet set, string name) => set.Breakdowns.FirstOrDefault(breakdown => breakdown.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static CallException Unknown(string word, DefinitionSet set)
    {
        var names = set.Breakdowns.SelectMany(breakdown => new[] { (Name: breakdown.Id, Shown: breakdown.ToString()), (breakdown.Name, Shown: breakdown.ToString()) });
        var nearest = NearestNames.Order(names, name => name.Name, word).Select(name => name.Shown).Distinct(StringComparer.Ordinal).Take(Suggestions);
        return new CallException($"{set.Version} has no breakdown '{NearestNames.Printable(word)}'; the nearest are {string.Join(", ", nearest)} (catalogue --breakdowns lists all)");
    }
}
