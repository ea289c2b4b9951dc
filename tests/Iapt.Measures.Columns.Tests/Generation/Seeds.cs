namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Runs a law over seeds, two or more at once, and says what the first one that breaks it comes down to.</summary>
internal static class Seeds
{
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="draw">The case of a seed.</param>
    /// <param name="difference">What is wrong with a case; null when nothing is.</param>
    internal static void Check(int first, int count, Func<ulong, RandomCase> draw, Func<RandomCase, string?> difference)
    {
        var broken = Parallel.For(first, first + count, (seed, state) =>
        {
            if (Narrowing.Difference(draw((ulong)seed), difference) is not null)
            {
                state.Break();
            }
        }).LowestBreakIteration;
        if (broken is { } found)
        {
            Assert.Fail($"seed {found}: {Narrowing.Of(draw((ulong)found), difference)}");
        }
    }
}
