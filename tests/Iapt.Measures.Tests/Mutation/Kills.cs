using System.Globalization;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>How many slips contradict an example, by family of measures and by file of derivations; printed at the end of the run.</summary>
[SetUpFixture]
public sealed class Kills
{
    private static readonly SortedDictionary<string, (int Killed, int Slips)> Scores = new(StringComparer.Ordinal);
    private static readonly Lock Guard = new();

    internal static void Report(string group, int killed, int slips)
    {
        lock (Guard)
        {
            Scores[group] = (killed, slips);
        }
    }

    [OneTimeTearDown]
    public void Print()
    {
        if (Scores.Count == 0)
        {
            return;
        }

        TestContext.Progress.WriteLine("Slips that contradict an example:");
        foreach (var (group, score) in Scores.Append(new("in all", (Scores.Values.Sum(one => one.Killed), Scores.Values.Sum(one => one.Slips)))))
        {
            TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Killed,6} of {score.Slips,6} ({100m * score.Killed / score.Slips:0.0}%) {group}"));
        }
    }
}
