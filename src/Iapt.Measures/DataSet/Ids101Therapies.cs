using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>What the contacts of a pathway were of: therapy types, intensities and stages. Those of the data set stand under their NHS names.</summary>
public static class Ids101Therapies
{
    private const string Table = "IDS101Referral";
    private const string Ours = "(assigned here)";

    /// <summary>AppliedRelaxation_Count</summary>
    public static CountField AppliedRelaxation_Count { get; } = new(Table, "AppliedRelaxation_Count", "I101D34") { Words = "sessions of applied relaxation" };

    /// <summary>BriefPsychodynamicPsychotherapy_Count</summary>
    public static CountField BriefPsychodynamicPsychotherapy_Count { get; } = new(Table, "BriefPsychodynamicPsychotherapy_Count", "I101D35") { Words = "sessions of brief psychodynamic psychotherapy" };

    /// <summary>CognitiveBehaviourTherapy_Count</summary>
    public static CountField CognitiveBehaviourTherapy_Count { get; } = new(Table, "CognitiveBehaviourTherapy_Count", "I101D36") { Words = "sessions of cognitive behaviour therapy" };

    /// <summary>CollaborativeCare_Count</summary>
    public static CountField CollaborativeCare_Count { get; } = new(Table, "CollaborativeCare_Count", "I101D37") { Words = "sessions of collaborative care" };

    /// <summary>CounsellingDepression_Count</summary>
    public static CountField CounsellingDepression_Count { get; } = new(Table, "CounsellingDepression_Count", "I101D38") { Words = "sessions of counselling for depression" };

    /// <summary>CouplesTherapyDepression_Count</summary>
    public static CountField CouplesTherapyDepression_Count { get; } = new(Table, "CouplesTherapyDepression_Count", "I101D39") { Words = "sessions of couple therapy for depression" };

    /// <summary>EmploymentSupport_Count</summary>
    public static CountField EmploymentSupport_Count { get; } = new(Table, "EmploymentSupport_Count", "I101D40") { Words = "sessions of employment support" };

    /// <summary>EyeMovementDesensitisationReprocessing_Count</summary>
    public static CountField EyeMovementDesensitisationReprocessing_Count { get; } = new(Table, "EyeMovementDesensitisationReprocessing_Count", "I101D41") { Words = "sessions of eye movement desensitisation and reprocessing" };

    /// <summary>GuidedSelfHelp_Book_Count</summary>
    public static CountField GuidedSelfHelp_Book_Count { get; } = new(Table, "GuidedSelfHelp_Book_Count", "I101D42") { Words = "sessions of guided self-help by book" };

    /// <summary>GuidedSelfHelp_Computer_Count</summary>
    public static CountField GuidedSelfHelp_Computer_Count { get; } = new(Table, "GuidedSelfHelp_Computer_Count", "I101D43") { Words = "sessions of guided self-help by computer" };

    /// <summary>InterpersonalPsychotherapy_Count</summary>
    public static CountField InterpersonalPsychotherapy_Count { get; } = new(Table, "InterpersonalPsychotherapy_Count", "I101D44") { Words = "sessions of interpersonal psychotherapy" };

    /// <summary>Mindfulness_Count</summary>
    public static CountField Mindfulness_Count { get; } = new(Table, "Mindfulness_Count", "I101D45") { Words = "sessions of mindfulness" };

    /// <summary>NonGuidedSelfHelp_Book_Count</summary>
    public static CountField NonGuidedSelfHelp_Book_Count { get; } = new(Table, "NonGuidedSelfHelp_Book_Count", "I101D46") { Words = "sessions of non-guided self-help by book" };

    /// <summary>NonGuidedSelfHelp_Computer_Count</summary>
    public static CountField NonGuidedSelfHelp_Computer_Count { get; } = new(Table, "NonGuidedSelfHelp_Computer_Count", "I101D47") { Words = "sessions of non-guided self-help by computer" };

    /// <summary>OtherHighIntensity_Count</summary>
    public static CountField OtherHighIntensity_Count { get; } = new(Table, "OtherHighIntensity_Count", "I101D48") { Words = "sessions of other high intensity therapy" };

