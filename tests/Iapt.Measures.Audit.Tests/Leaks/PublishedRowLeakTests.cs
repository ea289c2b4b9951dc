using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Audit.Leaks;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>
/// What one row of the annual tables gives away (<c>published-figures.md</c> 2.2 counts 56,088 of 183,539 rows below England over all years and variables; here is part of
/// them). Every set of possible values is that of an enumeration that shares no code with the solver.
/// </summary>
public sealed class PublishedRowLeakTests
{
    private static readonly HashSet<PublishedFigure> None = [];

    [TestCase("annual/provider_totals.csv", 951, 30, 64, 9, 8)]
    [TestCase("annual/region_totals.csv", 43, 0, 0, 0, 0)]
    [TestCase("annual/icb_variable_2024.csv", 2166, 436, 916, 245, 223)]
    public void Counts_that_a_row_determines(string file, int finished, int finishedKnown, int not, int notKnown, int notZero)
    {
        var (printed, determined, suppressed, single, positive, wrong) = (0, 0, 0, 0, 0, new List<string>());
        foreach (var row in Rows(file))
        {
            var system = new RowSystem(row, RowRules.Of(row.Place.Series), None, namesPrints: false);
            var (solver, enumerated) = (new Solver(system.System), Enumeration.Of(row));
            var (all, part) = (solver.Possible(system.VariableOf("M076")!.Value), solver.Possible(system.VariableOf("M179")!.Value));
            if (!all.IsComplete || !all.Values.SequenceEqual(enumerated.Finished) || !part.IsComplete || !part.Values.SequenceEqual(enumerated.NotAtCaseness))
            {
                wrong.Add($"{row.Place}: {all}, enumerated {string.Join(", ", enumerated.Finished)}; {part}, enumerated {string.Join(", ", enumerated.NotAtCaseness)}");
            }

            if (row.Find("M076")!.Printed.IsNumber)
            {
                printed++;
                determined += all.Values.Length == 1 ? 1 : 0;
            }

            if (!row.Find("M179")!.Printed.IsNumber)
            {
                suppressed++;
                single += part.Values.Length == 1 ? 1 : 0;
                positive += part.Values[0] > 0 ? 1 : 0;
            }
        }

        EndOfRun.Report($"{file}, one row alone", $"finished courses determined in {determined} of {printed}; not at caseness suppressed in {suppressed}, of them determined {single}, provably not zero {positive}");
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That((printed, determined, suppressed, single, positive), Is.EqualTo((finished, finishedKnown, not, notKnown, notZero)));
        });
    }

    [TestCase("annual/provider_totals.csv", 7752, 721)]
    [TestCase("annual/region_totals.csv", 344, 0)]
    [TestCase("annual/icb_variable_2024.csv", 19536, 4991)]
    public void Leaks_of_a_file(string file, int hidden, int leaks)
    {
        var (checkedCounts, found, undecided, determined) = (0, 0, 0, 0);
        foreach (var row in Rows(file))
        {
            var check = RowLeaks.Of(row)!;
            checkedCounts += check.Checked;
            found += check.Leaks.Count;
            determined += check.Leaks.Count(leak => leak.IsDetermined);
            undecided += check.Undecided.Count + check.Contradictory.Count;
        }

        EndOfRun.Report($"{file}, leaks", $"{found} of {checkedCounts} hidden counts left fewer than 3 values by their own row, {determined} left one");
        Assert.Multiple(() =>
        {
            Assert.That(undecided, Is.Zero);
            Assert.That((checkedCounts, found), Is.EqualTo((hidden, leaks)));
        });
    }

    // The figures that are named suffice, and are irreducible: an attacker who sees no others knows as much, and one who lacks any of them does not.
    [Test]
    public void A_leak_is_traced_to_the_fewest_figures_that_give_it_away()
    {
        var (traced, smallest) = (0, 0);
        foreach (var row in Rows("annual/icb_variable_2024.csv").Where((_, at) => at % 60 == 0))
        {
            var check = RowLeaks.Of(row)!;
            foreach (var leak in check.Leaks.Take(2))
            {
                var source = check.SourceOf(leak);
                var table = RowLeaks.Attack(row, leak.Values.Length + 1);
                var count = table.Protected.Single(one => one.Figure == leak.Figure);
                Assert.That(Narrows(table, count, source.Figures), Is.True, $"{leak.Figure} of {row.Place}");
                Assert.That(source.Figures.Where(figure => Narrows(table, count, source.Figures.Remove(figure))), Is.Empty, $"{leak.Figure} of {row.Place}");
                (traced, smallest) = (traced + 1, smallest + (source.IsSmallest ? 1 : 0));
            }
        }

        EndOfRun.Report("annual/icb_variable_2024.csv, leaks traced", $"{traced}, of {smallest} it is proved that no fewer figures suffice");
        Assert.That(traced, Is.GreaterThan(20));
    }

    // Published rows, protected as they were, with the fewest figures more withheld: then nothing is left to work out.
    [Test]
    public void Linked_suppression_closes_the_leaks_of_published_rows()
    {
        var (rows, leaking, withheld, rates, bound, open) = (0, 0, 0, 0, 0L, 0);
        foreach (var row in Rows("annual/provider_totals.csv").Where((_, at) => at % 12 == 0))
        {
            var table = RowLeaks.Attack(row, LeakWidth.Of(row.Policy));
            var suppression = LinkedSuppression<PublishedFigure>.Of(table);
            var isHidden = table.Shown.Select(shown => suppression.Added.Any(added => added.Figure == shown.Figure)).ToArray();
            var attacker = new Attacker<PublishedFigure>(table, isHidden, Solver.DefaultSteps);
            open += table.Protected.Count(count => attacker.ValuesOf(count).Values.Length < count.Width);
            Assert.That(suppression.IsProved && suppression.IsFewest, Is.True, $"{row.Place}");
            rows++;
            leaking += suppression.Added.Length > 0 ? 1 : 0;
            withheld += suppression.Added.Length;
            rates += suppression.Added.Count(added => added.Figure.Kind == StatisticKind.Percentage);
            bound += suppression.LowerBound;
        }

        EndOfRun.Report("annual/provider_totals.csv, linked suppression of every twelfth row", $"{rows} rows, {leaking} leak; the fewest figures that close them are {withheld}, {rates} of them rates");
        Assert.Multiple(() =>
        {
            Assert.That(open, Is.Zero);
            Assert.That(withheld, Is.EqualTo(bound).And.Positive);
        });
    }

    private static IEnumerable<FigureRow> Rows(string file) => Publications.Rows(file).Where(row => row.Find("M179") is { } not && not.Printed.Kind != PrintKind.NotApplicable);

    private static bool Narrows(AttackedTable<PublishedFigure> table, ProtectedCount<PublishedFigure> count, ImmutableArray<PublishedFigure> seen) =>
        new Attacker<PublishedFigure>(table, [.. table.Shown.Select(shown => !seen.Contains(shown.Figure))], 1_000).Narrows(count);
}
