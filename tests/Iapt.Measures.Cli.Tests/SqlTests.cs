using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>sql</c> and <c>define --as sql</c>: scripts for engines, and what is said where there can be none.</summary>
public sealed class SqlTests
{
    [TestCase("duckdb", "SET VARIABLE period_start = DATE '2024-05-01';")]
    [TestCase("postgres", @"\set period_start 2024-05-01")]
    [TestCase("tsql", "DECLARE @period_start date = '2024-05-01';")]
    [TestCase("spark", "DECLARE OR REPLACE VARIABLE period_start DATE DEFAULT DATE '2024-05-01';")]
    [TestCase("snowflake", "SET period_start = DATE '2024-05-01';")]
    public void A_definition_is_read_as_a_script(string dialect, string declaration)
    {
        var run = Tool.Run("define", "M192", "--as", "sql", "--dialect", dialect).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.Contain("-- M192 Percentage_Recovery, v2.1, fingerprint ").And.Contain("-- Iapt.Measures ").And.Contain("--from-result"));
            Assert.That(run.Output, Does.Contain('\n' + declaration + '\n'));
        });
    }

    [Test]
    public void A_script_goes_to_a_file_and_is_the_same_each_time()
    {
        using var folder = new DataFolder();
        string[] call = ["sql", "--measures", "M076,M192", "--dialect", "tsql", "--map", "ncdr", "--from", "2024-04", "--to", "2024-05", "--breakdown", "V005", "--by", "england,subicb"];
        Tool.Run([.. call, "--out", folder.PathOf("script.sql")]).Succeeded();
        var printed = Tool.Run(call).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(folder.Bytes("script.sql"), Is.EqualTo(printed.OutputBytes));
            Assert.That(printed.Output, Does.Contain("FROM [NHSE_IAPT_v2].[dbo].[IDS101_Referral] AS source").And.Contain("@period_start_2").And.Contain("-- within V005 "));
        });
    }

    [TestCase(new[] { "sql", "--month", "2024-05" }, "--dialect names the engine: duckdb, postgres, tsql, spark, snowflake")]
    [TestCase(new[] { "sql", "--dialect", "spark" }, "name one period")]
    [TestCase(new[] { "sql", "--dialect", "spark", "--map", "udal", "--month", "2024-05" }, "--dialect is spark, and the map is of tsql")]
    [TestCase(new[] { "sql", "--dialect", "spark", "--map", "nowhere.json", "--month", "2024-05" }, "nowhere.json: the file cannot be opened")]
    [TestCase(new[] { "sql", "--dialect", "tsql", "--by", "icb", "--month", "2024-05" }, "has no organisation table")]
    [TestCase(new[] { "define", "M192", "--as", "sql" }, "--dialect names the engine")]
    [TestCase(new[] { "define", "M192", "--dialect", "spark" }, "--as sql")]
    public void What_cannot_be_written_is_one_clear_error(string[] call, string message)
    {
        var run = Tool.Run(call);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.ErrorLines, Has.Exactly(1).Items.And.One.Contains(message));
        });
    }

    [Test]
    public void A_map_without_a_needed_column_is_refused_with_the_list()
    {
        using var folder = new DataFolder(("map.json", """{"dialect": "spark", "tables": {"IDS101Referral": {"table": "r", "only": ["PathwayID", "ServDischDate"]}}}"""));
        var run = Tool.Run("sql", "--measures", "M066,M076", "--map", folder.PathOf("map.json"), "--month", "2024-05");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("lacks columns that are needed: ").And.Contain("IDS101Referral.EndCode (for M066)").And.Contain("(for M076)"));
        });
    }
}
