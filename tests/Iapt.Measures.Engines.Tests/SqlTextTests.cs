using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The script as a text that people read and keep.</summary>
[TestFixture]
public sealed class SqlTextTests
{
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);

    [Test]
    public void AChangedThresholdChangesTheScript()
    {
        var evidence = new Evidence(EvidenceGrade.Provisional, "this test");
        var changed = InstrumentTable.Default.With(KnownInstruments.MobilityAlone, new CasenessThreshold(CasenessOperator.AtLeast, 199, evidence));
        var text = ScriptOf("M192", instruments: changed).Text;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("WHEN 'AGORAALONE' THEN 1.99"));
            Assert.That(text, Does.Not.Contain("THEN 2.31"));
            Assert.That(ScriptOf("M192").Text, Does.Contain("WHEN 'AGORAALONE' THEN 2.31"));
            Assert.That(ScriptOf("M031", instruments: changed).Text.Replace(changed.Fingerprint, InstrumentTable.Default.Fingerprint, StringComparison.Ordinal), Is.EqualTo(ScriptOf("M031").Text), "a measure without thresholds");
        });
    }

    [Test]
    public void OnlyWhatAMeasureReadsIsRead()
    {
        var text = ScriptOf("M031").Text;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("TherapySession_FirstDate"));
            Assert.That(text, Does.Not.Contain("PHQ9"));
            Assert.That(text, Does.Not.Contain("derived"));
        });
    }

    [Test]
    public void AMapRenamesTablesAndColumns()
    {
        var map = PhysicalMap.Standard with { Referrals = "tt.referral", Columns = new Dictionary<Field, string> { [Ids101.EndCode] = "end \"code\"" } };
        var text = ScriptOf("M066", map: map).Text;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("FROM \"tt\".\"referral\" AS source"));
            Assert.That(text, Does.Contain("source.\"end \"\"code\"\"\""));
        });
    }

    [Test]
    public void AResultRowOfNoLeafIsRefused()
    {
        var totals = new SqlTotals(ScriptOf("M031"));
        Assert.Multiple(() =>
        {
            Assert.That(() => totals.Add(new SqlRow(1, "England", "all", null, null, null, 1, 0, 0)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => totals.Add(new SqlRow(-12, "England", "all", null, null, null, 1, 0, 0)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => totals.Add(new SqlRow(0, "Ward", "all", null, null, null, 1, 0, 0)), Throws.TypeOf<KeyNotFoundException>());
        });
    }

    private static SqlScript ScriptOf(string id, InstrumentTable? instruments = null, PhysicalMap? map = null)
    {
        var set = DefinitionSets.V21;
        var sources = new FieldSources(ExtractShape.Snapshots.Fields.ToHashSet(), set.Derivations);
        var target = new SqlTarget(sources, instruments ?? InstrumentTable.Default) { Map = map ?? PhysicalMap.Standard, Values = SqlValues.Literals };
        return SqlScript.ForMeasure(set[id], set, target, May, [GroupLevel.England, GroupLevel.Provider]);
    }
}
