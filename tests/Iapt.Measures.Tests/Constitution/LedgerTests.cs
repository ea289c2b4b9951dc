using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Constitution;

/// <summary>
/// The ledger of definitions: what a version of the data set says of a measure never changes once it is shipped. A changed meaning is a new version with its own
/// validity, beside the old one.
/// </summary>
public sealed class LedgerTests
{
    private const string Ledger = "src/Iapt.Measures/Measures.Shipped.txt";

    [Test]
    public void TheLedgerHoldsEveryDefinitionWithItsFingerprint()
    {
        var now = DefinitionSets.All.SelectMany(Lines).ToList();
        var shipped = File.ReadAllLines(Repository.PathOf(Ledger)).Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        Assert.That(
            shipped,
            Is.EqualTo(now),
            () => $"""
                {Ledger} and the definitions differ. Lines that are shipped and no longer true (restore the definition, or give it a new version):
                {string.Join('\n', shipped.Except(now, StringComparer.Ordinal))}
                Lines to add, in the order of the catalogue:
                {string.Join('\n', now.Except(shipped, StringComparer.Ordinal))}
                """);
    }

    [TestCaseSource(nameof(Measures))]
    public void AFingerprintIsOfTheMeaningAlone(MeasureDefinition measure)
    {
        var set = DefinitionSets.V21;
        var other = new MeasureDefinition(measure.Id, measure.Name, new Plus(measure.Expression, measure.Expression));
        Assert.Multiple(() =>
        {
            Assert.That(set.FingerprintOf(measure with { Examples = [], Interpretations = [], Source = null }), Is.EqualTo(set.FingerprintOf(measure)));
            Assert.That(set.FingerprintOf(other), Is.Not.EqualTo(set.FingerprintOf(measure)));
        });
    }

    private static IEnumerable<MeasureDefinition> Measures() => DefinitionSets.V21.Measures;

    private static IEnumerable<string> Lines(DefinitionSet set) =>
        set.Measures.Select(measure => $"{set.Version} {measure.Id} {set.FingerprintOf(measure)} {measure.Name}")
            .Concat(set.Derivations.All.Select(one => $"{set.Version} {one.Field.Uid ?? "-"} {Fingerprint.Of(one, set.Derivations)} {one.Field.Name}"));
}
