namespace Iapt.Measures.Synthesis;

/// <summary>A whole referral, from receipt to discharge: all that the monthly rows show parts of.</summary>
internal sealed record SyntheticReferral
{
    public required int Number { get; init; }

    public required string PathwayId { get; init; }

    public required string PersonId { get; init; }

    public required string Provider { get; init; }

    /// <summary>The provider's place among the providers, from 0.</summary>
    public required int ProviderNumber { get; init; }

    /// <summary>Whether the data set of all tables lacks the provider of the referral.</summary>
    public required bool ProviderMissing { get; init; }

    /// <summary>The presenting complaint, recorded or not.</summary>
    public required Complaint Complaint { get; init; }

    /// <summary>The sub-ICB, or null where it was not recorded.</summary>
    public required string? Commissioner { get; init; }

    /// <summary>The source of referral, or null where it was not recorded.</summary>
    public required string? Source { get; init; }

    public required Timeline Timeline { get; init; }

    /// <summary>The discharge reason as submitted, or null.</summary>
    public required string? EndCode { get; init; }

    /// <summary>The presenting complaint as submitted, or null where it was not recorded.</summary>
    public required string? ComplaintCode { get; init; }

    public required ReferralScores Scores { get; init; }

    /// <summary>Sick pay at the first contact: Y, N or null.</summary>
    public required string? SickPayFirst { get; init; }

    /// <summary>Sick pay at the last contact of several: Y, N or null.</summary>
    public required string? SickPayLast { get; init; }

    /// <summary>The other submission of the same pathway, which is not selected; null for most.</summary>
    public required SecondSubmission? Second { get; init; }
}
