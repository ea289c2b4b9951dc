namespace Iapt.Measures.Algebra;

/// <summary>A definition that is not a well-formed measure; thrown when a catalogue is built, with the identifier.</summary>
public sealed class DefinitionException : Exception
{
    /// <summary>A definition that is not well-formed.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="reason">What is wrong with it.</param>
    public DefinitionException(string id, string reason)
        : base($"{id}: {reason}") => Id = id;

    /// <summary>The identifier of the definition.</summary>
    public string Id { get; }
}
