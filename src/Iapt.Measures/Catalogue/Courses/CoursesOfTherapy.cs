using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// The annual tables of courses of therapy (PROMs) since 2022-23: their therapy types, their figures, and the complaints that they are broken down by. A referral that had
/// courses of several therapies is in the line of each.
/// </summary>
public static class CoursesOfTherapy
{
    /// <summary>What stands for every complaint in the column <c>diagnosis</c>.</summary>
    public const string EveryDiagnosis = "Total";

    private const string AnxietyTotal = "Anxiety (Total)";

    // The labels of the annual report's main file that these tables print otherwise.
    private static readonly FrozenDictionary<string, string> Renamed = new (string Main, string Here)[]
    {
        ("Body dysmorphic disorder", "Body Dysmorphic Disorder"),
        ("Chronic fatigue syndrome", "Chronic Fatigue Syndrome"),
        ("Generalized anxiety disorder", "Generalised Anxiety Disorder"),
        ("Irritable bowel syndrome", "Irritable Bowel Syndrome"),
    }.ToFrozenDictionary(label => label.Main, label => label.Here, StringComparer.Ordinal);

    // Complaints of the annual report that these tables have no line for.
    private static readonly string[] WithoutLine = ["All ADSM", "Other mental health disorders", "Other recorded problems", "Not stated/Not known/Invalid"];

    /// <summary>The document that says what a course of therapy is.</summary>
    public static Citation Source { get; } = new("NHS England, NHS Talking Therapies annual reports, 2023-24", "appendix B, definition of a course of therapy");

    /// <summary>Every therapy type, in the order of the alphabet, as the tables have them.</summary>
    public static ImmutableArray<CourseTherapy> Therapies { get; } =
    [
        CourseFigures.Of("Applied relaxation", AppliedRelaxation_Count),
        CourseFigures.Of("Brief psychodynamic psychotherapy", BriefPsychodynamicPsychotherapy_Count),
        CourseFigures.Of("Cognitive Behaviour Therapy (CBT)", CognitiveBehaviourTherapy_Count),
        CourseFigures.Of("Collaborative care", CollaborativeCare_Count),
        CourseFigures.Of("Counselling for Depression", CounsellingDepression_Count),
        CourseFigures.Of("Couples Therapy for Depression", CouplesTherapyDepression_Count),
        CourseFigures.Of("Eye Movement Desensitisation Reprocessing", EyeMovementDesensitisationReprocessing_Count),
        CourseFigures.Of("Guided Self Help (Book)", GuidedSelfHelp_Book_Count),
        CourseFigures.Of("Guided Self Help (Computer)", GuidedSelfHelp_Computer_Count),
        CourseFigures.Of("Interpersonal Psycho therapy (IPT)", InterpersonalPsychotherapy_Count),
        CourseFigures.Of("Mindfulness", Mindfulness_Count),
        CourseFigures.Of("Non-Guided Self Help (Computer)", NonGuidedSelfHelp_Computer_Count),
        CourseFigures.Of("Non-guided Self Help (Book)", NonGuidedSelfHelp_Book_Count),
        CourseFigures.Of("Psychoeducational peer support", PsychoeducationalPeerSupport_Count),
        CourseFigures.Of("Structured Physical Activity", StructuredPhysicalActivity_Count),
    ];

    /// <summary>The columns of the figures of a line, in the order of the tables: <c>count_total_finishing</c> to <c>effect_wsas</c>.</summary>
    public static ImmutableArray<string> Columns { get; } = [.. Therapies[0].Measures.Select(measure => measure.Name)];

    /// <summary>The complaints that lines are of, beside every complaint: those of the annual report's main file, under the labels of these tables.</summary>
    public static Breakdown Diagnosis { get; } = AnnualConditionGroups.PresentingComplaint.Interpretations.Aggregate(
        AnnualConditionGroups.PresentingComplaint.Relabelled("Diagnosis", "Diagnosis", group => (LabelOf(group), null)).From(AnnualMetadata.Of2025),
        (so, reading) => so.Reading(reading));

    /// <summary>Whether the tables have lines for a complaint.</summary>
    /// <param name="diagnosis">A group of <see cref="Diagnosis"/>; null for every complaint.</param>
    public static bool HasLine(BreakdownGroup? diagnosis) => diagnosis is null || !WithoutLine.Contains(diagnosis.VariableA, StringComparer.Ordinal);

    private static string LabelOf(BreakdownGroup group) => group switch
    {
        { Parts.IsEmpty: false, VariableA: "Anxiety and stress related disorders" } => AnxietyTotal,
        { VariableB: null or "Other" or "Total" } => group.VariableA,
        { VariableB: var label } => Renamed.GetValueOrDefault(label, label),
    };
}
