namespace Iapt.Measures.Tests.Constitution;

/// <summary>
/// Dependencies run one way, and a rule stands nowhere but in its definition: the definitions name no engine, and no engine names a definition. Read from the compiled
/// method bodies, so that a call inside a method is seen as a signature is.
/// </summary>
public sealed class LayeringTests
{
    private const string Root = "Iapt.Measures";

    private static readonly IReadOnlyList<(string From, string To)> References = TypeReferences.Of(typeof(MeasureCalculator).Assembly.Location);

    // Pure data, and what each of them may name beside itself.
    private static readonly Dictionary<string, string[]> MayName = new(StringComparer.Ordinal)
    {
        ["Instruments"] = [],
        ["Codes"] = ["Instruments"],
        ["Algebra"] = ["Instruments"],
        ["Periods"] = [],
        ["DataSet"] = ["Instruments", "Codes", "Algebra"],
        ["Derivations"] = ["Instruments", "Codes", "Algebra", "DataSet"],
        ["Catalogue"] = ["Instruments", "Codes", "Algebra", "DataSet", "Derivations"],
    };

    public static IEnumerable<string> PureData() => MayName.Keys;

    [TestCaseSource(nameof(PureData))]
    public void PureDataNamesOnlyWhatStandsBelowIt(string layer)
    {
        var others = Ours()
            .Where(reference => string.Equals(reference.From, layer, StringComparison.Ordinal) && !string.Equals(reference.To, layer, StringComparison.Ordinal) && !MayName[layer].Contains(reference.To, StringComparer.Ordinal))
            .Select(reference => reference.Text);
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void OnlyTheFacadeAndTheCatalogueNameADefinition()
    {
        var others = Ours().Where(reference => reference.To is "Catalogue" or "Derivations" && reference.From is not ("Catalogue" or "Derivations" or "")).Select(reference => reference.Text);
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void NothingButTheFacadeNamesTheFacade()
    {
        var others = Ours().Where(reference => reference.To.Length == 0 && reference.From.Length > 0).Select(reference => reference.Text);
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void OnlyStatisticsNamesMathNet()
    {
        var others = References
            .Where(reference => reference.To.StartsWith("MathNet.", StringComparison.Ordinal) && !reference.From.StartsWith(Root + ".Statistics.", StringComparison.Ordinal))
            .Select(reference => $"{reference.From} names {reference.To}");
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void TheCheckSeesInsideMethodBodies()
    {
        Assert.Multiple(() =>
        {
            Assert.That(References, Does.Contain(("Iapt.Measures.MeasureCalculator", "Iapt.Measures.Derivations.Movements")), "named in a body alone");
            Assert.That(References, Does.Contain(("Iapt.Measures.Catalogue.EndReasons", "Iapt.Measures.Codes.EndCodes")), "named in a static initialiser");
            Assert.That(References, Does.Contain(("Iapt.Measures.Rows.RowEvaluator", "Iapt.Measures.Algebra.Thresholds")));
        });
    }

    // Namespaces below the root: "" is the root itself.
    private static IEnumerable<(string From, string To, string Text)> Ours() =>
        from reference in References
        let source = LayerOf(reference.From)
        let target = LayerOf(reference.To)
        where source is not null && target is not null
        select (source, target, $"{reference.From} names {reference.To}");

    private static string? LayerOf(string type)
    {
        var end = type.LastIndexOf('.');
        var space = type[..end];
        return string.Equals(space, Root, StringComparison.Ordinal) ? "" : space.StartsWith(Root + ".", StringComparison.Ordinal) ? space[(Root.Length + 1)..] : null;
    }
}
