using System.Globalization;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// What can be asserted of a figure of one of the five pages that the project began from. Each is counted, and the counts are printed at the end of the run.
internal static class Page
{
    // The page prints the inputs: the library computes the figure.
    internal static void Follows(string figure, Quotient exact, decimal printed)
    {
        Assert.That(exact.Round(printed.Scale), Is.EqualTo(printed), figure);
        EndOfRun.Count("figures of the five pages that follow from their inputs");
    }

    // The page does not print an input: it can only have been one of these.
    internal static void Implies(string input, WholeNumbers? numbers, long first, long last)
    {
        Assert.That(numbers, Is.EqualTo(new WholeNumbers(first, last)), input);
        EndOfRun.Count("inputs that the five pages do not print, bounded by their figures");
    }

    // What the page says in words, with a bound rather than a number.
    internal static void Says(string words, bool holds)
    {
        Assert.That(holds, Is.True, words);
        EndOfRun.Count("statements of the five pages that hold");
    }

    // The page prints counts and a figure that do not belong together.
    internal static void Contradicts(string figure, Quotient exact, decimal printed, decimal follows)
    {
        Assert.Multiple(() =>
        {
            Assert.That(exact.Round(printed.Scale), Is.Not.EqualTo(printed), figure);
            Assert.That(exact.Round(printed.Scale), Is.EqualTo(follows), figure);
        });
        EndOfRun.Count("figures of the five pages that contradict their inputs");
    }

    // Nothing to compute it from: it is in the table of national figures, for series and comparisons.
    internal static void Records(string row, decimal printed)
    {
        var value = SharedFiles.Read("national-figures.csv").Single(line => string.Equals(line["id"], row, StringComparison.Ordinal))["published_value"];
        Assert.That(decimal.Parse(value, CultureInfo.InvariantCulture), Is.EqualTo(printed), row);
        EndOfRun.Count("figures of the five pages recorded in the table of national figures");
    }
}
