namespace Iapt.Measures.Audit.Tests.Leaks;

// What the published figures give away is told in numbers at the end of a run.
[SetUpFixture]
public sealed class EndOfRun
{
    private static readonly SortedDictionary<string, string> Lines = new(StringComparer.Ordinal);
    private static readonly Lock Guard = new();

    internal static void Report(string what, string numbers)
    {
        lock (Guard)
        {
            Lines[what] = numbers;
        }
    }

    [OneTimeTearDown]
    public void Print()
    {
        foreach (var (what, numbers) in Lines)
        {
            TestContext.Progress.WriteLine($"{what}: {numbers}");
        }
    }
}
