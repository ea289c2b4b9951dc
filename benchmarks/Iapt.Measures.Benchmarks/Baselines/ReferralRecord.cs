namespace Iapt.Measures.Benchmarks.Baselines;

/// <summary>A referral as a service's own code would hold it.</summary>
internal sealed record ReferralRecord(
    string Provider,
    string? Complaint,
    DateOnly Received,
    DateOnly? FirstTreated,
    DateOnly? Discharged,
    int TreatmentContacts,
    ScorePairRecord Depression,
    ScorePairRecord Anxiety,
    ScorePairRecord SocialPhobia,
    ScorePairRecord Trauma);
