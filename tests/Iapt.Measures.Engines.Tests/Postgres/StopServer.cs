namespace Iapt.Measures.Engines.Tests.Postgres;

/// <summary>Stops the server after the last test that may have started it.</summary>
[SetUpFixture]
public sealed class StopServer
{
    [OneTimeTearDown]
    public void Stop() => PostgresServer.Stop();
}
