using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Tests.Describing;

/// <summary>Cards as an auditor reads them: the text of a few stands here whole, so that a change of wording is seen.</summary>
public sealed class CardGoldenTests
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    [TestCase("M021")]
    [TestCase("M049")]
    [TestCase("M099")]
    [TestCase("M108")]
    [TestCase("M122")]
    [TestCase("M192")]
    [TestCase("M351")]
    [TestCase("M366")]
    [TestCase("M1011")]
    public void A_card_reads_as_before(string id)
    {
        var file = Repository.PathOf("tests", "Iapt.Measures.Tests", "Describing", "Golden", $"{id}.md");
        var card = CardText.Markdown(DefinitionCard.Of(V21, V21[id], InstrumentTable.Default));
        Assert.That(card, Is.EqualTo(File.Exists(file) ? File.ReadAllText(file) : ""), $"If the change is meant, write this to {Path.GetFileName(file)}:\n{card}");
    }

    public static IEnumerable<MeasureDefinition> Measures => V21.Measures;

    [TestCaseSource(nameof(Measures))]
    public void A_card_names_everything_the_measure_rests_on(MeasureDefinition measure)
    {
        var text = CardText.Plain(DefinitionCard.Of(V21, measure, InstrumentTable.Default));
        Assert.Multiple(() =>
        {
            foreach (var field in Reach.Of(measure.Expression).Concat(Lineage.Of(measure.Expression, V21.Derivations).SelectMany(Reach.Of)))
            {
                Assert.That(text, Does.Contain(field.Name));
            }

            foreach (var reading in measure.Interpretations)
            {
                Assert.That(text, Does.Contain(reading.Says).And.Contain(reading.Reading).And.Contain(reading.Because));
            }

            Assert.That(text, Does.Contain(V21.FingerprintOf(measure)));
        });
    }

    [TestCaseSource(nameof(Measures))]
    public void A_card_is_valid_json(MeasureDefinition measure)
    {
        using var json = System.Text.Json.JsonDocument.Parse(CardJson.Of(DefinitionCard.Of(V21, measure, InstrumentTable.Default)));
        Assert.That(json.RootElement.GetProperty("canonical").GetString(), Is.EqualTo(Fingerprint.TextOf(measure, V21.Derivations)));
    }
}
