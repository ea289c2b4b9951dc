using System.Diagnostics;
using Iapt.Measures.Cli.Tests.Processes;
using Iapt.Measures.Engines.Tests.Postgres;

namespace Iapt.Measures.Engines.Tests.There;

/// <summary>What can go wrong with an engine: exit code 2, one line that says what was expected, nothing half-written, and nothing of a connection.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EngineErrorsTests : IDisposable
{
    private const string Old = "old";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private DataFolder _folder = null!;
    private Schema? _schema;

    [SetUp]
    public void Make() => _folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(ReferralCsv.Row(1), ReferralCsv.Row(2))), ("out.csv", Old));

    public void Dispose()
    {
        _folder.Dispose();
        _schema?.Dispose();
        _schema = null;
    }

    [Test]
    public void A_wrong_password() => AssertComputeRefused(Loaded().ConnectionOf(_schema!.ReaderWith(Marked.Secret), "wrong-" + Marked.Secret), "refused the user or the password");

    [Test]
    public void A_user_who_may_only_read_computes_and_does_not_load()
    {
        var connection = Loaded().ConnectionOf(_schema!.ReaderWith(Marked.Secret), "right-" + Marked.Secret);
        Calls.With(connection, Compute).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(_folder.Read("out.csv"), Does.Contain("M001"));
            Assert.That(Calls.With(connection, "load", _folder.FullName, "--engine", Calls.Postgres, "--replace").Refused().Error, Does.Contain("may not do that"));
            Assert.That(_schema.Ask("SELECT count(*) FROM \"IDS101Referral\""), Is.EqualTo(2), "what was there");
        });
    }

    [Test]
    public void A_name_without_a_connection()
    {
        var run = Tool.Run("compute", "--engine", "postgres:nowhere", "--month", "2024-05", "--out", Out).Refused();
        Assert.That(run.Error, Does.Contain("no connection of that name").And.Contain("IAPT_MEASURES_POSTGRES_NOWHERE"));
    }

    [Test]
    public void A_connection_in_the_place_of_its_name_is_not_repeated()
    {
        var run = Tool.Run("compute", "--engine", $"postgres:Host=db;Password={Marked.Secret}", "--month", "2024-05").Refused();
        Assert.That(run.Error, Does.Contain("a name of letters").And.Not.Contain("Host"));
    }

    [TestCase("{\"here\": \"Host=127.0.0.1;Port=1;Password=SECRETVALUE\"}", "cannot be reached")]
    [TestCase("{\"here\": \"Hast=SECRETVALUE\"}", "the connection of that name cannot be read")]
    [TestCase("{\"there\": \"Host=SECRETVALUE\"}", "no connection of that name")]
    [TestCase("{\"here\": SECRETVALUE}", "line 1: not JSON")]
    [TestCase("[\"SECRETVALUE\"]", "not a connection file")]
    public void A_connection_file(string content, string problem)
    {
        File.WriteAllText(_folder.PathOf("connections.json"), content);
        var run = Tool.Run("compute", "--engine", Calls.Postgres, "--connections", _folder.PathOf("connections.json"), "--month", "2024-05", "--out", Out).Refused();
        Assert.That(run.Error, Does.Contain(problem));
        AssertOld();
    }

    [Test]
    public void No_table()
    {
        _schema = new Schema();
        AssertComputeRefused(_schema.Connection, "there is no table IDS101Referral");
    }

    [Test]
    public void A_map_with_a_wrong_column()
    {
        _folder.Write("map.json", """{"dialect": "postgres", "tables": {"IDS101Referral": {"table": "IDS101Referral", "only": ["PathwayID", "ReferralRequestReceivedDate", "EndCode"], "columns": {"EndCode": "ending"}}, "IDS201CareContact": "contacts"}}"""u8.ToArray());
        var run = Calls.With(Loaded().Connection, [.. Compute, "--map", _folder.PathOf("map.json")]).Refused();
        Assert.That(run.Error, Does.Contain("IDS101Referral.ending").And.Contain("table contacts").And.Contain("expected every table and column that the map names"));
        AssertOld();
    }

    [Test]
    public void A_statement_that_takes_too_long()
    {
        using var held = Loaded().Hold("IDS101Referral");
        AssertComputeRefused(_schema!.Connection, "took longer than 1 seconds", "--timeout", "1");
    }

    [Test]
    public void A_server_that_is_killed_meanwhile()
    {
        using var server = PostgresServer.StartAnother();
        var schema = new Schema(server);
        Load(schema);
        using var held = schema.Hold("IDS101Referral");
        using var process = Calls.Start(schema.Connection, Compute);
        var clock = Stopwatch.StartNew();
        while (!schema.SomebodyWaits())
        {
            Assert.That(!process.HasExited && clock.Elapsed < Patience, "the tool runs");
            Thread.Sleep(100);
        }

        server.Kill();
        var run = Tool.Finish(process).Refused();
        Assert.That(run.Error, Does.Match("went away meanwhile|ended the connection|connection to the server is lost"));
        AssertOld();
    }

    [TestCase("SECRETVALUE is no database, and it is long enough to be looked at", "not a DuckDB database")]
    [TestCase(null, "no such file")]
    public void A_DuckDB_file_that_is_none(string? content, string problem)
    {
        if (content is not null)
        {
            File.WriteAllText(_folder.PathOf("data.duckdb"), content);
        }

        var run = Tool.Run("compute", "--engine", DuckDb, "--month", "2024-05", "--out", Out).Refused();
        Assert.That(run.Error, Does.Contain(problem).And.Contain("data.duckdb"));
        AssertOld();
    }

    [Test]
    public void A_DuckDB_file_that_another_process_has()
    {
        using var connection = new DuckDB.NET.Data.DuckDBConnection($"DataSource={_folder.PathOf("data.duckdb")}");
        connection.Open();
        var run = Tool.Run("compute", "--engine", DuckDb, "--month", "2024-05", "--out", Out).Refused();
        Assert.That(run.Error, Does.Contain("another process has the file open"));
        AssertOld();
    }

    [Test]
    public void A_statement_of_DuckDB_that_takes_too_long()
    {
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"DataSource={_folder.PathOf("data.duckdb")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE VIEW IDS101Referral AS SELECT CAST(i AS VARCHAR) AS PathwayID, '2024-05-01' AS ReferralRequestReceivedDate FROM range(100000000000) AS numbers(i)";
            command.ExecuteNonQuery();
        }

        var run = Tool.Run("compute", "--engine", DuckDb, "--month", "2024-05", "--measures", "M001", "--out", Out, "--timeout", "1").Refused();
        Assert.That(run.Error, Does.Contain("took longer than 1 seconds"));
        AssertOld();
    }

    // The last table of a folder cannot be read: those before it are not loaded either.
    [TestCase(true)]
    [TestCase(false)]
    public void All_is_loaded_or_nothing(bool isDuckDb)
    {
        _folder.Write("IDS902CarePersQual.csv", "Unique_CarePersonnelID_Local\n\"SECRETVALUE\n"u8.ToArray());
        _schema = isDuckDb ? null : new Schema();
        var (connection, engine) = (_schema?.Connection ?? "none", isDuckDb ? DuckDb : Calls.Postgres);
        Calls.With(connection, "init", "--engine", engine).Succeeded();
        var run = Calls.With(connection, "load", _folder.FullName, "--engine", engine).Refused();
        Assert.That(run.Error, Does.Contain("IDS902CarePersQual.csv, line 2"));
        Assert.That(Calls.With(connection, "compute", "--engine", engine, "--month", "2024-05").Refused().Error, Does.Contain("its tables are empty"));
    }

    [TestCase("--timeout", "1")]
    [TestCase("--map", "duckdb")]
    [TestCase("--connections", "file.json")]
    public void An_option_of_an_engine_needs_one(string option, string value) =>
        Assert.That(Tool.Run("compute", _folder.FullName, "--month", "2024-05", option, value).Refused().Error, Does.Contain($"{option} is of an engine"));

    [Test]
    public void No_error_of_the_server_is_kept_in_ours()
    {
        var error = Assert.Throws<EngineException>(() => Engine.OpenPostgres("here", $"Host=127.0.0.1;Port=1;Username={Marked.Person};Password={Marked.Secret}"));
        Assert.That(error!.ToString(), Does.Not.Contain(Marked.Secret).And.Not.Contain("Npgsql").And.Not.Contain("127.0.0.1"));
    }

    private string Out => _folder.PathOf("out.csv");

    private string DuckDb => "duckdb:" + _folder.PathOf("data.duckdb");

    private string[] Compute => ["compute", "--engine", Calls.Postgres, "--month", "2024-05", "--measures", "M001", "--out", Out];

    private Schema Loaded()
    {
        _schema = new Schema();
        Load(_schema);
        return _schema;
    }

    private void Load(Schema schema)
    {
        using (var engine = Engine.OpenPostgres("tests", schema.Connection, new EngineOptions { IsForWriting = true }))
        {
            EngineSchema.Create(engine);
        }

        using var loading = Engine.OpenPostgres("tests", schema.Connection, new EngineOptions { IsForWriting = true });
        EngineLoading.Run(loading, new Files.InputTables(_folder.FullName), replace: false);
    }

    private void AssertComputeRefused(string connection, string problem, params string[] more)
    {
        var run = Calls.With(connection, [.. Compute, .. more]).Refused();
        Assert.That(run.Error, Does.Contain(problem).And.Contain(Calls.Postgres));
        AssertOld();
    }

    private void AssertOld() => Assert.That(_folder.Read("out.csv"), Is.EqualTo(Old));
}
