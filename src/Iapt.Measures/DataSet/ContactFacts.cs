using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>What is known of a care contact from its activities and the staff of them. None of these is a field of the data set.</summary>
public static class ContactFacts
{

    /// <summary>AppliedRelaxation_Flag</summary>
    public static FlagField AppliedRelaxation_Flag { get; } = new(Ids201.Table, "AppliedRelaxation_Flag") { Words = "has applied relaxation" };

    /// <summary>BriefPsychodynamicPsychotherapy_Flag</summary>
    public static FlagField BriefPsychodynamicPsychotherapy_Flag { get; } = new(Ids201.Table, "BriefPsychodynamicPsychotherapy_Flag") { Words = "has brief psychodynamic psychotherapy" };

    /// <summary>CognitiveBehaviourTherapy_Flag</summary>
    public static FlagField CognitiveBehaviourTherapy_Flag { get; } = new(Ids201.Table, "CognitiveBehaviourTherapy_Flag") { Words = "has cognitive behaviour therapy" };

    /// <summary>CollaborativeCare_Flag</summary>
    public static FlagField CollaborativeCare_Flag { get; } = new(Ids201.Table, "CollaborativeCare_Flag") { Words = "has collaborative care" };

    /// <summary>CounsellingDepression_Flag</summary>
    public static FlagField CounsellingDepression_Flag { get; } = new(Ids201.Table, "CounsellingDepression_Flag") { Words = "has counselling for depression" };

    /// <summary>CouplesTherapyDepression_Flag</summary>
    public static FlagField CouplesTherapyDepression_Flag { get; } = new(Ids201.Table, "CouplesTherapyDepression_Flag") { Words = "has couple therapy for depression" };

    /// <summary>EmploymentSupport_Flag</summary>
    public static FlagField EmploymentSupport_Flag { get; } = new(Ids201.Table, "EmploymentSupport_Flag") { Words = "has employment support" };

    /// <summary>EyeMovementDesensitisationReprocessing_Flag</summary>
    public static FlagField EyeMovementDesensitisationReprocessing_Flag { get; } = new(Ids201.Table, "EyeMovementDesensitisationReprocessing_Flag") { Words = "has eye movement desensitisation and reprocessing" };

    /// <summary>GuidedSelfHelp_Book_Flag</summary>
    public static FlagField GuidedSelfHelp_Book_Flag { get; } = new(Ids201.Table, "GuidedSelfHelp_Book_Flag") { Words = "has guided self-help by book" };

    /// <summary>GuidedSelfHelp_Computer_Flag</summary>
    public static FlagField GuidedSelfHelp_Computer_Flag { get; } = new(Ids201.Table, "GuidedSelfHelp_Computer_Flag") { Words = "has guided self-help by computer" };

    /// <summary>InterpersonalPsychotherapy_Flag</summary>
    public static FlagField InterpersonalPsychotherapy_Flag { get; } = new(Ids201.Table, "InterpersonalPsychotherapy_Flag") { Words = "has interpersonal psychotherapy" };

    /// <summary>Mindfulness_Flag</summary>
    public static FlagField Mindfulness_Flag { get; } = new(Ids201.Table, "Mindfulness_Flag") { Words = "has mindfulness" };

    /// <summary>NonGuidedSelfHelp_Book_Flag</summary>
    public static FlagField NonGuidedSelfHelp_Book_Flag { get; } = new(Ids201.Table, "NonGuidedSelfHelp_Book_Flag") { Words = "has non-guided self-help by book" };

    /// <summary>NonGuidedSelfHelp_Computer_Flag</summary>
    public static FlagField NonGuidedSelfHelp_Computer_Flag { get; } = new(Ids201.Table, "NonGuidedSelfHelp_Computer_Flag") { Words = "has non-guided self-help by computer" };

    /// <summary>OtherHighIntensity_Flag</summary>
    public static FlagField OtherHighIntensity_Flag { get; } = new(Ids201.Table, "OtherHighIntensity_Flag") { Words = "has other high intensity therapy" };

    /// <summary>OtherLowIntensity_Flag</summary>
    public static FlagField OtherLowIntensity_Flag { get; } = new(Ids201.Table, "OtherLowIntensity_Flag") { Words = "has other low intensity therapy" };

    /// <summary>PsychoeducationalPeerSupport_Flag</summary>
    public static FlagField PsychoeducationalPeerSupport_Flag { get; } = new(Ids201.Table, "PsychoeducationalPeerSupport_Flag") { Words = "has psychoeducational peer support" };

    /// <summary>StructuredPhysicalActivity_Flag</summary>
    public static FlagField StructuredPhysicalActivity_Flag { get; } = new(Ids201.Table, "StructuredPhysicalActivity_Flag") { Words = "has structured physical activity" };

    /// <summary>CommunitySignPosting_Flag</summary>
    public static FlagField CommunitySignPosting_Flag { get; } = new(Ids201.Table, "CommunitySignPosting_Flag") { Words = "has community signposting" };

    /// <summary>OtherActivity_Flag</summary>
    public static FlagField OtherActivity_Flag { get; } = new(Ids201.Table, "OtherActivity_Flag") { Words = "has a coded activity other than employment support" };

    /// <summary>UncodedActivity_Flag</summary>
    public static FlagField UncodedActivity_Flag { get; } = new(Ids201.Table, "UncodedActivity_Flag") { Words = "has an activity without a code" };

    /// <summary>HighIntensity_Flag</summary>
    public static FlagField HighIntensity_Flag { get; } = new(Ids201.Table, "HighIntensity_Flag") { Words = "has a high intensity therapy of the stages" };

    /// <summary>LowIntensity_Flag</summary>
    public static FlagField LowIntensity_Flag { get; } = new(Ids201.Table, "LowIntensity_Flag") { Words = "has a low intensity therapy of the stages" };

    /// <summary>Attended_Flag</summary>
    public static FlagField Attended_Flag { get; } = new(Ids201.Table, "Attended_Flag") { Words = "was attended, or was not planned" };

    /// <summary>TreatmentContact_Flag</summary>
    public static FlagField TreatmentContact_Flag { get; } = new(Ids201.Table, "TreatmentContact_Flag") { Words = "is a treatment contact of the referral" };

    /// <summary>StaffQualified_Flag</summary>
    public static FlagField StaffQualified_Flag { get; } = new(Ids201.Table, "StaffQualified_Flag") { Words = "is by qualified staff" };

    /// <summary>StaffInTraining_Flag</summary>
    public static FlagField StaffInTraining_Flag { get; } = new(Ids201.Table, "StaffInTraining_Flag") { Words = "is by staff in training" };

    /// <summary>StaffNeither_Flag</summary>
    public static FlagField StaffNeither_Flag { get; } = new(Ids201.Table, "StaffNeither_Flag") { Words = "is by staff neither qualified nor in training" };

    /// <summary>StaffUnrecorded_Flag</summary>
    public static FlagField StaffUnrecorded_Flag { get; } = new(Ids201.Table, "StaffUnrecorded_Flag") { Words = "is by staff without a qualification record" };
}
