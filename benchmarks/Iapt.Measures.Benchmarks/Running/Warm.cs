namespace Iapt.Measures.Benchmarks.Running;

/// <summary>Calls something over few rows until the compiler is done with it: one long call is one measurement.</summary>
internal static class Warm
{
    internal const int Rows = 70_000;

    private const int Calls = 40;

    private static readonly HashSet<string> Done = new(StringComparer.Ordinal);

    /// <summary>Does something once in a run: every benchmark of a class is set up anew.</summary>
    internal static void Once(string what, Action action)
    {
        if (Done.Add(what))
        {
            action();
        }
    }

    internal static void Up<T>(Func<T> call)
    {
        for (var done = 0; done < Calls; done++)
        {
            _ = call();

            // The compiler works beside: now and then it is waited for.
            if (done % 10 == 9)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }
}
