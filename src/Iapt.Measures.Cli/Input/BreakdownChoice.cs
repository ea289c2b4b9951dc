using Iapt.Measures.Algebra;

namespace Iapt.Measures.Cli.Input;

/// <summary>Breakdowns by identifier or name, or all of them; an unknown one is answered with the nearest.</summary>
internal static class BreakdownChoice
{
    private const int Suggestions = 3;

    private const string All = "all";

    /// <summary>The breakdowns that a list names; null for the word that asks for every one that the input can answer.</summary>
    /// <param name="list">What was typed.</param>
    /// <param name="set">The definitions.</param>
    internal static IReadOnlyList<Breakdown>? Read(string list, DefinitionSet set)
    {
        var words = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            throw new CallException("--breakdown names no breakdown: --breakdown V005,V011 or all");
        }

        List<Breakdown> named = [.. words.Where(word => !IsAll(word)).Select(word => One(word, set))];
        return words.Any(IsAll) ? null : named;
    }

    private static bool IsAll(string word) => word.Equals(All, StringComparison.OrdinalIgnoreCase);

    private static Breakdown One(string word, DefinitionSet set) =>
        set.FindBreakdown(word) ?? set.Breakdowns.FirstOrDefault(breakdown => breakdown.Name.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(word, set);

    private static CallException Unknown(string word, DefinitionSet set)
    {
        var names = set.Breakdowns.SelectMany(breakdown => new[] { (Name: breakdown.Id, Shown: breakdown.ToString()), (breakdown.Name, Shown: breakdown.ToString()) });
        var nearest = NearestNames.Order(names, name => name.Name, word).Select(name => name.Shown).Distinct(StringComparer.Ordinal).Take(Suggestions);
        return new CallException($"{set.Version} has no breakdown '{NearestNames.Printable(word)}'; the nearest are {string.Join(", ", nearest)} (catalogue --breakdowns lists all)");
    }
}
