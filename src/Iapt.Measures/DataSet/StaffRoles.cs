namespace Iapt.Measures.DataSet;

/// <summary>The qualifications of therapists that the annual report tells apart.</summary>
public static class StaffRoles
{
    /// <summary>Every role, in the order of the report: those in training, then those qualified.</summary>
    public static IReadOnlyList<StaffRole> All { get; } =
    [
        InTraining("PsychologicalWellBeingPractitioner", "10"),
        InTraining("HighIntensityCognitiveBehaviouralTherapist", "11"),
        InTraining("HighIntensityCounsellingforDepression", "12"),
        InTraining("HighIntensityCoupleTherapistforDepression", "13"),
        InTraining("HighIntensityBriefDynamicInterpersonalPsychotherapist", "14"),
        InTraining("HighIntensityInterpersonalTherapist", "15"),
        InTraining("EyeMovementDesensitisationReprocessing", "17"),
        InTraining("MindfulnessBasedCognitiveTherapist", "16"),
        Qualified("PsychologicalWellBeingPractitioner", "10"),
        Qualified("EmploymentSupportWorker", "30", "31"),
        Qualified("HighIntensityCognitiveBehaviouralTherapist", "11"),
        Qualified("HighIntensityCounsellingforDepression", "12"),
        Qualified("HighIntensityCoupleTherapistforDepression", "13"),
        Qualified("HighIntensityBriefDynamicInterpersonalPsychotherapist", "14"),
        Qualified("HighIntensityInterpersonalTherapist", "15"),
        Qualified("EyeMovementDesensitisationReprocessing", "17"),
        Qualified("MindfulnessBasedCognitiveTherapist", "16"),
    ];

    private static StaffRole InTraining(string name, string level) => new(name + "Trainee", [level], IsQualified: false);

    private static StaffRole Qualified(string name, params ImmutableArray<string> levels) => new(name + "Qualified", levels, IsQualified: true);
}
