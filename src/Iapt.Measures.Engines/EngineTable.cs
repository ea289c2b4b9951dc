namespace Iapt.Measures.Engines;

/// <summary>A table or view of an engine, as the engine names it.</summary>
/// <param name="Schema">Its schema.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where its schema stands among those that are looked into without being named; null where it is not among them.</param>
/// <param name="IsStored">False for a view.</param>
/// <param name="Columns">The names of its columns, in order.</param>
internal sealed record EngineTable(string Schema, string Name, int? Place, bool IsStored, IReadOnlyList<string> Columns);
