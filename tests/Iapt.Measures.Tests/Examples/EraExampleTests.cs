using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Tests.Examples;

/// <summary>The examples of earlier versions, of the KPI return, of the annual tables and of the variants say the truth, among the derivations of their own set.</summary>
public sealed class EraExampleTests
{
    public static IEnumerable<TestCaseData> Sets() =>
        DefinitionSets.All.Concat(DefinitionSets.Variants).Append(DefinitionSets.Proms).Where(set => set != DefinitionSets.V21).Select(set => new TestCaseData(set).SetArgDisplayNames(set.Version));

    [TestCaseSource(nameof(Sets))]
    public void EveryExampleOfAMeasureHolds(DefinitionSet set)
    {
        var wrong = from measure in set.Measures
                    from example in measure.Examples
                    let extract = ExampleRun.ToExtract(example, ExampleRun.Submitted(measure.Expression, set.Derivations), withMonth: true)
                    let cell = new MeasureCalculator(set, InstrumentTable.Default).Compute(extract, [ExampleRun.May2024], [GroupLevel.England], [measure])[measure.Id]
                    where !IsOfTheOtherReading(set, measure) && !ExampleRun.Shows(measure, example, cell)
                    select $"{measure.Id} {example.Kind} {string.Join(' ', example.Cells.Select(one => $"{one.Field.Name}={one.Text}"))}: {ExampleRun.Words(cell)}";
        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Earlier))]
    public void EveryExampleOfADerivationHolds(DefinitionSet set)
    {
        var wrong = from derivation in set.Derivations.All
                    where derivation.Body is not SelectionBody
                    from example in derivation.Examples
                    let extract = ExampleRun.ToExtract(example, ExampleRun.Submitted(derivation, set.Derivations), withMonth: true)
                    let given = ExampleRun.Given(derivation, set.Derivations, extract)
                    where !string.Equals(given, ExampleRun.Expected(derivation, example), StringComparison.Ordinal)
                    select $"{derivation.Field.Name} {example.Kind} {string.Join(' ', example.Cells.Select(one => $"{one.Field.Name}={one.Text}"))}: {given}";
        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Sets))]
    public void AMeasureKeepsRowsThatCountAndRowsThatDoNot(DefinitionSet set)
    {
        var without = set.Measures.Where(measure => measure.Id != Annual.AnnualSet.ShareOfAll).Where(measure => !measure.Examples.Any(one => one.Kind == ExampleKind.Counted) || !measure.Examples.Any(one => one.Kind == ExampleKind.NotCounted));
        Assert.That(without.Select(measure => measure.Id), Is.Empty);
    }

    [TestCaseSource(nameof(SessionsBefore))]
    public void SessionsBeforeTheLogsCountedAreContactsAlone(Derivation derivation)
    {
        var set = SelectionRun.Alone(derivation, DerivationSets.V1);
        var logs = DerivationSets.V21.Of(derivation.Field)!.Examples.Where(example => example.Rows.Any(row => row.Subject == DataSet.Tables.InternetTherapyLog)).ToList();
        Assert.Multiple(() =>
        {
            foreach (var example in derivation.Examples)
            {
                var extract = ExampleTables.ToExtract(example, derivation, DerivationSets.V1, withMonth: true);
                Assert.That(SelectionRun.Given(derivation, set, extract, EngineKind.Columns), Is.EqualTo(SelectionRun.Expected(derivation, example)));
            }

            Assert.That(derivation.Examples, Is.Not.Empty);
            Assert.That(logs, Is.Not.Empty);
        });
    }

    private static IEnumerable<TestCaseData> Earlier() => Sets().Where(test => DefinitionSets.All.Contains((DefinitionSet)test.Arguments[0]!));

    private static IEnumerable<TestCaseData> SessionsBefore() =>
        Sessions.WithoutLogs.Where(one => !ReferenceEquals(one, DerivationSets.V21.Of(one.Field))).Select(one => new TestCaseData(one).SetArgDisplayNames(one.Field.Name));

    // Rows of a measure show its own set's reading of a mixed case, and a variant is there for the other.
    private static bool IsOfTheOtherReading(DefinitionSet set, MeasureDefinition measure) =>
        (set == DefinitionSets.V21AnyDeterioration && DefinitionSets.V21.FingerprintOf(DefinitionSets.V21[measure.Id]) != set.FingerprintOf(measure))
        || (set == DefinitionSets.V15Annual2016 && DefinitionSets.V15.FingerprintOf(DefinitionSets.V15[measure.Id]) != set.FingerprintOf(measure));
}
