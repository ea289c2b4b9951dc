using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>
/// The counts that a row of the annual tables can have, by trying every number of finished courses with every number not at caseness. All other counts stand in rules that
/// only ever ask for few of them: the fewest that each rate allows settle whether the two can be. Nothing here knows of the solver.
/// </summary>
internal sealed class Enumeration
{
    private readonly FigureRow _row;

    private Enumeration(FigureRow row) => _row = row;

    internal SortedSet<long> Finished { get; } = [];

    internal SortedSet<long> NotAtCaseness { get; } = [];

    internal static Enumeration Of(FigureRow row)
    {
        var found = new Enumeration(row);
        var (finished, not) = (found.Printed("M076"), found.Printed("M179"));
        for (var all = finished.First; all <= finished.Last; all++)
        {
            for (var part = not.First; part <= not.Last; part++)
            {
                if (found.Allows(all, part))
                {
                    found.Finished.Add(all);
                    found.NotAtCaseness.Add(part);
                }
            }
        }

        return found;
    }

    private bool Allows(long finished, long not)
    {
        var rated = (long[])[finished, finished, finished, finished - not, finished - not];
        var counts = new WholeNumbers[5];
        string[] names = ["M185", "M189", "M187", "M191", "M193"];
        string[] rates = ["M186", "M1010", AnnualNames.NoReliableChange, "M192", "M195"];
        for (var at = 0; at < names.Length; at++)
        {
            if (Rated(Printed(names[at]), _row.Find(rates[at])?.Printed, rated[at]) is not { } left)
            {
                return false;
            }

            counts[at] = left;
        }

        var (improved, worse, same, recovered, reliably) = (counts[0], counts[1], counts[2], counts[3], counts[4]);
        var fewestImproved = Math.Max(improved.First, reliably.First);
        var fewestRecovered = Math.Max(recovered.First, reliably.First);
        var fewestCases = Math.Max(Printed("Count_AtCaseness").First, fewestRecovered);
        return fewestImproved <= improved.Last && fewestRecovered <= recovered.Last && fewestImproved + worse.First + same.First <= finished
            && fewestCases <= Printed("Count_AtCaseness").Last && fewestCases + not <= finished;
    }

    // Half away from zero, by the library's own rounding of quotients.
    private static WholeNumbers? Rated(WholeNumbers counts, Printed? rate, long denominator)
    {
        if (rate is not { IsNumber: true } printed)
        {
            return counts;
        }

        var fitting = denominator <= 0 ? [] : Enumerable.Range((int)counts.First, (int)(counts.Last!.Value - counts.First + 1)).Where(count => Quotient.Percentage(count, denominator).Round(0) == printed.Value).ToList();
        return fitting.Count == 0 ? null : new WholeNumbers(fitting[0], fitting[^1]);
    }

    private WholeNumbers Printed(string key) => _row.Find(key)!.Printed switch
    {
        { IsNumber: false } => new WholeNumbers(0, 4),
        { Value: 5 } => new WholeNumbers(5, 7),
        var printed => new WholeNumbers((long)printed.Value - 2, (long)printed.Value + 2),
    };
}
