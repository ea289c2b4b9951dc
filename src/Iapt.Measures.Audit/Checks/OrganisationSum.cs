namespace Iapt.Measures.Audit;

/// <summary>One count of the organisations of a level, and of England.</summary>
/// <param name="England">England's figure.</param>
/// <param name="Allowed">What it allows, and what every other print of it allows.</param>
/// <param name="Level">The level.</param>
/// <param name="Shares">The organisations, UNKNOWN among them.</param>
/// <param name="IsComplete">Whether the level is said to be whole: otherwise only an excess contradicts.</param>
internal sealed record OrganisationSum(PublishedFigure England, CountRange Allowed, OrganisationLevel Level, IReadOnlyCollection<OrganisationShare> Shares, bool IsComplete)
{
    /// <summary>What the organisations can add up to.</summary>
    public CountRange Sum { get; } = Shares.Aggregate(CountRange.Of(0), (total, share) => total + share.Range);

    /// <summary>Whether the prints exclude that they add up as they should.</summary>
    public bool IsBroken => Sum.Low > Allowed.High || (IsComplete && Sum.High < Allowed.Low);
}
