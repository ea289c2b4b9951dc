using Iapt.Measures.Engines.Tests.Postgres;

namespace Iapt.Measures.Engines.Tests;

/// <summary>Stops the server of PostgreSQL after the last test that may have started it, in whatever folder that stands.</summary>
[SetUpFixture]
public sealed class StopServer
{
    [OneTimeTearDown]
    public void Stop() => PostgresServer.Stop();
}
