namespace Iapt.Measures.Audit.Tests;

// Perturbed copies of the real tables: what is seen of each kind of error, and nothing said of what was not touched.
public sealed class SeededErrorTests
{
    private static readonly string[] Tables =
        ["annual/england_all_variables.csv", "annual/provider_totals.csv", "annual/icb_variable_2024.csv", "annual/region_totals.csv", "monthly/providers_2023-06.csv", "monthly/england_2021-01_2023-12.csv"];

    [Test]
    public void Five_hundred_seeded_errors() => Check(new SeededErrors(Publications.Rows(Tables)).Run(2024, 500));

    [Explicit("Ten thousand: some minutes.")]
    [TestCase(1UL)]
    [TestCase(2UL)]
    public void Ten_thousand_seeded_errors(ulong seed) => Check(new SeededErrors(Publications.Rows([.. Tables, "monthly/providers_2024-11.csv", "monthly/providers_2023-09.csv"])).Run(seed, 10_000));

    private static void Check(SeededTally tally)
    {
        foreach (var line in tally.Lines())
        {
            TestContext.Progress.WriteLine(line);
        }

        Assert.Multiple(() =>
        {
            Assert.That(tally.Times, Is.GreaterThan(400));
            Assert.That(tally.Wrong, Is.Empty, "said of rows that were not touched");
            Assert.That(tally.Of(SeededKind.DuplicatedOrganisation).Seen, Is.EqualTo(tally.Of(SeededKind.DuplicatedOrganisation).Times), "every duplicated organisation is seen");
            foreach (var kind in (SeededKind[])[SeededKind.RateOff, SeededKind.CountOff])
            {
                // The percentages of a row together see at least what each alone does; three standard errors for chance.
                foreach (var (below, seen, times, theory) in tally.BelowEngland(kind).Where(cell => cell.Times >= 20))
                {
                    Assert.That(seen, Is.AtLeast(Least(times, theory)), $"{kind} below {below}");
                }
            }
        });
    }

    private static int Least(int times, decimal theory)
    {
        var variance = times * theory * (100 - theory) / 10_000m;
        var deviation = 0;
        while (deviation * deviation < variance)
        {
            deviation++;
        }

        return Math.Max(0, (int)(times * theory / 100m) - (3 * deviation));
    }
}
