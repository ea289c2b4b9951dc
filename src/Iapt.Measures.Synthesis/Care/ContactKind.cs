namespace Iapt.Measures.Synthesis;

/// <summary>What a contact is for.</summary>
internal enum ContactKind
{
    Assessment,
    Treatment,
    Review,
    EmploymentSupport,
    FollowUp,
    Missed,
    Outside,
}
