namespace Iapt.Measures.Published.Tests;

[SetUpFixture]
public sealed class EndOfRun
{
    private static readonly SortedDictionary<string, int> Lines = new(StringComparer.Ordinal);
    private static readonly Lock Guard = new();

    internal static void Report(string what, int count)
    {
        lock (Guard)
        {
            Lines[what] = count;
        }
    }

    internal static void Count(string what)
    {
        lock (Guard)
        {
            Lines[what] = Lines.GetValueOrDefault(what) + 1;
        }
    }

    [OneTimeTearDown]
    public void Print()
    {
        foreach (var (what, count) in Lines)
        {
            TestContext.Progress.WriteLine($"{count,6} {what}");
        }
    }
}
