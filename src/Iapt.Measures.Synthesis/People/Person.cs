namespace Iapt.Measures.Synthesis;

/// <summary>The person of a referral, as submitted with every record.</summary>
/// <param name="Born">The day of birth, which may lie long before day 0; null where it is not known.</param>
/// <param name="Ethnicity">EthnicCategory.</param>
/// <param name="Gender">Gender.</param>
/// <param name="GenderIdentity">GenderIdentity.</param>
/// <param name="SameAtBirth">GenderIdentitySameAtBirth.</param>
/// <param name="ArmedForces">ExBAFIndicator.</param>
/// <param name="Education">EduEstabTypeIAPT.</param>
internal sealed record Person(int? Born, string? Ethnicity, string? Gender, string? GenderIdentity, string? SameAtBirth, string? ArmedForces, string? Education)
{
    /// <summary>Disabilities (DisabCode).</summary>
    public string?[] Disabilities { get; init; } = [];

    /// <summary>Social and personal circumstances with their days.</summary>
    public (string Code, int Day)[] Circumstances { get; init; } = [];

    /// <summary>Long term conditions.</summary>
    public string?[] Conditions { get; init; } = [];

    /// <summary>Whether the care is integrated with that of a long term condition.</summary>
    public bool Integrated { get; init; }
}
