using Iapt.Measures.Comparisons;
using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// How many values a policy means to leave for a hidden count: as many as its narrowest print stands for by itself. Under <c>nhs-england</c> that is 3, because 5 stands for
/// 5, 6 and 7; an asterisk stands for five values, every other print for five.
/// </summary>
public static class LeakWidth
{
    /// <summary>The width of the rules of a level; 1 where they hide nothing.</summary>
    /// <param name="rules">The rules.</param>
    public static int Of(LevelRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);

        // The first multiples that are printed: from there on every print is as wide as the next.
        var first = rules.SmallestShown / rules.RoundedTo * rules.RoundedTo;
        return Narrowest([rules.CountsSuppressed, rules.CountsPrintedAs(first), rules.CountsPrintedAs(first + rules.RoundedTo), rules.CountsPrintedAs(first + (2 * rules.RoundedTo))]);
    }

    // A print that stands for one count hides nothing.
    private static int Narrowest(IEnumerable<WholeNumbers?> prints) =>
        prints.OfType<WholeNumbers>().Select(run => (int)(run.Last!.Value - run.First + 1)).Where(width => width > 1).DefaultIfEmpty(1).Min();
}
