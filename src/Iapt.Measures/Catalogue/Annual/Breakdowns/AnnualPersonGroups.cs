using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: breakdowns by who the person is. Those that the monthly files have are the same groups under the labels of the report.</summary>
internal static class AnnualPersonGroups
{
    private const string NotStated = "Not stated/Not known/Invalid";
    private const string All = "All";

    private static readonly string[] Genders = ["1", "2", "9"];

    internal static Breakdown Age { get; } = AgeGroups.V001.Relabelled("AgeGroup", "Age Group", Same)
        .Reading(
            says: "No group for an age that is not recorded.",
            compute: "As in the monthly files, the rows without an age are a last group that the report does not print.",
            because: "A partition whose groups leave rows out would hide them.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown Gender { get; } = Breakdown.Partition("Gender", "Gender")
        .Group("Female", DataSet.PersonFields.Gender.In("2"), Counted(Is("2")), NotCounted(Is("1")))
        .Group("Male", DataSet.PersonFields.Gender.In("1"), Counted(Is("1")), NotCounted(Is("2")))
        .Group("Indeterminate", DataSet.PersonFields.Gender.In("9"), Counted(Is("9")), NotCounted(Is("X")))
        .Remainder(NotStated, [Counted(Is("X")), Counted(Is("0")), Counted(DataSet.PersonFields.Gender.NotRecorded()), .. Genders.Select(code => NotCounted(Is(code)))])
        .From(AnnualMetadata.Of2025);

    internal static Breakdown Ethnicity { get; } = WithSums(EthnicCategoryGroups.V005.Relabelled("EthnicGroup", "Ethnic Group", OfEthnicity))
        .Reading(
            says: "'Not stated' prints a full stop between two codes: '-1'. '-3'.",
            compute: "Every code outside the sixteen, and none.",
            because: "A slip for a comma; 'not in' includes null (decisions.md 20).")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown BmeGroup { get; } = EthnicCategoryGroups.V002.Relabelled("BmeGroup", "BME Group", Same)
        .Reading(
            says: "'Not stated' is 'not in' without 'is null'.",
            compute: "Any other code, and none.",
            because: "'Not in' includes null (decisions.md 20).")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown AgeAndGender { get; } = CrossedGroups.Of("AgeGroupGender", "Age Group / Gender", Age, Gender, group => group.Where is not null).From(AnnualMetadata.Of2025);

    internal static Breakdown EthnicityAndGender { get; } = CrossedGroups.Of("EthnicGroupGender", "Ethnic Group / Gender", Ethnicity, Gender, _ => true).From(AnnualMetadata.Of2025);

    internal static (string VariableA, string? VariableB) Same(BreakdownGroup group) => (group.VariableA, group.VariableB);

    private static (string VariableA, string? VariableB) OfEthnicity(BreakdownGroup group) => (group.VariableA, group.VariableB switch
    {
        null => All,
        "Any other Asian background" => "Any Other Asian Background",
        "Any other Black background" => "Any Other Black Background",
        "Any other mixed background" => "Any Other Mixed Background",
        "Any other ethnic group" => "Any Other Ethnic Group",
        "Any other White background" => "Any Other White Background",
        var same => same,
    });

    private static Breakdown WithSums(Breakdown ethnicity) => ethnicity.Groups.Where(group => group.Where is not null).Select(group => group.VariableA).Distinct(StringComparer.Ordinal)
        .Aggregate(ethnicity, (so, parent) => so.Subtotal(parent, All, group => string.Equals(group.VariableA, parent, StringComparison.Ordinal)));

    private static Cells Is(string code) => DataSet.PersonFields.Gender.Being(code);
}
