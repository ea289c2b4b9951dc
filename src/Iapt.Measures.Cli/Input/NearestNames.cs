namespace Iapt.Measures.Cli.Input;

/// <summary>What somebody may have meant: names that hold what was typed first, the shortest foremost, then those that the fewest edits reach.</summary>
internal static class NearestNames
{
    private const int Longest = 60;

    internal static IEnumerable<T> Order<T>(IEnumerable<T> all, Func<T, string> name, string typed)
    {
        var sought = typed.ToUpperInvariant();
        return all
            .Select(one => (One: one, Name: name(one).ToUpperInvariant()))
            .OrderBy(one => sought.Length > 0 && one.Name.Contains(sought, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(one => Edits(one.Name, sought))
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.One);
    }

    /// <summary>What was typed, as an error repeats it: only what a terminal shows safely, and not all of a long text.</summary>
    internal static string Printable(string text) => new([.. text.Take(Longest).Where(c => !char.IsControl(c))]);

    /// <summary>How many letters must be put in, left out or changed to make one text of the other; a word of a name counts like the name.</summary>
    internal static int Edits(string name, string typed) => name.Split('_', '-').Append(name).Min(word => Distance(word, typed));

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
