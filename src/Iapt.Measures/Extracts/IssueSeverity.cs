namespace Iapt.Measures.Extracts;

/// <summary>How much an issue matters.</summary>
public enum IssueSeverity
{
    /// <summary>The value is used as it stands.</summary>
    Warning,

    /// <summary>A value or a row is not used.</summary>
    Error,
}
