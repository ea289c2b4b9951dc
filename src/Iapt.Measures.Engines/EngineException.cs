namespace Iapt.Measures.Engines;

/// <summary>
/// An engine that cannot do what is asked. The message is complete: which engine, what it was doing, and what was expected. It holds no credential, and nothing that the engine
/// itself says, which may repeat a value of the data; for the same reasons the error of the engine is not kept beside it.
/// </summary>
public sealed class EngineException : Exception
{
    /// <summary>An engine that cannot do what is asked.</summary>
    /// <param name="engine">The engine, as the caller knows it: <c>duckdb:FILE</c>, <c>postgres:NAME</c>.</param>
    /// <param name="problem">What is wrong and what was expected, without any value of the data and without any credential.</param>
    public EngineException(string engine, string problem)
        : base($"{engine}: {problem}") => Engine = engine;

    /// <summary>The engine, as the caller knows it.</summary>
    public string Engine { get; }
}
