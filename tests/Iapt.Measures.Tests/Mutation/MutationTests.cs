using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Tests.Examples;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>The examples are good when a definition with a slip in it contradicts one of them.</summary>
public sealed class MutationTests
{
    private const int LowestPercentage = 98;
    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    // Slips that change no result whatever the row, so that no example can contradict them.
    private static readonly (string Slip, string Reason)[] ChangeNothing =
    [
        ("M073: Equal becomes AtMost", "a count is never negative"),
        ("M074: Equal becomes AtMost", "a count is never negative"),
        .. EmploymentSlips.ChangeNothing,
        .. SelectionSlips.ChangeNothing,
        ("M198: clause lost: (or (not", "every branch of M198 counts a last GAD-7 score, so that the complaint matters only to the specific measure"),
        ("M198: 'or' becomes 'and'", "the same"),
        ("M198: clause lost: (begins Validated_PresentingComplaint", "the same"),
        ("M198: clause lost: (in Validated_PresentingComplaint", "the same"),
        .. ((string[])["M362", "M363", "M364", "M365", "M366", "M367"]).Select(id => ($"{id}: clause lost: (not (null", "the unknowns of a rate are its numerator's, so that a missing stage is outside the denominator either way")),
        ("ADSM: clause lost: (not (null", "a last score without a first is not used (decisions.md 8)"),
    ];

    // Derivations by the file that they stand in.
    private static readonly (string File, IReadOnlyList<Derivation> Rules)[] Selections =
    [
        (nameof(Complaints), [Complaints.Presenting]),
        (nameof(Contacts), Contacts.All),
        (nameof(Staff), Staff.All),
        (nameof(Sessions), Sessions.All),
        (nameof(Therapies), Therapies.All),
        (nameof(Scores), Scores.All),
        (nameof(EmploymentStatuses), EmploymentStatuses.All),
        (nameof(Person), Person.All),
        (nameof(Disabilities), Disabilities.All),
        (nameof(InternetProgrammes), InternetProgrammes.All),
        (nameof(LongTermConditions), LongTermConditions.All),
    ];

    [Test]
    public void TheExamplesOfTheMeasuresContradictASlipInThem() => Report(V21.Families.SelectMany(family => family.Measures.SelectMany(measure =>
    {
        var rows = Rows(measure.Examples, ExampleRun.Submitted(measure.Expression, V21.Derivations));
        return DefinitionMutator.Of(measure).Where(mutant => IsWellFormed(mutant.Result, V21.Derivations)).Select(mutant => new Slip(
            family.Name,
            $"{measure.Id}: {mutant.Change}",
            rows.Any(row => !ExampleRun.Shows(mutant.Result, row.Example, ExampleRun.Cell(mutant.Result, V21.Derivations, row.Extract)))));
    })));

    [Test]
    public void TheExamplesOfTheDerivationsContradictASlipInThem() => Report(V21.Derivations.All.Where(derivation => derivation.Body is not SelectionBody).SelectMany(derivation =>
    {
        var rows = Rows(derivation.Examples, ExampleRun.Submitted(derivation, V21.Derivations));
        return DefinitionMutator.Of(derivation).Select(mutant => (mutant.Change, mutant.Result, Set: WithMutant(mutant.Result))).Where(mutant => IsWellFormed(null, mutant.Set)).Select(mutant => new Slip(
            "derivations over one row",
            $"{derivation.Field.Name}: {mutant.Change}",
            rows.Any(row => !string.Equals(ExampleRun.Given(mutant.Result, mutant.Set, row.Extract), ExampleRun.Expected(derivation, row.Example), StringComparison.Ordinal))));
    }));

    [Test]
    public void TheExamplesOfTheSelectionsContradictASlipInThem() => Report(Selections.SelectMany(file => file.Rules.Where(rule => rule.Body is SelectionBody).SelectMany(rule =>
    {
        var rows = rule.Examples.Select(example => (Expected: SelectionRun.Expected(rule, example), Extract: ExampleTables.ToExtract(example, rule, SelectionRun.V21, withMonth: true))).ToList();
        return DefinitionMutator.Of(rule).Select(mutant => (mutant.Change, mutant.Result, Set: SelectionRun.Alone(mutant.Result, SelectionRun.V21))).Where(mutant => IsWellFormed(null, mutant.Set)).Select(mutant => new Slip(
            $"derivations in {file.File}",
            $"{rule.Field.Name}: {mutant.Change}",
            rows.Any(row => !string.Equals(SelectionRun.Given(mutant.Result, mutant.Set, row.Extract, EngineKind.Rows), row.Expected, StringComparison.Ordinal))));
    })));

    [Test]
    public void EverySelectionStandsInAFile() =>
        Assert.That(SelectionRun.V21.All.Where(derivation => derivation.Body is SelectionBody), Is.SubsetOf(Selections.SelectMany(file => file.Rules)));

    private static List<(Example Example, Extract Extract)> Rows(IEnumerable<Example> examples, IReadOnlyList<Field> submitted) =>
        [.. examples.Select(example => (example, ExampleRun.ToExtract(example, submitted, withMonth: true)))];

    private static DerivationSet WithMutant(Derivation mutant) =>
        new(V21.Derivations.All.Select(one => one.Field == mutant.Field ? mutant : one), V21.Derivations.AllOrNone);

    // A slip that the catalogue itself refuses when it is built needs no example.
    private static bool IsWellFormed(MeasureDefinition? measure, DerivationSet derivations)
    {
        try
        {
            _ = DefinitionSet.Build("mutant", Validity.Always, derivations, measure is null ? [] : [new MeasureFamily("mutant", [measure])], []);
            return true;
        }
        catch (DefinitionException)
        {
            return false;
        }
    }

    private static void Report(IEnumerable<Slip> run)
    {
        var slips = run.ToList();
        var survivors = slips.Where(slip => !slip.IsKilled).Select(slip => slip.Name).ToList();
        foreach (var group in slips.GroupBy(slip => slip.Group, StringComparer.Ordinal))
        {
            Kills.Report(group.Key, group.Count(slip => slip.IsKilled), group.Count());
        }

        var killed = slips.Count - survivors.Count;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{killed} of {slips.Count} slips contradict an example; these do not:"));
        foreach (var survivor in survivors)
        {
            TestContext.Out.WriteLine($"  {survivor} ({ReasonFor(survivor) ?? "no reason known"})");
        }

        Assert.Multiple(() =>
        {
            Assert.That(survivors.Where(survivor => ReasonFor(survivor) is null), Is.Empty, "Each needs an example.");
            Assert.That(killed * 100, Is.GreaterThanOrEqualTo(LowestPercentage * slips.Count));
        });
    }

    private static string? ReasonFor(string survivor) => ChangeNothing.FirstOrDefault(one => survivor.StartsWith(one.Slip, StringComparison.Ordinal)).Reason;

    private sealed record Slip(string Group, string Name, bool IsKilled);
}
