using System.Globalization;
using System.Text.RegularExpressions;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Readings;

/// <summary>Identifiers, names, frequencies and derived fields are those of the official metadata.</summary>
public sealed class OfficialMetadataTests
{
    // The measures of the catalogue: every core measure of the metadata.
    private const string Listed =
        "M001-M014 M017-M063 M066 M069-M093 M095 M097-M100 M102-M108 M110-M117 M119-M126 M141-M144 M153 M179-M180 M184-M187 M189 M191-M193 M195-M210 "
        + "M212-M237 M287-M288 M340-M367 M1001-M1002 M1004-M1020";

    // Those of integrated care and of employment support.
    private const string ListedOfCareAndEmployment =
        "M271-M278 M283-M286 M296-M331 EA001-EA013 EA018-EA029 EA034-EA041 EA050-EA062 EA083-EA087 EA108 EA110 EA127-EA134 EA136 EA139 EA140 EA276-EA285";

    private const string NeedsFinishedCourse = "A finished course is asked for beside the outcome flag, as in the denominators (a recorded reading).";

    private const string OfStages = "The identifiers of contacts and activities (I201D07, I202D02) join the tables that FirstStage and SecondStage are derived from.";
    private const string OfPathways = " A mean is over pathways without counting them.";
    private const string OfSteps = " The first date of the other intensity is compared with.";

    // Where the derived fields of a definition are not the identifiers that the metadata list: what only we read, what only they list, and why.
    private static readonly (string Ids, string OnlyHere, string OnlyThere, string Reason)[] Differences =
    [
        ("M179 M185 M187 M191 M193", "I101D53", "", NeedsFinishedCourse),
        ("M189", "I101D53 I101D110", "", NeedsFinishedCourse + " Its own outcome flag is missing from the list."),
        ("M081", "I101D25", "I101D29", "The construction subtracts referrals without TherapySession_FirstDate (D25) and reads no TreatmentCareContact_Count (D29)."),
        (
            "M198",
            "I101D55 I101D59 I101D61 I101D63 I101D65 I101D104 I101D112 I603D07",
            "I101D92",
            "The construction reads the complaint and the last score of each measure, as M196 does, and not ADSM_LastScore (D92)."),
        ("M112", "", "I101D30", "The construction reads no HighIntensityTherapy_FirstDate (D30)."),
        ("M120", "", "I101D31", "The construction reads no LowIntensityTherapy_FirstDate (D31)."),
        ("M347 M348 M349 M350", "", "I101D14 I201D07 I202D02", OfStages + OfPathways),
        ("M351", "I101D14", "", "The sum of (count - 1) is a sum less a number of pathways."),
        ("M352 M353 M354 M355 M356 M358 M362 M364", "", "I201D07 I202D02", OfStages),
        ("M357 M359 M363 M365", "I101D31", "I101D30 I201D07 I202D02", OfStages + " The construction reads the date of low intensity (D31), not of high (D30)."),
        ("M360 M361 M366 M367", "I101D31", "I201D07 I202D02", OfStages + OfSteps),
        ("M1013", "", "I101D14", "The total of each pathway is a field of its own (IntEnabledTher_Duration)." + OfPathways),
        .. EmploymentDifferences.All,
    ];

    private static readonly Dictionary<Frequency, string> Published = new()
    {
        [Frequency.Monthly] = "Monthly",
        [Frequency.MonthlyAndQuarterly] = "Monthly/Quarterly",
        [Frequency.Quarterly] = "Quarterly",
    };

    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    private static readonly char[] Digits = [.. "0123456789"];

    public static IEnumerable<TestCaseData> Measures() => V21.Measures.Select(measure => new TestCaseData(measure).SetArgDisplayNames(measure.Id));

