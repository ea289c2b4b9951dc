using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Synthesis;

/// <summary>Types of therapy by intensity and complaint. Shares follow the published appointments by therapy type (M090 to M111) roughly; the rare types are made commoner.</summary>
internal static class TherapyCodes
{
    public static readonly string EmploymentSupport = Of(Ids101Therapies.EmploymentSupport_Count);
    public static readonly string Signposting = Of(Ids101Therapies.CommunitySignPosting_Count);

    /// <summary>A procedure that is no therapy: an interview (SNOMED CT 108217004).</summary>
    public const string OtherProcedure = "108217004";

    private static readonly string Behavioural = Of(Ids101Therapies.CognitiveBehaviourTherapy_Count);
    private static readonly string AlsoBehavioural = TherapyTypes.Of(Ids101Therapies.CognitiveBehaviourTherapy_Count).Codes[^1];
    private static readonly string OtherHigh = Of(Ids101Therapies.OtherHighIntensity_Count);

    private static readonly Weighted<string> Low = new(
        (Of(Ids101Therapies.GuidedSelfHelp_Book_Count), 280),
        (Of(Ids101Therapies.GuidedSelfHelp_Computer_Count), 220),
        (Of(Ids101Therapies.OtherLowIntensity_Count), 200),
        (Of(Ids101Therapies.PsychoeducationalPeerSupport_Count), 140),
        (Signposting, 50),
        (Of(Ids101Therapies.NonGuidedSelfHelp_Book_Count), 40),
        (Of(Ids101Therapies.NonGuidedSelfHelp_Computer_Count), 40),
        (Of(Ids101Therapies.StructuredPhysicalActivity_Count), 30));

    private static readonly Weighted<string> HighForDepression = new(
        (Behavioural, 330),
        (Of(Ids101Therapies.CounsellingDepression_Count), 270),
        (OtherHigh, 100),
        (Of(Ids101Therapies.InterpersonalPsychotherapy_Count), 80),
        (Of(Ids101Therapies.Mindfulness_Count), 70),
        (Of(Ids101Therapies.BriefPsychodynamicPsychotherapy_Count), 60),
        (Of(Ids101Therapies.CouplesTherapyDepression_Count), 40),
        (AlsoBehavioural, 30),
        (Of(Ids101Therapies.CollaborativeCare_Count), 20));

    private static readonly Weighted<string> HighForTrauma = new(
        (Behavioural, 480), (Of(Ids101Therapies.EyeMovementDesensitisationReprocessing_Count), 450), (OtherHigh, 70));

    private static readonly Weighted<string> HighForAnxiety = new(
        (Behavioural, 650),
        (OtherHigh, 110),
        (AlsoBehavioural, 80),
        (Of(Ids101Therapies.AppliedRelaxation_Count), 60),
        (Of(Ids101Therapies.Mindfulness_Count), 50),
        (Of(Ids101Therapies.CounsellingDepression_Count), 30),
        (Of(Ids101Therapies.CollaborativeCare_Count), 20));

    public static string DrawLow(IntegerGenerator generator) => Low.Draw(generator);

    public static string DrawHigh(Complaint complaint, IntegerGenerator generator)
    {
        Weighted<string> table = complaint.Code.StartsWith("F32", StringComparison.Ordinal) || complaint.Code.StartsWith("F33", StringComparison.Ordinal) ? HighForDepression
            : ReferenceEquals(complaint.Specific, QuestionnaireTable.Trauma) ? HighForTrauma
            : HighForAnxiety;
        return table.Draw(generator);
    }

    private static string Of(CountField sessions) => TherapyTypes.Of(sessions).Codes[0];
}