    /// <summary>OtherLowIntensity_Count</summary>
    public static CountField OtherLowIntensity_Count { get; } = new(Table, "OtherLowIntensity_Count", "I101D49") { Words = "sessions of other low intensity therapy" };

    /// <summary>PsychoeducationalPeerSupport_Count</summary>
    public static CountField PsychoeducationalPeerSupport_Count { get; } = new(Table, "PsychoeducationalPeerSupport_Count", "I101D50") { Words = "sessions of psychoeducational peer support" };

    /// <summary>StructuredPhysicalActivity_Count</summary>
    public static CountField StructuredPhysicalActivity_Count { get; } = new(Table, "StructuredPhysicalActivity_Count", "I101D51") { Words = "sessions of structured physical activity" };

    /// <summary>CommunitySignPosting_Count</summary>
    public static CountField CommunitySignPosting_Count { get; } = new(Table, "CommunitySignPosting_Count", "I101D52") { Words = "sessions of community signposting" };

    /// <summary>InternetEnabledTherapy_Count</summary>
    public static CountField InternetEnabledTherapy_Count { get; } = new(Table, "InternetEnabledTherapy_Count") { Words = "internet enabled therapy logs" };

    /// <summary>HighIntensityTherapy_FirstDate</summary>
    public static DateField HighIntensityTherapy_FirstDate { get; } = new(Table, "HighIntensityTherapy_FirstDate", "I101D30") { Words = "first high intensity therapy date" };

    /// <summary>LowIntensityTherapy_FirstDate</summary>
    public static DateField LowIntensityTherapy_FirstDate { get; } = new(Table, "LowIntensityTherapy_FirstDate", "I101D31") { Words = "first low intensity therapy date" };

    /// <summary>TherapyType_First</summary>
    public static CodeField TherapyType_First { get; } = new(Table, "TherapyType_First", "I101D32") { Words = "first therapy type" };

    /// <summary>TherapyType_Last</summary>
    public static CodeField TherapyType_Last { get; } = new(Table, "TherapyType_Last", "I101D33") { Words = "last therapy type" };

    /// <summary>FirstStage</summary>
    public static CodeField FirstStage { get; } = new(Ours, "FirstStage") { Words = "intensity of the first stage" };

    /// <summary>FirstStage_LastDate</summary>
    public static DateField FirstStage_LastDate { get; } = new(Ours, "FirstStage_LastDate") { Words = "last date of the first stage" };

    /// <summary>SecondStage</summary>
    public static CodeField SecondStage { get; } = new(Ours, "SecondStage") { Words = "intensity of the second stage" };

    /// <summary>SecondStage_FirstDate</summary>
    public static DateField SecondStage_FirstDate { get; } = new(Ours, "SecondStage_FirstDate") { Words = "first date of the second stage" };

    /// <summary>IntEnabledTher_Duration</summary>
    public static CountField IntEnabledTher_Duration { get; } = new(Ours, "IntEnabledTher_Duration", maximum: int.MaxValue) { Words = "minutes of internet therapy" };

    /// <summary>Those that IDS101Referral can hold, in the order of their names here.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        AppliedRelaxation_Count,
        BriefPsychodynamicPsychotherapy_Count,
        CognitiveBehaviourTherapy_Count,
        CollaborativeCare_Count,
        CounsellingDepression_Count,
        CouplesTherapyDepression_Count,
        EmploymentSupport_Count,
        EyeMovementDesensitisationReprocessing_Count,
        GuidedSelfHelp_Book_Count,
        GuidedSelfHelp_Computer_Count,
        InterpersonalPsychotherapy_Count,
        Mindfulness_Count,
        NonGuidedSelfHelp_Book_Count,
        NonGuidedSelfHelp_Computer_Count,
        OtherHighIntensity_Count,
        OtherLowIntensity_Count,
        PsychoeducationalPeerSupport_Count,
        StructuredPhysicalActivity_Count,
        CommunitySignPosting_Count,
        InternetEnabledTherapy_Count,
        HighIntensityTherapy_FirstDate,
        LowIntensityTherapy_FirstDate,
        TherapyType_First,
        TherapyType_Last,
    ];
}
