using System.Diagnostics;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Makes a case that breaks a law as small as half a minute allows.</summary>
internal static class Narrowing
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What is said of a case that breaks a law.</summary>
    /// <param name="found">The case.</param>
    /// <param name="difference">What is wrong with a case; null when nothing is.</param>
    internal static string Of(RandomCase found, Func<RandomCase, string?> difference)
    {
        var watch = Stopwatch.StartNew();
        var smallest = found;
        for (var next = found; next is not null && watch.Elapsed < Patience;)
        {
            smallest = next;
            next = smallest.Smaller().TakeWhile(_ => watch.Elapsed < Patience).FirstOrDefault(one => Difference(one, difference) is not null);
        }

        return $"{Difference(smallest, difference)}\n{smallest}";
    }

    /// <summary>What is wrong, an exception included.</summary>
    internal static string? Difference(RandomCase one, Func<RandomCase, string?> difference)
    {
        try
        {
            return difference(one);
        }
#pragma warning disable CA1031 // any exception is a broken law
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }
}
