using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Engines.Tests.There;

/// <summary>The tool from files to figures on an engine: <c>init</c>, <c>load</c> and <c>compute --engine</c> print what <c>compute</c> of the folder prints, byte for byte.</summary>
[TestFixture]
public sealed class EngineToolTests
{
    private static readonly string[] Asked = ["--month", "2024-05", "--by", "england,region,icb,subicb,provider", "--measures", "M001,M076,M191,M192,M200", "--breakdown", "V005,V009", "--format", "csv", "--quiet"];

    private SyntheticFolder _folder = null!;
    private string _expected = "";

    [OneTimeSetUp]
    public void Compute()
    {
        _folder = new SyntheticFolder(300, seed: 73);
        _expected = Tool.Run(["compute", _folder.Data, .. Asked]).Succeeded().Output;
        Assert.That(_expected.Split('\n'), Has.Length.GreaterThan(500));
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void DuckDB_in_three_commands()
    {
        var engine = "duckdb:" + _folder.PathOf("three.duckdb");
        Tool.Run("init", "--engine", engine).Succeeded();
        Tool.Run("load", _folder.Data, "--engine", engine).Succeeded();
        var run = Tool.Run(["compute", "--engine", engine, .. Asked]).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(_expected));
            Assert.That(run.Error, Is.Empty);
            Assert.That(Tool.Run(["compute", _folder.PathOf("three.duckdb"), .. Asked]).Succeeded().Output, Is.EqualTo(_expected), "the file as an INPUT");
        });
    }

    [Test]
    public void PostgreSQL_in_three_commands()
    {
        using var schema = new Schema();
        Calls.With(schema.Connection, "init", "--engine", Calls.Postgres).Succeeded();
        Calls.With(schema.Connection, "load", _folder.Data, "--engine", Calls.Postgres).Succeeded();
        Assert.That(Calls.With(schema.Connection, ["compute", "--engine", Calls.Postgres, .. Asked]).Succeeded().Output, Is.EqualTo(_expected));
    }

    // Tables of one's own need neither init nor load: columns of any type, names in any case, no numbers of rows.
    [Test]
    public void Tables_of_ones_own_are_found()
    {
        var file = _folder.PathOf("own.duckdb");
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"DataSource={file}"))
        {
            connection.Open();
            foreach (var table in Directory.GetFiles(_folder.Data, "*.csv"))
            {
                using var command = connection.CreateCommand();
                command.CommandText = $"CREATE TABLE {Path.GetFileNameWithoutExtension(table).ToLowerInvariant()} AS SELECT * FROM read_csv('{table}', header = true)";
                command.ExecuteNonQuery();
            }
        }

        Assert.That(Tool.Run(["compute", "--engine", "duckdb:" + file, .. Asked]).Succeeded().Output, Is.EqualTo(_expected));
    }

    [Test]
    public void Tables_that_hold_rows_are_loaded_only_in_their_place()
    {
        var engine = "duckdb:" + _folder.PathOf("full.duckdb");
        Tool.Run("init", "--engine", engine).Succeeded();
        Assert.That(Tool.Run("init", "--engine", engine).Refused().Error, Does.Contain("tables are there already"));
        Assert.That(Tool.Run(["compute", "--engine", engine, .. Asked]).Refused().Error, Does.Contain("its tables are empty"));
        Tool.Run("load", _folder.Data, "--engine", engine).Succeeded();
        Assert.That(Tool.Run("load", _folder.Data, "--engine", engine).Refused().Error, Does.Contain("tables hold rows already"));
        Tool.Run("load", _folder.Data, "--engine", engine, "--replace").Succeeded();
        Assert.That(Tool.Run(["compute", "--engine", engine, .. Asked]).Succeeded().Output, Is.EqualTo(_expected));
    }
}
