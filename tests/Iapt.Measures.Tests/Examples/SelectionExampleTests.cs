using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Every example of every derivation that selects from other tables says the truth, whichever engine asks which rows qualify.</summary>
public sealed class SelectionExampleTests
{
    private static readonly DerivationSet V21 = SelectionRun.V21;

    public static IEnumerable<TestCaseData> All() => V21.All.Where(rule => rule.Body is SelectionBody).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Field.Name));

    [TestCaseSource(nameof(All))]
    public void AMonthsSnapshotShowsTheExamples(Derivation derivation) => Check(derivation, derivation.Examples, withMonth: true);

    [TestCaseSource(nameof(All))]
    public void ASingleSnapshotShowsTheExamples(Derivation derivation) =>
        Check(derivation, derivation.Examples.Where(example => !example.Rows.Any(NamesItsMonth)), withMonth: false);

    [TestCaseSource(nameof(All))]
    public void TheExamplesShowAValueAndNone(Derivation derivation)
    {
        var given = derivation.Examples.Select(example => SelectionRun.Expected(derivation, example)).ToHashSet(StringComparer.Ordinal);
        var none = ((SelectionBody)derivation.Body).Selection.Take switch
        {
            Take.Any => "False",
            Take.Count or Take.Sum => "0",
            _ => "",
        };
        Assert.Multiple(() =>
        {
            Assert.That(given, Does.Contain(none));
            Assert.That(given, Has.Count.GreaterThan(1));
        });
    }

    [TestCaseSource(nameof(All))]
    public void EveryTextOfAnExampleIsUsable(Derivation derivation)
    {
        var unusable = derivation.Examples.SelectMany(example => example.Cells.Concat(example.Rows.SelectMany(CellsOf)))
            .Where(cell => cell.Text.Length > 0 && cell.Field is not ScoreField && !cell.Field.Read(cell.Text).Value.IsPresent && !string.Equals(cell.Text, "-3", StringComparison.Ordinal))
            .Select(cell => $"{cell.Field.Name} {cell.Text}");
        Assert.That(unusable, Is.Empty);
    }

    private static void Check(Derivation derivation, IEnumerable<Example> examples, bool withMonth)
    {
        var set = SelectionRun.Alone(derivation, V21);
        Assert.Multiple(() =>
        {
            var number = 0;
            foreach (var example in examples)
            {
                number++;
                var extract = ExampleTables.ToExtract(example, derivation, V21, withMonth);
                var expected = SelectionRun.Expected(derivation, example);
                Assert.That(SelectionRun.Given(derivation, set, extract, EngineKind.Rows), Is.EqualTo(expected), $"row by row: {Words(number, example)}");
                Assert.That(SelectionRun.Given(derivation, set, extract, EngineKind.Columns), Is.EqualTo(expected), $"column by column: {Words(number, example)}");
            }
        });
    }

    private static bool NamesItsMonth(ChildRow row) =>
        row.Cells.Any(cell => string.Equals(cell.Field.Name, "Unique_MonthID", StringComparison.Ordinal) || cell.Field.Name is "RecordNumber") || row.Rows.Any(NamesItsMonth);

    private static IEnumerable<Cell> CellsOf(ChildRow row) => row.Cells.Concat(row.Rows.SelectMany(CellsOf));

    private static string Words(int number, Example example) => $"example {number}: {Words(example.Cells)} {string.Join(' ', example.Rows.Select(Words))}";

    private static string Words(ChildRow row) => $"[{row.Subject.Name}: {Words(row.Cells)} {string.Join(' ', row.Rows.Select(Words))}]";

    private static string Words(IEnumerable<Cell> cells) => string.Join(", ", cells.Select(cell => $"{cell.Field.Name} {cell.Text}"));
}
