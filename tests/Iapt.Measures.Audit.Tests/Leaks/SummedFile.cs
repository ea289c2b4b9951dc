using FsCheck;
using FsCheck.Fluent;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>A file of providers by sex, and England: few enough counts to try them all.</summary>
/// <param name="Providers">Of each provider the finished courses of the three groups, and how many of all of them improved.</param>
/// <param name="Groups">How many of the groups are printed; with fewer than three they are at most the total.</param>
/// <param name="Others">England's courses with no provider that is printed.</param>
/// <param name="HasEngland">Whether England is printed.</param>
public sealed record SummedFile(IReadOnlyList<(long[] Groups, long Improved)> Providers, int Groups, long Others, bool HasEngland)
{
    private const string Year = "2018-19";

    internal static Arbitrary<SummedFile> Arbitrary => Arb.From(
        from providers in Provider.NonEmptyListOf()
        from groups in Gen.Choose(1, 3)
        from others in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from hasEngland in Gen.Elements(true, false)
        select new SummedFile([.. providers.Take(3)], groups, others, hasEngland),
        file => file.Providers.Count == 1 ? [] : file.Providers.Select((_, left) => file with { Providers = [.. file.Providers.Where((_, at) => at != left)] }));

    /// <summary>Whether England is its providers.</summary>
    internal bool IsComplete => Others == 0;

    private static Gen<(long[] Groups, long Improved)> Provider =>
        from groups in Gen.Frequency((2, Gen.Choose(0, 4)), (3, Gen.Choose(5, 12))).Select(count => (long)count).ArrayOf(3)
        from improved in Gen.Choose(0, (int)groups.Sum())
        select (groups, (long)improved);

    internal IReadOnlyList<FigureRow> Rows => Text.Rows([Text.AnnualHeader, .. Lines()]);

    /// <summary>Every value that each count can have, by trying all of them: the finished courses of a provider's total and groups in the order of the file, then those improved.</summary>
    internal IReadOnlyList<SortedSet<long>[]> Enumerate()
    {
        // For every total of a provider the values that its counts have with it.
        var byTotal = Providers.Select(ByTotal).ToList();
        var england = Providers.Sum(provider => provider.Groups.Sum()) + Others;
        var possible = byTotal.Select(totals => totals.Values.First().Select(_ => new SortedSet<long>()).ToArray()).ToList();
        foreach (var totals in Choices(byTotal).Where(totals => !HasEngland || (IsComplete ? totals.Sum() == england : totals.Sum() <= england)))
        {
            foreach (var (values, at) in totals.Select((total, at) => (byTotal[at][total], at)))
            {
                foreach (var (set, position) in values.Select((set, position) => (set, position)))
                {
                    possible[at][position].UnionWith(set);
                }
            }
        }

        return possible;
    }

    private IEnumerable<string> Lines()
    {
        if (HasEngland)
        {
            yield return Line("England", "All", "Total", "", "finished_course_treatment", "count", $"{Providers.Sum(provider => provider.Groups.Sum()) + Others}");
        }

        for (var at = 0; at < Providers.Count; at++)
        {
            var (groups, improved) = Providers[at];
            var (name, total) = ($"R{at}", groups.Sum());
            yield return Line("Provider", name, "Total", "", "finished_course_treatment", "count", Print(total));
            for (var group = 0; group < Groups; group++)
            {
                yield return Line("Provider", name, "Gender", $"g{group}", "finished_course_treatment", "count", Print(groups[group]));
            }

            yield return Line("Provider", name, "Total", "", "improvement", "count", Print(improved));
            yield return Line("Provider", name, "Total", "", "improvement", "percentage", improved < 5 ? "*" : $"{Rate(improved, total)}");
        }
    }

    private SortedDictionary<long, SortedSet<long>[]> ByTotal((long[] Groups, long Improved) provider)
    {
        var found = new SortedDictionary<long, SortedSet<long>[]>();
        var isRated = provider.Improved >= 5;
        foreach (var total in Allowed(provider.Groups.Sum()))
        {
            foreach (var groups in Choices([.. provider.Groups.Take(Groups).Select(count => Allowed(count).ToDictionary(value => value, _ => 0))]))
            {
                if (Groups == 3 ? groups.Sum() != total : groups.Sum() > total)
                {
                    continue;
                }

                foreach (var improved in Allowed(provider.Improved).Where(count => count <= total && (!isRated || Rate(count, total) == Rate(provider.Improved, provider.Groups.Sum()))))
                {
                    if (!found.TryGetValue(total, out var values))
                    {
                        found.Add(total, values = [.. Enumerable.Range(0, Groups + 2).Select(_ => new SortedSet<long>())]);
                    }

                    foreach (var (value, position) in ((long[])[total, .. groups, improved]).Select((value, position) => (value, position)))
                    {
                        values[position].Add(value);
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<long[]> Choices<T>(IReadOnlyList<IDictionary<long, T>> sets) =>
        sets.Aggregate((IEnumerable<long[]>)[[]], (chosen, set) => chosen.SelectMany(values => set.Keys.Select(value => (long[])[.. values, value])));

    private static IEnumerable<long> Allowed(long count) => Enumerable.Range(0, 60).Select(value => (long)value).Where(value => Print(value) == Print(count));

    private static string Print(long count) => count < 5 ? "*" : $"{(count + 2) / 5 * 5}";

    private static long Rate(long part, long whole) => whole == 0 ? -1 : ((200 * part) + whole) / (2 * whole);

    private static string Line(string level, string organisation, string variable, string group, string measure, string statistic, string value) =>
        Text.Annual(Year, level, organisation, variable, group, "", measure, statistic, value);
}
