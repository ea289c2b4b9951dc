using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Tests.Examples;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>Every slip in the catalogue, held against the examples of what it is in and the boundary probes made from them. Each list is worked out once.</summary>
internal static class Slips
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;
    private static readonly Lazy<IReadOnlyList<Slip>> Measures = new(() => [.. InMeasures()]);
    private static readonly Lazy<IReadOnlyList<Slip>> OneRow = new(() => [.. InDerivationsOverOneRow()]);
    private static readonly Lazy<IReadOnlyList<Slip>> ChildRows = new(() => [.. InSelections()]);
    private static readonly Lazy<IReadOnlyList<Slip>> Breakdowns = new(() => [.. InBreakdowns()]);

    // Derivations by the file that they stand in.
    private static readonly (string File, IReadOnlyList<Derivation> Rules)[] Files =
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

    internal static IReadOnlyList<Slip> OfMeasures => Measures.Value;

    internal static IReadOnlyList<Slip> OfDerivationsOverOneRow => OneRow.Value;

    internal static IReadOnlyList<Slip> OfSelections => ChildRows.Value;

    internal static IReadOnlyList<Slip> OfBreakdowns => Breakdowns.Value;

    /// <summary>The selections that are held against their examples.</summary>
    internal static IEnumerable<Derivation> Selections => Files.SelectMany(file => file.Rules);

    /// <summary>The slips in a measure, held against its examples among the derivations of a set.</summary>
    internal static IEnumerable<Slip> In(MeasureDefinition measure, DerivationSet derivations, string group)
    {
        var rows = RowsOf(measure.Examples, ExampleRun.Submitted(measure.Expression, derivations));
        return DefinitionMutator.Of(measure).Where(mutant => IsWellFormed(mutant.Result, derivations)).Select(mutant => new Slip(
            group,
            $"{measure.Id}: {mutant.Change}",
            rows.Any(row => !ExampleRun.Shows(mutant.Result, row.Example, ExampleRun.Cell(mutant.Result, derivations, row.Extract)))));
    }

    /// <summary>The slips in a derivation over one row, held against its examples among the others of a set.</summary>
    internal static IEnumerable<Slip> InRow(Derivation derivation, DerivationSet derivations, string group)
    {
        var rows = RowsOf(derivation.Examples, ExampleRun.Submitted(derivation, derivations));
        return DefinitionMutator.Of(derivation).Select(mutant => (mutant.Change, mutant.Result, Set: WithMutant(mutant.Result, derivations))).Where(mutant => IsWellFormed(null, mutant.Set)).Select(mutant => new Slip(
            group,
            $"{derivation.Field.Name}: {mutant.Change}",
            rows.Any(row => !string.Equals(ExampleRun.Given(mutant.Result, mutant.Set, row.Extract), ExampleRun.Expected(derivation, row.Example), StringComparison.Ordinal))));
    }

    /// <summary>The slips in a selection, held against its examples and the probes made from them.</summary>
    internal static IEnumerable<Slip> InRows(Derivation rule, DerivationSet derivations, string group)
    {
        var rows = rule.Examples.Select(example => (Expected: SelectionRun.Expected(rule, example), Extract: ExampleTables.ToExtract(example, rule, derivations, withMonth: true))).ToList();
        var probes = SelectionProbes.Of(rule).SelectMany(probed => probed.Results)
            .Select(result => (Expected: result.Answer.Verdict, Extract: ExampleTables.ToExtract(result.Point.Example, rule, derivations, withMonth: true))).ToList();
        return DefinitionMutator.Of(rule).Select(mutant => (mutant.Change, mutant.Result, Set: SelectionRun.Alone(mutant.Result, derivations))).Where(mutant => IsWellFormed(null, mutant.Set)).Select(mutant => new Slip(
            group,
            $"{rule.Field.Name}: {mutant.Change}",
            rows.Any(row => IsOtherwise(mutant.Result, mutant.Set, row.Extract, row.Expected)),
            probes.Any(probe => IsOtherwise(mutant.Result, mutant.Set, probe.Extract, probe.Expected))));
    }

    /// <summary>The slips in the groups of a breakdown, held against their examples and the probes made from them.</summary>
    internal static IEnumerable<Slip> In(Breakdown breakdown, DerivationSet derivations, string group)
    {
        var rows = breakdown.Groups.SelectMany(one => one.Examples.Select(example => (one.Number, IsIn: example.Kind == ExampleKind.Counted, Extract: BreakdownRun.ExtractOf(breakdown, example)))).ToList();
        var probes = BreakdownProbes.Of(breakdown).SelectMany(probed => probed.Results).Select(result => (Expected: result.Answer.Verdict, Extract: BreakdownRun.ExtractOf(breakdown, result.Point.Example))).ToList();
        return DefinitionMutator.Of(breakdown).Where(mutant => IsWellFormed(null, derivations, mutant.Result)).Select(mutant => new Slip(
            group,
            mutant.Change,
            rows.Any(row => IsIn(mutant.Result, row.Number, row.Extract) != row.IsIn),
            probes.Any(probe => !string.Equals(BreakdownRun.GroupsOf(mutant.Result, probe.Extract, EngineKind.Rows), probe.Expected, StringComparison.Ordinal))));
    }

    private static IEnumerable<Slip> InMeasures() =>
        V21.Families.SelectMany(family => family.Measures.SelectMany(measure => In(measure, V21.Derivations, family.Name)));

    private static IEnumerable<Slip> InDerivationsOverOneRow() =>
        V21.Derivations.All.Where(derivation => derivation.Body is not SelectionBody).SelectMany(derivation => InRow(derivation, V21.Derivations, "derivations over one row"));

    private static IEnumerable<Slip> InSelections() =>
        Files.SelectMany(file => file.Rules.Where(rule => rule.Body is SelectionBody).SelectMany(rule => InRows(rule, SelectionRun.V21, $"derivations in {file.File}")));

    private static IEnumerable<Slip> InBreakdowns() => V21.Breakdowns.SelectMany(breakdown => In(breakdown, V21.Derivations, $"breakdown {breakdown.Id}"));

    private static List<(Example Example, Extract Extract)> RowsOf(IEnumerable<Example> examples, IReadOnlyList<Field> submitted) =>
        [.. examples.Select(example => (example, ExampleRun.ToExtract(example, submitted, withMonth: true)))];

    private static DerivationSet WithMutant(Derivation mutant, DerivationSet derivations) =>
        new(derivations.All.Select(one => one.Field == mutant.Field ? mutant : one), derivations.AllOrNone);

    private static bool IsOtherwise(Derivation mutant, DerivationSet set, Extract extract, string expected) =>
        !string.Equals(SelectionRun.Given(mutant, set, extract, EngineKind.Rows), expected, StringComparison.Ordinal);

    private static bool IsIn(Breakdown mutant, int group, Extract extract) => !BreakdownRun.Cells(mutant, extract, EngineKind.Rows)[group - 1].Value!.Value.Numerator.IsZero;

    // A slip that the catalogue itself refuses when it is built needs no example.
    private static bool IsWellFormed(MeasureDefinition? measure, DerivationSet derivations, params ReadOnlySpan<Breakdown> breakdowns)
    {
        try
        {
            _ = DefinitionSet.Build("mutant", Validity.Always, derivations, measure is null ? [] : [new MeasureFamily("mutant", [measure])], [], [.. breakdowns]);
            return true;
        }
        catch (DefinitionException)
        {
            return false;
        }
    }
}
