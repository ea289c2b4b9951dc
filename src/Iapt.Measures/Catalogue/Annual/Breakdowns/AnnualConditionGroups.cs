using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.LongTermConditionFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: breakdowns by the complaint, long term conditions and disabilities.</summary>
internal static class AnnualConditionGroups
{
    private const string Anxiety = "Anxiety and stress related disorders";
    private const string Unexplained = "Medically Unexplained Symptoms";
    private const string OtherDisorders = "Other mental health disorders";
    private const string NotStated = "Not stated/Not known/Invalid";

    // The second label of each group of V011 in the report, by its label there.
    private static readonly Dictionary<string, (string VariableA, string? VariableB)> Complaints = new(StringComparer.Ordinal)
    {
        ["83482000 Body Dysmorphic Disorder"] = (Unexplained, "Body dysmorphic disorder"),
        ["F400 - Agoraphobia"] = (Anxiety, "Agoraphobia"),
        ["F401 - Social phobias"] = (Anxiety, "Social phobias"),
        ["F402 - Specific (isolated) phobias"] = (Anxiety, "Specific (isolated) phobias"),
        ["F410 - Panic disorder [episodic paroxysmal anxiety]"] = (Anxiety, "Panic disorder [episodic paroxysmal anxiety]"),
        ["F411 - Generalised Anxiety Disorder"] = (Anxiety, "Generalized anxiety disorder"),
        ["F412 - Mixed anxiety and depressive disorder"] = (Anxiety, "Mixed anxiety and depressive disorder"),
        ["F42 - Obsessive-compulsive disorder"] = (Anxiety, "Obsessive-compulsive disorder"),
        ["F431 - Post-traumatic stress disorder"] = (Anxiety, "Post-traumatic stress disorder"),
        ["F452 Hypochondriacal Disorders"] = (Anxiety, "Hypochondriacal disorders"),
        ["K58 - Irritable bowel syndrome"] = (Unexplained, "Irritable bowel syndrome"),
        ["G933 - Chronic fatigue syndrome"] = (Unexplained, "Chronic fatigue syndrome"),
        ["723916001 - MUS not otherwise specified"] = (Unexplained, "MUS not otherwise specified"),
        ["Other F40-F43 code"] = (Anxiety, "Other anxiety or stress related disorder"),
        ["Other Mental Health disorders"] = (OtherDisorders, "Other"),
    };

    private static readonly string[] WithAnAnxietyMeasure =
    [
        "Agoraphobia", "Social phobias", "Panic disorder [episodic paroxysmal anxiety]", "Obsessive-compulsive disorder", "Post-traumatic stress disorder", "Hypochondriacal disorders",
        "Body dysmorphic disorder", "Irritable bowel syndrome", "Chronic fatigue syndrome", "MUS not otherwise specified",
    ];

    private static readonly ImmutableArray<FlagField> Conditions = [.. LongTermConditionFields.All.Select(one => one.Flag).Where(flag => flag != LongTermCondition_NoHistory_Flag)];

