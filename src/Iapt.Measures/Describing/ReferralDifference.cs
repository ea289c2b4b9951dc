namespace Iapt.Measures.Describing;

/// <summary>A referral that two versions of the definitions count otherwise in a measure, with the reasons of both.</summary>
/// <param name="PathwayId">The referral.</param>
/// <param name="From">What the one version makes of it.</param>
/// <param name="To">What the other makes of it.</param>
public sealed record ReferralDifference(string PathwayId, Explanation From, Explanation To);
