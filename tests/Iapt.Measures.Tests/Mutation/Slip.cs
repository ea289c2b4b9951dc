namespace Iapt.Measures.Tests.Mutation;

/// <summary>One slip in one definition, and what contradicts it.</summary>
/// <param name="Group">The family of measures, the file of derivations or the breakdown that its score is counted in.</param>
/// <param name="Name">The definition and the change.</param>
/// <param name="ByExample">True when an example says otherwise.</param>
/// <param name="ByProbe">True when a boundary probe says otherwise; null where the slip is held against examples alone.</param>
internal sealed record Slip(string Group, string Name, bool ByExample, bool? ByProbe = null)
{
    internal bool IsKilled => ByExample || ByProbe == true;
}
