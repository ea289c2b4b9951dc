namespace Iapt.Measures.Audit;

/// <summary>A known cause of differences, tested as a hypothesis on a contradiction.</summary>
/// <param name="Cause">The cause: <c>digit slip</c>.</param>
/// <param name="Holds">Whether it makes the figures agree. What does not hold is told too, as rejected.</param>
/// <param name="Says">What it would mean, with the figures.</param>
public sealed record Explanation(string Cause, bool Holds, string Says)
{
    /// <summary>In words.</summary>
    public override string ToString() => Holds ? $"{Cause}: {Says}" : $"rejected: {Cause}: {Says}";
}
