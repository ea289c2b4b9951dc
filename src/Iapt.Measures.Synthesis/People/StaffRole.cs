namespace Iapt.Measures.Synthesis;

/// <summary>What a member of staff does.</summary>
internal enum StaffRole
{
    LowIntensity,
    HighIntensity,
    EmploymentAdvice,
}
