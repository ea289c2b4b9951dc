using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report, therapy type: finished courses by the therapy of their last treatment contact.</summary>
internal static class AnnualTherapyTypes
{
    private const string LowIntensity = "Low intensity";
    private const string HighIntensity = "High Intensity";

    // Brief psychodynamic psychotherapy has a second code in the annual report, which the appointments of M105 do not have.
    private const string SecondPsychodynamicCode = "429048003";
    private const string Internet = "IET";

    private static readonly Interpretation TwoFieldsOfOneName = new(
        "Two fields have one name, Count_TherapyEndTreatment_HI_InternetEnabledTherapy: a type that begins with IET, and any type without a field of its own.",
        "The first under the name; the second with 'Other' after it.",
        "They are different referrals, and the second is what is left over.");

    internal static Interpretation TwoCodes { get; } = new(
        "Brief psychodynamic psychotherapy is 314034001 or 429048003 at the end, 314034001 alone at the start and in M105; cognitive behaviour therapy has its second code at the end alone.",
        "Both codes of each, at the start and at the end.",
        "A therapy is the same at both ends of a course.");

    /// <summary>The therapies that have a row of their own, in the order of the report.</summary>
    internal static ImmutableArray<TherapyRow> AtEnd { get; } =
    [
        new(LowIntensity, "Guided self help book", "LI_GuidedSelfHelpBook", TherapyTypes.Of(GuidedSelfHelp_Book_Count).Codes) { Name = "Count_TherapyEndTreatment_LI _GuidedSelfHelpBook" },
        new(LowIntensity, "Non guided self help book", "LI_NonGuidedSelfHelpBook", TherapyTypes.Of(NonGuidedSelfHelp_Book_Count).Codes),
        new(LowIntensity, "Guided self help computer", "LI_GuidedSelfHelpComputer", TherapyTypes.Of(GuidedSelfHelp_Computer_Count).Codes),
        new(LowIntensity, "Non guided self help computer", "LI_NonGuidedSelfHelpComputer", TherapyTypes.Of(NonGuidedSelfHelp_Computer_Count).Codes),
        new(LowIntensity, "Structured physical activity", "LI_StructuredPhysicalActivity", TherapyTypes.Of(StructuredPhysicalActivity_Count).Codes),
        new(LowIntensity, "Psychoeducational peer support", "LI_PsychoEducationalPeerSupport", TherapyTypes.Of(PsychoeducationalPeerSupport_Count).Codes),
        new(LowIntensity, "Other", "LI_Other", TherapyTypes.Of(OtherLowIntensity_Count).Codes),
        new(LowIntensity, "Signposting", "LI_CommunitySignposting", TherapyTypes.Of(CommunitySignPosting_Count).Codes),
        new(HighIntensity, "Applied relaxation", "HI_AppliedRelaxation", TherapyTypes.Of(AppliedRelaxation_Count).Codes),
        new(HighIntensity, "Couples therapy for depression", "HI_CouplesTherapyForDepression", TherapyTypes.Of(CouplesTherapyDepression_Count).Codes),
        new(HighIntensity, "Collaborative care", "HI_CollaborativeCare", TherapyTypes.Of(CollaborativeCare_Count).Codes),
        new(HighIntensity, "Counselling for depression", "HI_CounsellingForDepression", TherapyTypes.Of(CounsellingDepression_Count).Codes),
        new(HighIntensity, "Brief psychodynamic psychotherapy", "HI_BriefPsychoDynamicPsychotherapy", [.. TherapyTypes.Of(BriefPsychodynamicPsychotherapy_Count).Codes, SecondPsychodynamicCode]),
        new(HighIntensity, "Eye movement desensitisation reprocessing", "HI_EyeMovementDesensitisationReprocessing", TherapyTypes.Of(EyeMovementDesensitisationReprocessing_Count).Codes),
        new(HighIntensity, "Mindfulness", "HI_Mindfulness", TherapyTypes.Of(Mindfulness_Count).Codes),
        new(HighIntensity, "Other", "HI_Other", TherapyTypes.Of(OtherHighIntensity_Count).Codes),
        new(HighIntensity, "Cognitive behaviour therapy (CBT)", "HI_CognitiveBehaviourTherapy", TherapyTypes.Of(CognitiveBehaviourTherapy_Count).Codes),
        new(HighIntensity, "Interpersonal psycho therapy (IPT)", "HI_InterpersonalPsychoTherapy", TherapyTypes.Of(InterpersonalPsychotherapy_Count).Codes),
        new(HighIntensity, "Internet Enabled Therapy (IET)", "HI_InternetEnabledTherapy", []) { Beginning = Internet },
    ];

    internal static MeasureFamily Family { get; } = new("therapy-type", [.. AtEnd.Select(Ending), Otherwise()]);

    private static MeasureDefinition Ending(TherapyRow type)
    {
        var others = AtEnd.First(other => other != type && other.Codes.Length > 0).Codes[0];
        var measure = Named($"therapy-type.{type.Field}", type.Name, Define.Count(Finished & type.In(TherapyType_Last)))
            .With([.. type.Examples.Select(code => Example.Counted(FinishedInMay, TherapyType_Last.Being(code)))])
            .NotCounted(FinishedInMay, TherapyType_Last.Being(others))
            .NotCounted(TreatedOnceInMay, TherapyType_Last.Being(type.Examples[0]))
            .NotCounted(FinishedOn(DayAfter), TherapyType_Last.Being(type.Examples[0]))
            .Unknown(FinishedInMay, TherapyType_Last.NotRecorded());
        return type switch
        {
            { Name: var name } when name.Contains(' ', StringComparison.Ordinal) => measure.Reading(
                says: "The name is printed with a space before an underscore.",
                compute: "Kept verbatim; the identifier has none.",
                because: "Names of the source are not repaired."),
            { Codes.Length: > 1 } => measure.Reading(TwoCodes),
            { Beginning: not null } => measure
                .Reading(TwoFieldsOfOneName)
                .Provisional("TherapyType_Last as derived here holds SNOMED CT codes of contacts alone; values that begin with IET come with a supplied field."),
            _ => measure,
        };
    }

    private static MeasureDefinition Otherwise()
    {
        var isListed = new Or([.. AtEnd.Select(type => type.In(TherapyType_Last))]);
        return Named("therapy-type.Count_TherapyEndTreatment_HI_InternetEnabledTherapy.Other", "Count_TherapyEndTreatment_HI_InternetEnabledTherapy", Define.Count(Finished & (TherapyType_Last.IsNull | !isListed)))
            .Reading(TwoFieldsOfOneName)
            .Reading(
                says: "The list of other types holds 975131000000104 twice and 443730003 not at all.",
                compute: "Every type with a field of its own is left out, interpersonal psychotherapy (443730003) too.",
                because: "As printed those courses would be counted twice.")
            .Counted(FinishedInMay, TherapyType_Last.NotRecorded())
            .Counted(FinishedOn(FirstDay), TherapyType_Last.Being("1"))
            .With([.. AtEnd.SelectMany(type => type.Examples).Select(code => Example.NotCounted(FinishedInMay, TherapyType_Last.Being(code)))])
            .NotCounted(TreatedOnceInMay, TherapyType_Last.NotRecorded())
            .NotCounted(FinishedOn(DayAfter), TherapyType_Last.NotRecorded())
            .Unknown(PerhapsFinishedInMay, TherapyType_Last.Being("1"));
    }
}
