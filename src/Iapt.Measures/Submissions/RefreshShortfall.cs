using Iapt.Measures.Results;

namespace Iapt.Measures.Submissions;

/// <summary>A later submission with far fewer care contacts than the primary one: it replaces the primary all the same, and takes its referrals' histories with it.</summary>
/// <param name="Primary">The primary submission, with care contacts.</param>
/// <param name="Final">The submission that replaced it.</param>
public sealed record RefreshShortfall(Submission Primary, Submission Final)
{
    /// <summary>The exact percentage of the primary's care contacts that the later submission still has.</summary>
    public Quotient Kept => Quotient.Percentage(Final.CareContacts, Primary.CareContacts);
}
