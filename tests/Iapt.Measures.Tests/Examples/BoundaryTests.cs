using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using Iapt.Measures.Instruments;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Tests.Examples;

/// <summary>For every number in a definition the result changes exactly where the comparison says: a row one below it, at it and one above.</summary>
public sealed class BoundaryTests
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;
    private static readonly int[] Steps = [-1, 0, 1];

    public static IEnumerable<TestCaseData> NumbersOfMeasures() =>
        from measure in V21.Measures
        from leaf in Lowering.Of([measure]).Leaves.Select((leaf, index) => (Clauses: leaf.Rest, Index: index))
        from probe in BoundaryProbe.In(leaf.Clauses)
        select new TestCaseData(measure, leaf.Index, probe).SetArgDisplayNames($"{measure.Id} part {leaf.Index + 1} at {probe.Bound}");

    public static IEnumerable<TestCaseData> Instruments() => InstrumentTable.Default.Entries
        .Where(entry => entry.Instrument == KnownInstruments.Phq9 || entry.Instrument == KnownInstruments.Gad7 || Codes.AdsmComplaints.V21.Any(one => one.Instrument == entry.Instrument))
        .Select(entry => new TestCaseData(entry).SetArgDisplayNames(entry.Instrument.Code));

    [TestCaseSource(nameof(NumbersOfMeasures))]
    public void AMeasureChangesAtItsNumber(MeasureDefinition measure, int leaf, object number)
    {
        var probe = (BoundaryProbe)number;
        var row = measure.Examples.First(example => example.Kind == ExampleKind.Counted && Counts(measure, leaf, example) == Truth.True);
        foreach (var value in Steps.Select(step => probe.Bound + step))
        {
            if (probe.At(row, value) is { } moved)
            {
                Assert.That(Counts(measure, leaf, moved), Is.EqualTo(probe.Holds(value) ? Truth.True : Truth.False), $"at {value}");
            }
        }
    }

    [Test]
    public void AFinishedCourseBeginsWithTheSecondTreatmentContact()
    {
        var probe = BoundaryProbe.In((And)((PredicateBody)Outcomes.CompletedTreatment.Body).Predicate).Single();
        var row = Outcomes.CompletedTreatment.Examples.First(example => example.Kind == ExampleKind.Counted);
        var answers = Steps.Select(step => Given(Outcomes.CompletedTreatment, probe.At(row, probe.Bound + step)!));
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

    private static string Given(Derivation derivation, Example row) =>
        ExampleRun.Given(derivation, V21.Derivations, ExampleRun.ToExtract(row, ExampleRun.Submitted(derivation, V21.Derivations), withMonth: true));

    private static Truth Counts(MeasureDefinition measure, int leaf, Example row)
    {
        var extract = ExampleRun.ToExtract(row, ExampleRun.Submitted(measure.Expression, V21.Derivations), withMonth: true);
        var engine = new RowEngine(extract, new FieldSources(extract.Fields, V21.Derivations), InstrumentTable.Default, Lowering.Of([measure]).Leaves, windBack: null);
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
