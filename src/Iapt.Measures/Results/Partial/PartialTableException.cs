namespace Iapt.Measures.Results;

/// <summary>
/// A partial table that cannot be used: truncated, corrupted, of another format, made with other definitions, or holding a part that is counted already. The message
/// says which, and what was expected; it holds no value of the data.
/// </summary>
public sealed class PartialTableException : Exception
{
    /// <summary>A partial table that cannot be used.</summary>
    /// <param name="message">What is wrong, and what was expected.</param>
    public PartialTableException(string message)
        : base(message)
    {
    }
}