    internal static Breakdown PresentingComplaint { get; } = ProblemDescriptors.V011.Relabelled("PresentingComplaint", "Presenting Complaint", LabelOf)
        .Subtotal("All ADSM", "Total", group => WithAnAnxietyMeasure.Contains(group.VariableB, StringComparer.Ordinal))
        .Subtotal(Anxiety, "Total", group => string.Equals(group.VariableA, Anxiety, StringComparison.Ordinal))
        .Reading(
            says: "Chronic fatigue syndrome is 'begins with K58' and irritable bowel syndrome '= G933'.",
            compute: "G933 is chronic fatigue syndrome, K58 irritable bowel syndrome.",
            because: "ICD-10, V011 and the construction of Count_AppropriatePairedADSM have them so; whether the published rows are exchanged too cannot be seen.")
        .Reading(
            says: "Hypochondriacal disorders stand under 'Other mental health disorders', with the expression of 'Anxiety and stress related disorders'.",
            compute: "Under 'Anxiety and stress related disorders'.",
            because: "The figures are published there, and the category of the construction is that one.")
        .Reading(
            says: "Names of categories, PresentingComplaintHigherCategory and PresentingComplaintLowerCategory.",
            compute: "The codes that V011 groups.",
            because: "The names of the lower categories are those codes.")
        .Provisional("Chronic fatigue and irritable bowel syndrome are exchanged in the metadata; the published rows of 2024-25 may be exchanged too.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown LongTermConditionStatus { get; } = Breakdown.MultiValued("LongTermConditionStatus", "Long Term Condition Status")
        .Group(
            "Long Term Condition",
            new Or([.. Conditions.Select(flag => flag.IsTrue)]),
            [.. Conditions.Select(flag => Counted(Only(flag))), NotCounted(Only(LongTermCondition_NoHistory_Flag)), NotCounted(Only(LongTermCondition_Invalid_Flag))])
        .Group("No Long Term Condition", LongTermCondition_NoHistory_Flag.IsTrue, Counted(Only(LongTermCondition_NoHistory_Flag)), NotCounted(Only(Conditions[0])))
        .Group(
            NotStated,
            LongTermCondition_Invalid_Flag.IsTrue | !LongTermCondition_Recorded_Flag.IsTrue,
            Counted(LongTermCondition_Invalid_Flag.Being("True"), LongTermCondition_Recorded_Flag.Being("True")),
            Counted(LongTermCondition_Invalid_Flag.Being("False"), LongTermCondition_Recorded_Flag.Being("False")),
            NotCounted(LongTermCondition_Invalid_Flag.Being("False"), LongTermCondition_Recorded_Flag.Being("True")))
        .Reading(
            says: "One code, Validated_LongTermConditionCode, of a referral that can have several conditions.",
            compute: "Every group of which the referral has a condition.",
            because: "From 2020-21 the published groups add up to more than the total.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown Disability { get; } = DisabilityGroups.V003.Relabelled("Disability", "Disability", group => (group.VariableA switch
    {
        "ZZ Not Stated" => "ZZ Not Stated (Person asked but declined to provide a response)",
        "Invalid code" => "Invalid Code",
        "No code" => "No code recorded",
        var same => same,
    }, null))
        .Reading(
            says: "'XX Other' is DisabCode = 'NN' and 'NN No Disability' is DisabCode = 'XX'.",
            compute: "Each label has the code that it begins with.",
            because: "V003 and the data dictionary have them so; the labels carry the codes.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown LongTermConditions { get; } = LongTermConditionFields.All
        .Zip(LongTermConditionGroups.V010.Groups, (one, group) => (one.Flag, group.VariableA))
        .Append((Flag: LongTermCondition_Invalid_Flag, VariableA: "Other long term condition recorded"))
        .Aggregate(
            Breakdown.MultiValued("LongTermCondition", "LongTermCondition"),
            (so, group) => so.Group(group.VariableA, group.Flag.IsTrue, Counted(Only(group.Flag)), NotCounted(group.Flag.Being("False"))))
        .Group("No long term condition recorded", !LongTermCondition_Recorded_Flag.IsTrue, Counted(LongTermCondition_Recorded_Flag.Being("False")), NotCounted(LongTermCondition_Recorded_Flag.Being("True")))
        .Reading(
            says: "'Other long term condition recorded' is 'not in' the list, which a missing code satisfies too.",
            compute: "A code is recorded that is not in the list.",
            because: "A missing code has a group of its own here.")
        .From(AnnualMetadata.Of2025);

    private static (string VariableA, string? VariableB) LabelOf(BreakdownGroup group) =>
        Complaints.TryGetValue(group.VariableB ?? group.VariableA, out var labels) ? labels : (group.VariableA, null);

    private static Cells Only(FlagField flag) => flag.Being("True");
}
