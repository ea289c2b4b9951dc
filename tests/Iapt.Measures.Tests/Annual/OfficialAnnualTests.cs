using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Annual;

/// <summary>Every field and every group of the annual report's metadata is accounted for by name, and nothing else is defined.</summary>
public sealed class OfficialAnnualTests
{
    private const string MainFile = "measures_annual";

    // Columns of labels: the first is the end of an identifier, the second a breakdown.
    private static readonly string[] Labels = ["Measure", "InitialCaseness"];

    // Rows of the metadata that are of every referral.
    private static readonly string[] OfEveryRow = ["Null", "ALL", "Total", "Status at start - Total"];

    // Groups that are defined and stand in no row of the metadata, and why.
    private static readonly (string Group, string Reason)[] NotThere =
    [
        ("Age Group|Not stated/Not known/Invalid|", "the report prints no group of an age that is not recorded"),
        ("Age Group / Gender|Not stated/Not known/Invalid / Gender Not stated/Not known/Invalid|", "the same"),
        ("Ethnic Group / Gender|Asian or Asian British / Gender Not stated/Not known/Invalid|All / Gender Not stated/Not known/Invalid", "the one sum of the crossed groups that the metadata leave out"),
    ];

    private static DefinitionSet Set => DefinitionSets.Annual2025;

    [Test]
    public void EveryFieldIsDefinedAndEveryDefinitionIsAField()
    {
        var official = AnnualMetadataFiles.Fields();
        var ours = Set.Measures.Select(measure => $"{FileOf(measure)} {measure.Name}").ToList();
        var fields = official.Where(field => !Labels.Contains(field.Field, StringComparer.Ordinal)).Select(field => $"{field.File} {field.Field}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(official, Has.Count.EqualTo(162));
            Assert.That(fields, Has.Count.EqualTo(160));
            Assert.That(fields.Except(ours, StringComparer.Ordinal), Is.Empty, "Fields without a definition.");
            Assert.That(ours.Except(fields, StringComparer.Ordinal), Is.Empty, "Definitions of no field.");
            Assert.That(Set.FindBreakdown("InitialCaseness"), Is.Not.Null);
        });
    }

    // Two fields have one name; a field of effect sizes is defined for each of seven measures.
    [Test]
    public void AFieldHasOneDefinitionOrOneForEachOfItsRows()
    {
        var fields = AnnualMetadataFiles.Fields().CountBy(field => $"{field.File} {field.Field}").ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        var several = Set.Measures.CountBy(measure => $"{FileOf(measure)} {measure.Name}").Where(field => fields.TryGetValue(field.Key, out var rows) && rows != field.Value);
        Assert.That(several.Select(field => field.Value).Distinct(), Is.EqualTo([7]));
        Assert.That(several.Select(field => field.Key), Is.EquivalentTo(["effect-size Mean_Start", "effect-size SD_Start", "effect-size Mean_End", "effect-size SD_End", "effect-size EffectSize"]));
    }

    [Test]
    public void EveryGroupIsDefinedUnderItsLabelsOrAnAliasOfThem()
    {
        var official = AnnualMetadataFiles.Groups();
        var unknown = official.Where(group => AnnualLabels.Find(group.Type, group.A, group.B) is not { } label || (label.Group is null && !label.IsTotal));
        var totals = official.Where(group => AnnualLabels.Find(group.Type, group.A, group.B) is { IsTotal: true }).Select(group => group.A).Distinct(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(official, Has.Count.EqualTo(559));
            Assert.That(unknown, Is.Empty);
            Assert.That(totals, Is.SubsetOf(OfEveryRow));
        });
    }

    [Test]
    public void EveryDefinedGroupStandsInTheMetadataOrTheDifferenceHasAReason()
    {
        var there = AnnualMetadataFiles.Groups().Select(group => AnnualLabels.Find(group.Type, group.A, group.B)?.Group?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var missing = Set.Breakdowns.Where(breakdown => !breakdown.Id.StartsWith("Answer_", StringComparison.Ordinal) && breakdown.Id != "InitialCaseness")
            .SelectMany(breakdown => breakdown.Groups)
            .Where(group => !there.Contains(group.Key))
            .Select(group => $"{group.VariableType}|{group.VariableA}|{group.VariableB}");
        Assert.That(missing, Is.EquivalentTo(NotThere.Select(one => one.Group)));
    }

    [Test]
    public void EveryFieldIsPublishedAnnuallyAndNamesTheAnnualMetadata() => Assert.Multiple(() =>
    {
        Assert.That(Set.Measures.Select(measure => measure.Frequency), Is.All.EqualTo(Frequency.Annual));
        Assert.That(Set.Measures.Select(measure => measure.Source), Is.All.EqualTo(AnnualMetadata.Of2025));
        Assert.That(Set.Breakdowns.Select(breakdown => breakdown.Source), Is.All.EqualTo(AnnualMetadata.Of2025));
    });

    // What no file of the input can give stands in the set all the same, and says what it lacks.
    [Test]
    public void WhatTheInputCannotGiveSaysSo()
    {
        var noted = Set.Measures.Where(measure => measure.Remark?.Contains("not assessable until", StringComparison.Ordinal) == true).Select(measure => measure.Name);
        Assert.That(noted, Is.EquivalentTo((string[])
        [
            "Count_GivenInformationAboutOptions", "Percentage_GivenInformationAboutOptions", "Count_PreferTreatments", "Percentage_PreferTreatments",
            "Count_OfferedYourPreference", "Percentage_OfferedYourPreference", "Count_AssessmentCoveredEmploymentNeeds", "Percentage_AssessmentCoveredEmploymentNeeds",
        ]));
        var open = from measure in Set.Measures
                   from field in Reach.Of(measure.Expression).Concat(Lineage.Of(measure.Expression, Set.Derivations).SelectMany(Reach.Of))
                   where !field.Table.StartsWith("IDS", StringComparison.Ordinal) && Set.Derivations.Of(field) is null
                   select $"{measure.Id} {field.Name}";
        Assert.That(open, Is.Empty, "A field of our own without a derivation.");
    }

    private static string FileOf(MeasureDefinition measure) => measure.Id.Contains('.', StringComparison.Ordinal) ? measure.Id[..measure.Id.IndexOf('.', StringComparison.Ordinal)] : MainFile;
}
