using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests.Merging;

/// <summary>What does not belong together is not merged and not completed, and the message says why.</summary>
public sealed class RefusalTests
{
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);
    private static readonly string[] Ids = ["M076", "M192"];

    private static readonly InstrumentTable Local = InstrumentTable.Default.With(KnownInstruments.Phq9, change: new ReliableChange(5, new Evidence(EvidenceGrade.Provisional, "local")));

    [Test]
    public void A_part_is_not_counted_twice()
    {
        var (one, other) = (Of(), Of(Parts.SmallExtract("Q")));
        var both = PartialTable.Merge(one, other);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Refusal(one, one), Does.Contain($"the part {one.Parts[0]} stands in both"));
            Assert.That(Refusal(both, other), Does.Contain($"the part {other.Parts[0]} stands in both"));
            Assert.That(Refusal(both, Of(Parts.SmallExtract(shuffled: true))), Does.Contain("stands in both"), "the same rows in another order");
            Assert.That(both.Parts, Is.EquivalentTo(one.Parts.Concat(other.Parts)).And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        }
    }

    [Test]
    public void A_part_is_named_by_all_that_it_holds()
    {
        var all = Parts.SmallExtract().Fields;
        string[] ids =
        [
            Of().Parts[0], Of(Parts.SmallExtract("Q")).Parts[0], Of(Parts.SmallExtract(score: "16")).Parts[0], Of(Parts.SmallExtract(score: "")).Parts[0],
            Of(Parts.SmallExtract(fields: [.. all.Where(field => field != EndCode)])).Parts[0],
        ];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ids, Is.Unique.And.All.Match("^[0-9a-f]{32}$"));
            Assert.That(Of(Parts.SmallExtract(fields: [.. all.Reverse()])).Parts[0], Is.EqualTo(ids[0]), "the order of the columns does not matter");
            Assert.That(Of(periods: [ReportingPeriod.Month(2024, 4)]).Parts[0], Is.EqualTo(ids[0]), "nor what is computed");
        }
    }

    [Test]
    public void Tables_of_different_things_are_not_merged()
    {
        var one = Of();
        var other = Parts.SmallExtract("Q");
        var fields = other.Fields;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Refusal(one, Of(other, definitions: DefinitionSets.V21AnyDeterioration)), Does.Contain("not of the same definitions: v2.1 and v2.1+any-deterioration"));
            Assert.That(Refusal(one, Of(other, instruments: Local)), Does.Contain("not of the same thresholds").And.Contain(Local.Fingerprint));
            Assert.That(Refusal(one, Of(other, periods: [ReportingPeriod.Month(2024, 4)])), Does.Contain("not of the same periods: 2024-05 and 2024-04"));
            Assert.That(Refusal(one, Of(other, levels: [GroupLevel.England])), Does.Contain("not of the same levels: England, Provider and England"));
            Assert.That(Refusal(one, Of(other, ids: ["M192"])), Does.Contain("not of the same measures: M076 is in one of them alone"));
            Assert.That(Refusal(one, Of(other, ids: ["M076", "M192", "M191"])), Does.Contain("M191 is in one of them alone"));
            Assert.That(Refusal(one, Of(other, rederive: true)), Does.Contain("with rederive: no and yes"));
            Assert.That(Refusal(one, Of(Without(Unique_MonthID))), Does.Contain("one is of snapshots by month"));
            Assert.That(Refusal(one, Of(Without(UsePathway_Flag))), Does.Contain("IDS101Referral.UsePathway_Flag is supplied in one of them alone"));
            Assert.That(Refusal(one, Of(Without(OrgID_Provider))), Does.Contain("IDS101Referral.OrgID_Provider is supplied in one of them alone"));
            Assert.That(Refusal(one, Of(Without(GAD_FirstScore))), Does.Contain("lacks a field that M192 needs"));
            Assert.That(Refusal(one, Of(WithFlags())), Does.Contain("is supplied in one of them alone"), "a part with outcome flags and one whose flags are derived");
        }

        Extract Without(Field left) => Parts.SmallExtract("Q", fields: [.. fields.Where(field => field != left)]);
    }

    [Test]
    public void Tables_by_other_organisations_are_not_merged()
    {
        GroupLevel[] rolledUp = [GroupLevel.Icb];
        var table = Of(Mapped("A1", "QX1"), levels: rolledUp);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Refusal(table, Of(Mapped("A1", "QX2"), levels: rolledUp)), Does.Contain("not of the same organisations"));
            Assert.That(Of(Mapped("A1", "QX1"), levels: rolledUp).Header.Organisations, Is.EqualTo(Of(Mapped("a1", "QX1"), levels: rolledUp).Header.Organisations));
            Assert.That(Of(Mapped("A1", "QX1")).Header.Organisations, Is.Null, "where no level rests on them, they do not matter");
        }

        static Extract Mapped(string code, string board)
        {
            var builder = new ExtractBuilder([PathwayID, OrgIDComm]);
            builder.BeginRow(2);
            builder.Set(0, "P" + board);
            builder.Set(1, "A1");
            _ = builder.EndRow();
            return builder.Build(new OrganisationTable([new Organisation(code, null, board, null, null, null)]));
        }
    }

    [Test]
    public void A_year_and_the_run_of_its_months_are_not_the_same_period()
    {
        var year = Of(periods: [ReportingPeriod.FinancialYear(2023)]);
        var run = ReportingPeriod.Between(new NodaTime.YearMonth(2023, 4), new NodaTime.YearMonth(2024, 3));
        var both = Of(periods: [run, ReportingPeriod.FinancialYear(2023), May]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Refusal(year, Of(Parts.SmallExtract("Q"), periods: [run])), Does.Contain("periods"));
            MergeLaws.AssertSame(Parts.Read(Parts.Bytes(both)), both);
            MergeLaws.AssertSame(Of(periods: [May, ReportingPeriod.FinancialYear(2023), run, May]), both);
        }
    }

    [Test]
    public void A_table_is_completed_only_by_what_it_was_made_with()
    {
        var changed = DefinitionSets.V21AnyDeterioration;
        var renamed = DefinitionSet.Build("v2.1", changed.Validity, changed.Derivations, changed.Families, changed.Relations);
        var fewer = DefinitionSet.Build("v2.1", changed.Validity, DefinitionSets.V21.Derivations, [.. changed.Families.Where(family => family.Measures.All(one => one.Id is not "M192"))], []);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Incomplete(changed), Does.Contain("made with the definitions v2.1; expected v2.1+any-deterioration"));
            Assert.That(Incomplete(renamed), Does.Contain("another definition of M189: fingerprint"));
            Assert.That(Incomplete(fewer), Does.Contain("does not know: M1"));
            Assert.That(Incomplete(DefinitionSets.V21, Local), Does.Contain("made with the thresholds"));
            Assert.That(() => new MeasureCalculator().Complete(Of()), Throws.Nothing);
        }
    }

    private static string Refusal(PartialTable one, PartialTable other)
    {
        var refused = Assert.Throws<PartialTableException>(() => PartialTable.Merge(one, other));
        Assert.That(() => PartialTable.Merge(other, one), Throws.TypeOf<PartialTableException>());
        Assert.That(one, Is.Not.EqualTo(PartialTable.Empty(other.Header)));
        return refused?.Message ?? "";
    }

    private static string Incomplete(DefinitionSet definitions, InstrumentTable? instruments = null)
    {
        var table = Of(ids: ["M192", "M189"]);
        return Assert.Throws<PartialTableException>(() => new MeasureCalculator(definitions, instruments ?? InstrumentTable.Default).Complete(table))?.Message ?? "";
    }

    private static PartialTable Of(
        Extract? extract = null,
        IReadOnlyList<ReportingPeriod>? periods = null,
        IReadOnlyList<GroupLevel>? levels = null,
        string[]? ids = null,
        DefinitionSet? definitions = null,
        InstrumentTable? instruments = null,
        bool rederive = false)
    {
        var calculator = new MeasureCalculator(definitions ?? DefinitionSets.V21, instruments ?? InstrumentTable.Default) { Rederive = rederive };
        return calculator.ComputePart(
            extract ?? Parts.SmallExtract(), periods ?? [May], levels ?? [GroupLevel.England, GroupLevel.Provider], [.. (ids ?? Ids).Select(id => calculator.Definitions[id])]);
    }

    private static Extract WithFlags()
    {
        Field[] flags = [Caseness_Flag, NotCaseness_Flag, Recovery_Flag, ReliableImprovement_Flag, NoChange_Flag, ReliableDeterioration_Flag];
        var plain = Parts.SmallExtract("Q");
        var builder = new ExtractBuilder([.. plain.Fields, .. flags]);
        for (var row = 0; row < plain.Count; row++)
        {
            builder.BeginRow(row + 2);
            foreach (var field in plain.Fields)
            {
                builder.Set(field, plain[row][field]);
            }

            _ = builder.EndRow();
        }

        return builder.Build();
    }
}
