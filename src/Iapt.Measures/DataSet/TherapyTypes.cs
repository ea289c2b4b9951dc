using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The types of therapy that the constructions name, with the codes that they print.</summary>
public static class TherapyTypes
{
    /// <summary>All of them, in the order of their identifiers.</summary>
    public static IReadOnlyList<TherapyType> All { get; } =
    [
        new("applied relaxation", Ids101Therapies.AppliedRelaxation_Count, ContactFacts.AppliedRelaxation_Flag, ["1127281000000100"]),
        new("brief psychodynamic psychotherapy", Ids101Therapies.BriefPsychodynamicPsychotherapy_Count, ContactFacts.BriefPsychodynamicPsychotherapy_Flag, ["314034001"]),
        new("cognitive behaviour therapy", Ids101Therapies.CognitiveBehaviourTherapy_Count, ContactFacts.CognitiveBehaviourTherapy_Flag, ["304891004", "228557008"]),
        new("collaborative care", Ids101Therapies.CollaborativeCare_Count, ContactFacts.CollaborativeCare_Flag, ["842901000000108"]),
        new("counselling for depression", Ids101Therapies.CounsellingDepression_Count, ContactFacts.CounsellingDepression_Flag, ["286711000000107"]),
        new("couple therapy for depression", Ids101Therapies.CouplesTherapyDepression_Count, ContactFacts.CouplesTherapyDepression_Flag, ["1129471000000105"]),
        new("employment support", Ids101Therapies.EmploymentSupport_Count, ContactFacts.EmploymentSupport_Flag, ["1098051000000103"]),
        new("eye movement desensitisation and reprocessing", Ids101Therapies.EyeMovementDesensitisationReprocessing_Count, ContactFacts.EyeMovementDesensitisationReprocessing_Flag, ["449030000"]),
        new("guided self-help by book", Ids101Therapies.GuidedSelfHelp_Book_Count, ContactFacts.GuidedSelfHelp_Book_Flag, ["748051000000105"]),
        new("guided self-help by computer", Ids101Therapies.GuidedSelfHelp_Computer_Count, ContactFacts.GuidedSelfHelp_Computer_Flag, ["748041000000107"]),
        new("interpersonal psychotherapy", Ids101Therapies.InterpersonalPsychotherapy_Count, ContactFacts.InterpersonalPsychotherapy_Flag, ["443730003"]),
        new("mindfulness", Ids101Therapies.Mindfulness_Count, ContactFacts.Mindfulness_Flag, ["933221000000107"]),
        new("non-guided self-help by book", Ids101Therapies.NonGuidedSelfHelp_Book_Count, ContactFacts.NonGuidedSelfHelp_Book_Flag, ["748101000000105"]),
        new("non-guided self-help by computer", Ids101Therapies.NonGuidedSelfHelp_Computer_Count, ContactFacts.NonGuidedSelfHelp_Computer_Flag, ["748091000000102"]),
        new("other high intensity therapy", Ids101Therapies.OtherHighIntensity_Count, ContactFacts.OtherHighIntensity_Flag, ["1026131000000100"]),
        new("other low intensity therapy", Ids101Therapies.OtherLowIntensity_Count, ContactFacts.OtherLowIntensity_Flag, ["1026111000000108"]),
        new("psychoeducational peer support", Ids101Therapies.PsychoeducationalPeerSupport_Count, ContactFacts.PsychoeducationalPeerSupport_Flag, ["702545008"]),
        new("structured physical activity", Ids101Therapies.StructuredPhysicalActivity_Count, ContactFacts.StructuredPhysicalActivity_Flag, ["748061000000108"]),
        new("community signposting", Ids101Therapies.CommunitySignPosting_Count, ContactFacts.CommunitySignPosting_Flag, ["975131000000104"]),
    ];

    /// <summary>The types that count as of high intensity, in the order in which M112 names them.</summary>
    internal static ImmutableArray<TherapyType> HighIntensity { get; } =
    [
        Of(Ids101Therapies.AppliedRelaxation_Count), Of(Ids101Therapies.CouplesTherapyDepression_Count), Of(Ids101Therapies.CollaborativeCare_Count),
        Of(Ids101Therapies.CounsellingDepression_Count), Of(Ids101Therapies.BriefPsychodynamicPsychotherapy_Count), Of(Ids101Therapies.EyeMovementDesensitisationReprocessing_Count),
        Of(Ids101Therapies.Mindfulness_Count), Of(Ids101Therapies.OtherHighIntensity_Count), Of(Ids101Therapies.CognitiveBehaviourTherapy_Count),
        Of(Ids101Therapies.InterpersonalPsychotherapy_Count),
    ];

    /// <summary>The types that count as of low intensity, in the order in which M120 names them.</summary>
    internal static ImmutableArray<TherapyType> LowIntensity { get; } =
    [
        Of(Ids101Therapies.GuidedSelfHelp_Book_Count), Of(Ids101Therapies.GuidedSelfHelp_Computer_Count), Of(Ids101Therapies.NonGuidedSelfHelp_Book_Count),
        Of(Ids101Therapies.NonGuidedSelfHelp_Computer_Count), Of(Ids101Therapies.StructuredPhysicalActivity_Count), Of(Ids101Therapies.PsychoeducationalPeerSupport_Count),
        Of(Ids101Therapies.OtherLowIntensity_Count), Of(Ids101Therapies.CommunitySignPosting_Count),
    ];

    /// <summary>A type by the field of its sessions.</summary>
    /// <param name="sessions">The field.</param>
    /// <exception cref="InvalidOperationException">The field counts no therapy.</exception>
    public static TherapyType Of(CountField sessions) => All.First(type => type.Sessions == sessions);
}
