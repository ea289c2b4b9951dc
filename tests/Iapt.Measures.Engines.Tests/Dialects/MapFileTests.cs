using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Files;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>Physical maps: the ready ones, and what is said of one that cannot be used.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MapFileTests
{
    private string _path = "";

    [SetUp]
    public void Name() => _path = Path.Combine(Path.GetTempPath(), $"iapt-map-{Guid.NewGuid():N}.json");

    [TearDown]
    public void Remove() => File.Delete(_path);

    [Test]
    public void EveryReadyMapAnswersEveryMeasureFromWhatIsRecorded()
    {
        Assert.That(PhysicalMapFile.Ready, Is.EquivalentTo(new[] { "duckdb", "ncdr", "postgres", "snowflake", "spark", "udal" }));
        foreach (var name in PhysicalMapFile.Ready)
        {
            var store = PhysicalMapFile.Read(name);
            var calculator = new MeasureCalculator(DefinitionSets.V21, Instruments.InstrumentTable.Default) { Rederive = true };
            var missing = DefinitionSets.V21.Measures.SelectMany(measure => calculator.MissingFor(store, measure)).Distinct();
            Assert.That(missing.Select(field => field.Name), Is.Empty, name);
        }
    }

    [Test]
    public void ReadyMapsNameTheTablesOfTheirLayout() => Assert.Multiple(() =>
    {
        Assert.That(PhysicalMapFile.Read("udal").Map.Referrals, Is.EqualTo("mesh_IAPT.IDS101referral"));
        Assert.That(PhysicalMapFile.Read("ncdr").Map.Referrals, Is.EqualTo("NHSE_IAPT_v2.dbo.IDS101_Referral"));
        Assert.That(PhysicalMapFile.Read("spark").Map.Referrals, Is.EqualTo("ids101referral"));
        Assert.That(PhysicalMapFile.Read("snowflake").Map.Columns[Ids101.EndCode], Is.EqualTo("ENDCODE"));
        Assert.That(PhysicalMapFile.Read("udal").Map.Latest!.Flag, Is.EqualTo("IsLatest"));
    });

    [TestCase("{", "line 1: not JSON")]
    [TestCase("""{"dialect": "oracle", "tables": {}}""", "dialect: an engine that is not known; expected one of duckdb, postgres, tsql, spark, snowflake")]
    [TestCase("""{"dialect": "duckdb"}""", "tables: there are none")]
    [TestCase("""{"dialect": "duckdb", "tables": {"IDS999": "x"}}""", "tables.IDS999: not a table of the data set")]
    [TestCase("""{"dialect": "duckdb", "tables": {"IDS201CareContact": "x"}}""", "a column is missing: IDS101Referral.PathwayID")]
    [TestCase("""{"dialect": "duckdb", "tables": {"IDS101Referral": {"table": "x", "lacks": ["PathwayID"]}}}""", "a column is missing: IDS101Referral.PathwayID")]
    [TestCase("""{"dialect": "duckdb", "tables": {"IDS101Referral": {"table": "x", "columns": {"Pathway": "y"}}}}""", "no field Pathway")]
    [TestCase("""{"dialect": "duckdb", "tables": {"IDS101Referral": "x"}, "rows": 1}""", "it has a key rows; expected")]
    public void AMapThatCannotBeUsedIsRefused(string json, string message)
    {
        File.WriteAllText(_path, json);
        Assert.That(() => PhysicalMapFile.Read(_path), Throws.TypeOf<InputException>().With.Message.Contain(message));
    }

    [Test]
    public void AMapRenames()
    {
        File.WriteAllText(_path, """{"dialect": "tsql", "rowNumber": null, "tables": {"IDS101Referral": {"table": "dbo.Referrals", "columns": {"EndCode": "end code"}, "only": ["PathwayID", "EndCode", "ServDischDate", "UsePathway_Flag"]}}}""");
        var store = PhysicalMapFile.Read(_path);
        var text = new MeasureCalculator().ProgramFor(store, new MeasureRequest { Periods = [Periods.ReportingPeriod.Month(2024, 5)], Measures = [DefinitionSets.V21["M066"]] }).Text();
        Assert.Multiple(() =>
        {
            Assert.That(store.Fields, Has.Count.EqualTo(4));
            Assert.That(text, Does.Contain("FROM [dbo].[Referrals] AS source").And.Contain("source.[end code]"));
        });
    }
}