    [Test]
    public void TheMeasuresAreThoseOfTheIssue()
    {
        var listed = Listed.Split(' ').SelectMany(Expanded).ToList();
        var ofCareAndEmployment = ListedOfCareAndEmployment.Split(' ').SelectMany(Expanded).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(listed, Has.Count.EqualTo(221));
            Assert.That(ofCareAndEmployment, Has.Count.EqualTo(12 + 110));
            Assert.That(V21.Measures.Select(measure => measure.Id), Is.EquivalentTo(listed.Concat(ofCareAndEmployment)));
        });
    }

    [TestCaseSource(nameof(Measures))]
    public void NameAndFrequencyAreOfficial(MeasureDefinition measure)
    {
        var official = Official(measure);
        Assert.Multiple(() =>
        {
            Assert.That(measure.Name, Is.EqualTo(official["measure_name"]));
            Assert.That(Published[measure.Frequency], Is.EqualTo(official["frequency"]));
        });
    }

    [TestCaseSource(nameof(Measures))]
    public void TheDerivedFieldsAreThoseThatTheMetadataListOrTheDifferenceHasAReason(MeasureDefinition measure)
    {
        var there = Uids(Official(measure)["derivation_uids"]);
        var here = DerivedFields(measure);
        var explained = Differences.SingleOrDefault(difference => difference.Ids.Split(' ').Contains(measure.Id, StringComparer.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(here.Except(there, StringComparer.Ordinal), Is.EquivalentTo(Uids(explained.OnlyHere ?? "")), "Only here. " + explained.Reason);
            Assert.That(there.Except(here, StringComparer.Ordinal), Is.EquivalentTo(Uids(explained.OnlyThere ?? "")), "Only there. " + explained.Reason);
        });
    }

    [TestCaseSource(nameof(Measures))]
    public void AMeasureThatPrintsOneFlagAndIsPublishedQuarterlySaysWhichFlagIsRead(MeasureDefinition measure)
    {
        var printsOne = !Official(measure)["construction"].Contains("UseQuarterReferral_Flag", StringComparison.Ordinal);
        var says = measure.Interpretations.Any(reading => reading.Says.Contains("UsePathway_Flag alone.", StringComparison.Ordinal));
        Assert.That(says, Is.EqualTo(printsOne && measure.Frequency == Frequency.MonthlyAndQuarterly));
    }

    [TestCaseSource(nameof(Measures))]
    public void TheNameSaysHowTheRowsBecomeOneNumber(MeasureDefinition measure)
    {
        var beginning = measure.Name[..measure.Name.IndexOf('_', StringComparison.Ordinal)];
        var expected = measure.Expression switch
        {
            Ratio { IsPercentage: true } => "Percentage",
            Ratio => "Mean",
            Plus => "Count",
            Aggregate { Kind: AggregateKind.Sum } => "Count",
            Aggregate part => part.Kind.ToString(),
            _ => "",
        };
        Assert.That(beginning, Is.EqualTo(expected));
    }

    private static IReadOnlyDictionary<string, string> Official(MeasureDefinition measure)
    {
        if (OfficialMetadata.Measures is not { } measures)
        {
            Assert.Ignore(OfficialMetadata.Absent);
            throw new InvalidOperationException(OfficialMetadata.Absent);
        }

        return measures[measure.Id];
    }

    // The flag of the pathway's record (D12, of a measure of quarters D13) is read by every measure, the pathway (D14) where pathways are counted. A derived field of our own has no identifier:
    // what it reads stands for it.
    private static HashSet<string> DerivedFields(MeasureDefinition measure)
    {
        var counts = MeasureParts.Of(measure.Expression).Any(part => part.Kind == AggregateKind.Count && part.Subject == Subject.Pathway);
        var record = measure.Frequency == Frequency.Quarterly ? "I101D13" : "I101D12";
        string[] selection = counts ? [record, "I101D14"] : [record];
        var fields = Reach.Of(measure.Expression)
            .SelectMany(field => field.Uid is null && V21.Derivations.Of(field) is { } derivation ? Reach.Of(derivation) : [field])
            .Select(field => field.Uid ?? "");
        return [.. selection, .. fields.SelectMany(Uids)];
    }

    private static HashSet<string> Uids(string text) => [.. Regex.Matches(text, "I[0-9]{3}D[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value)];

    private static IEnumerable<string> Expanded(string range)
    {
        var letters = range[..range.IndexOfAny(Digits)];
        var ends = range.Split('-').Select(id => int.Parse(id.AsSpan(letters.Length), NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{letters}{number:D3}"));
    }
}
