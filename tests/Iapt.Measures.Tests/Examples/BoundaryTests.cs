using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using Iapt.Measures.Instruments;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Tests.Examples;

/// <summary>For every number, date, code and flag in a definition the result changes exactly where the clause says: a row one below it, at it and one above.</summary>
public sealed class BoundaryTests
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;
    // The annual set derives whatever data set v2.1 does.
    private static readonly DerivationSet Derivations = DefinitionSets.Annual2025.Derivations;
    private static readonly int[] Steps = [-1, 0, 1];

    public static IEnumerable<TestCaseData> ClausesOfMeasures() =>
        from measure in V21.Measures.Concat(Annual.AnnualSet.OwnMeasures)
        from leaf in Lowering.Of([measure]).Leaves.Select((leaf, index) => (Clauses: leaf.Rest, Index: index))
        from probe in BoundaryProbes.In(leaf.Clauses).Where(IsOfTheRow).Select((probe, number) => (Probe: probe, Number: number))
        select new TestCaseData(measure, leaf.Index, probe.Probe).SetArgDisplayNames($"{measure.Id} part {leaf.Index + 1} clause {probe.Number + 1}");

    public static IEnumerable<TestCaseData> FlagsOfARow() =>
        V21.Derivations.All.Where(rule => rule.Body is PredicateBody).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Field.Name));

    public static IEnumerable<TestCaseData> Instruments() => InstrumentTable.Default.Entries
        .Where(entry => entry.Instrument == KnownInstruments.Phq9 || entry.Instrument == KnownInstruments.Gad7 || Codes.AdsmComplaints.V21.Any(one => one.Instrument == entry.Instrument))
        .Select(entry => new TestCaseData(entry).SetArgDisplayNames(entry.Instrument.Code));

    [TestCaseSource(nameof(ClausesOfMeasures))]
    public void AMeasureChangesAtEachOfItsClauses(MeasureDefinition measure, int leaf, object clause)
    {
        var probe = (BoundaryProbe)clause;
        var turning = probe.TurningPoint(measure.Examples.Select(ExampleRow.First), example => Counts(measure, leaf, example) == Truth.True ? new(1, "counted") : new(0, "not counted"));
        Assert.That(IdleClauses.Unexplained([new($"{measure.Id}: {probe.Clause}", leaf, turning)]), Is.Empty, "No example turns on the clause where it should.");
    }

    [TestCaseSource(nameof(FlagsOfARow))]
    public void AFlagOfARowChangesAtEachOfItsClauses(Derivation rule) => Assert.That(
        IdleClauses.Unexplained(BoundaryProbes.In(((PredicateBody)rule.Body).Predicate).Where(IsOfTheRow).Select(probe => new ProbedClause(
            $"{rule.Field.Name}: {probe.Clause}",
            0,
            probe.TurningPoint(rule.Examples.Select(ExampleRow.First), example => string.Equals(Given(rule, example), "True", StringComparison.Ordinal) ? new(1, "True") : new(0, "not true"))))),
        Is.Empty,
        "No example turns on the clause where it should.");

    [Test]
    public void AFinishedCourseBeginsWithTheSecondTreatmentContact()
    {
        var probe = BoundaryProbes.In(((PredicateBody)Outcomes.CompletedTreatment.Body).Predicate).Single(one => one.IsNumber);
        var row = Outcomes.CompletedTreatment.Examples.First(example => example.Kind == ExampleKind.Counted);
        var answers = probe.Ways(ExampleRow.First(row)).Single().Select(point => Given(Outcomes.CompletedTreatment, point.Example));
        Assert.That(answers, Is.EqualTo((string[])["False", "True", "True"]));
    }

    [TestCaseSource(nameof(Instruments))]
    public void CasenessBeginsAtTheLowestCase(InstrumentEntry entry)
    {
        if (entry.Caseness is not { } caseness)
        {
            Assert.That(Given(Outcomes.V21.Caseness, Example.Counted(Scores(entry.Instrument, 20, 20))), Is.EqualTo("Unknown"), "No number is known.");
            return;
        }

        var answers = Steps.Select(step => Given(Outcomes.V21.Caseness, Example.Counted(Scores(entry.Instrument, caseness.LowestCase + step, caseness.LowestCase))));
        Assert.That(answers, Is.EqualTo((string[])["False", "True", "True"]));
    }

    [TestCaseSource(nameof(Instruments))]
    public void RecoveryEndsAtTheLowestCase(InstrumentEntry entry)
    {
        if (entry.Caseness is { } caseness)
        {
            var answers = Steps.Select(step => Given(Outcomes.V21.Recovery, Example.Counted(Scores(entry.Instrument, caseness.LowestCase, caseness.LowestCase + step))));
            Assert.That(answers, Is.EqualTo((string[])["True", "False", "False"]));
        }
    }

    [TestCaseSource(nameof(Instruments))]
    public void ReliableChangeBeginsAtItsNumber(InstrumentEntry entry)
    {
        var low = entry.Instrument.Minimum + 1;
        if (entry.Change is not { } change)
        {
            Assert.That(Given(Outcomes.V21.Improvement, Example.Counted(Scores(entry.Instrument, low + 9, low))), Is.EqualTo("Unknown"), "No number is known.");
            return;
        }

        Assert.Multiple(() =>
        {
            string[] expected = ["False", "True", "True"];
            Assert.That(Steps.Select(step => Given(Outcomes.V21.Improvement, Example.Counted(Scores(entry.Instrument, low + change.Units + step, low)))), Is.EqualTo(expected));
            Assert.That(Steps.Select(step => Given(Outcomes.V21.Deterioration, Example.Counted(Scores(entry.Instrument, low, low + change.Units + step)))), Is.EqualTo(expected));
            Assert.That(Steps.Select(step => Given(Outcomes.V21.NoChange, Example.Counted(Scores(entry.Instrument, low + change.Units + step, low)))), Is.EqualTo((string[])["True", "False", "False"]));
        });
    }

    // A file supplies all outcome fields or none, so that no row says one of them alone: what they rest on is probed by instrument.
    private static bool IsOfTheRow(BoundaryProbe probe) => probe.Asked is null || !V21.Derivations.AllOrNone.Contains(probe.Asked);

    private static string Given(Derivation derivation, Example row) =>
        ExampleRun.Given(derivation, V21.Derivations, ExampleRun.ToExtract(row, ExampleRun.Submitted(derivation, V21.Derivations), withMonth: true));

    private static Truth Counts(MeasureDefinition measure, int leaf, Example row)
    {
        var extract = ExampleRun.ToExtract(row, ExampleRun.Submitted(measure.Expression, Derivations), withMonth: true);
        var engine = new RowEngine(extract, new FieldSources(extract.Fields, Derivations), InstrumentTable.Default, Lowering.Of([measure]).Leaves, windBack: null);
        return engine.ContributionOf(0, leaf, ExampleRun.May2024).Truth;
    }

    // One measure moves; the other is present, below caseness and unchanged.
    private static Cells Scores(Instrument instrument, int first, int last)
    {
        var still = instrument == KnownInstruments.Phq9 ? KnownInstruments.Gad7 : KnownInstruments.Phq9;
        var complaint = Codes.AdsmComplaints.V21.FirstOrDefault(one => one.Instrument == instrument)?.Code ?? "F411";
        return Cells.Of(Ids101.Validated_PresentingComplaint.Being(complaint), Pair(still, 3, 3), Pair(instrument, first, last));
    }

    private static Cells Pair(Instrument instrument, int first, int last)
    {
        var fields = ScorePairFields.Of(instrument);
        return Cells.Of(fields.First.Being(instrument.Format(first)), fields.Last.Being(instrument.Format(last)));
    }
}
