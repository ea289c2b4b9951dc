using System.Globalization;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>How many slips contradict an example, by family of measures, by file of derivations and by breakdown; printed at the end of the run.</summary>
[SetUpFixture]
public sealed class Kills
{
    private static readonly SortedDictionary<string, Score> Scores = new(StringComparer.Ordinal);
    private static readonly Lock Guard = new();

    internal static void Report(string group, Score score)
    {
        lock (Guard)
        {
            Scores[group] = score;
        }
    }

    [OneTimeTearDown]
    public void Print()
    {
        if (Scores.Count == 0)
        {
            return;
        }

        TestContext.Progress.WriteLine("Slips that contradict an example or, where they are counted, a boundary probe:");
        var all = new Score(Scores.Values.Sum(one => one.Killed), Scores.Values.Sum(one => one.Slips), Scores.Values.Sum(one => one.ByExample), null);
        foreach (var (group, score) in Scores.Append(new("in all", all)))
        {
            var probes = score.ByProbe is { } count ? string.Create(CultureInfo.InvariantCulture, $"; {score.ByExample} an example, {count} a probe") : "";
            TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Killed,6} of {score.Slips,6} ({100m * score.Killed / score.Slips:0.0}%) {group}{probes}"));
        }
    }
}
