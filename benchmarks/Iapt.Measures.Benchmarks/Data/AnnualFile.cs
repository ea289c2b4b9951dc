using System.Globalization;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks.Data;

/// <summary>
/// A published annual table of about as many cells as are asked for, in the tidy layout: providers and England in four years, all courses and those of every sex, age group
/// and decile of deprivation, counted and then protected as NHS England does. Nothing in it contradicts anything. Written once for a run and deleted at its end.
/// </summary>
internal static class AnnualFile
{
    private const ulong Seed = 42;
    private const int Largest = 120;
    private const int CellsOfProvider = 22 * 13;

    private static readonly string[] Years = ["2021-22", "2022-23", "2023-24", "2024-25"];
    private static readonly (string Variable, int Groups)[] Variables = [("Age Group", 6), ("Gender", 4), ("Indices of Deprivation Decile", 11)];

    // What becomes of a course: not at caseness improved or unchanged; at caseness recovered reliably, recovered only, improved only, unchanged, deteriorated.
    private static readonly (string Name, int[] Classes)[] Counts =
    [
        ("finished_course_treatment", [0, 1, 2, 3, 4, 5, 6]), ("not_at_caseness", [0, 1]), ("at_caseness", [2, 3, 4, 5, 6]), ("improvement", [0, 2, 4]),
        ("no_reliable_change", [1, 3, 5]), ("deterioration", [6]), ("recovery", [2, 3]), ("reliable_recovery", [2]),
    ];

    private static readonly string[] Rates = ["improvement", "no_reliable_change", "deterioration", "recovery", "reliable_recovery"];

    private static string? _path;

    /// <summary>Where the figures come from, for the results.</summary>
    internal static string Origin { get; } = string.Create(CultureInfo.InvariantCulture, $"cells of a synthetic annual table, {nameof(SplitMix64)} from {Seed}; the published files as they are");

    /// <summary>The file.</summary>
    internal static string Written()
    {
        if (_path is null)
        {
            _path = Path.Combine(Directory.CreateTempSubdirectory("iapt-annual-").FullName, "annual.csv");
            using var writer = new StreamWriter(_path);
            Write(writer, RunOptions.Rows);
        }

        return _path;
    }

    internal static void Delete()
    {
        if (_path is { } path)
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
            _path = null;
        }
    }

    private static void Write(TextWriter writer, int cells)
    {
        var (draws, providers, policy) = (new SplitMix64(Seed), Math.Max(1, cells / (Years.Length * CellsOfProvider)), DisclosurePolicies.NhsEngland);
        writer.Write("reporting_period,org_type,org_code,org_name,variable_type,variable_a,variable_b,measure_name,measure_statistic,value\n");
        foreach (var year in Years)
        {
            var england = Places().ToDictionary(place => place, _ => new long[7]);
            for (var provider = 0; provider < providers; provider++)
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"S{provider:0000}");
                foreach (var (place, classes) in Drawn(ref draws))
                {
                    Write(writer, $"{year},Provider,{code},{code},{place}", classes, policy.RulesFor(GroupLevel.Provider));
                    Add(england[place], classes);
                }
            }

            foreach (var (place, classes) in england)
            {
                Write(writer, $"{year},England,All,All,{place}", classes, policy.RulesFor(GroupLevel.England));
            }
        }
    }

    private static IEnumerable<string> Places() =>
        Variables.SelectMany(variable => Enumerable.Range(1, variable.Groups).Select(group => string.Create(CultureInfo.InvariantCulture, $"{variable.Variable},{group},"))).Prepend("Total,,");

    // Every course is of one group of each variable.
    private static Dictionary<string, long[]> Drawn(ref SplitMix64 draws)
    {
        var drawn = Places().ToDictionary(place => place, _ => new long[7]);
        foreach (var (variable, groups) in Variables)
        {
            foreach (var at in drawn["Total,,"].Select((_, at) => at))
            {
                var courses = variable == Variables[0].Variable ? draws.Below(Largest) : (int)drawn["Total,,"][at];
                for (var course = 0; course < courses; course++)
                {
                    drawn[string.Create(CultureInfo.InvariantCulture, $"{variable},{1 + draws.Below(groups)},")][at]++;
                }

                drawn["Total,,"][at] = courses;
            }
        }

        return drawn;
    }

    private static void Write(TextWriter writer, string place, long[] classes, LevelRules rules)
    {
        var counts = Counts.ToDictionary(count => count.Name, count => count.Classes.Sum(at => classes[at]), StringComparer.Ordinal);
        foreach (var (name, count) in counts)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{place},{name},count,{(rules.IsSmall(count) ? "*" : rules.Rounded(count))}\n"));
        }

        foreach (var name in Rates)
        {
            var denominator = counts["finished_course_treatment"] - (name is "recovery" or "reliable_recovery" ? counts["not_at_caseness"] : 0);
            var rate = denominator == 0 ? "NULL" : rules.IsSmall(counts[name]) ? "*" : Quotient.Percentage(counts[name], denominator).Round(rules.PercentageDecimals).ToString(CultureInfo.InvariantCulture);
            writer.Write($"{place},{name},percentage,{rate}\n");
        }
    }

    private static void Add(long[] to, long[] classes)
    {
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += classes[at];
        }
    }
}
