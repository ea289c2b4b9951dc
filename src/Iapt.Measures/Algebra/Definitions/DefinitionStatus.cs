namespace Iapt.Measures.Algebra;

/// <summary>How far the public record confirms a definition.</summary>
public enum DefinitionStatus
{
    /// <summary>Read from the official construction as it stands, or with a reading that published figures confirm.</summary>
    Verified,

    /// <summary>Rests on a reading that no public figure confirms, or was last published under an earlier version.</summary>
    Provisional,
}
