using Iapt.Measures.Catalogue;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>Scripts of twenty measures in every dialect, as they were last read by people.</summary>
[TestFixture]
public sealed class GoldenTests
{
    private static readonly string[] Names = [.. SqlDialect.All.SelectMany(dialect => Rendered.Twenty.Select(id => $"{id}.{dialect}"))];

    [TestCaseSource(nameof(Names))]
    public void TheScriptIsTheGoldenOne(string name)
    {
        using var stream = typeof(GoldenTests).Assembly.GetManifestResourceStream(name + ".sql")!;
        using var reader = new StreamReader(stream);
        Assert.That(Text(name), Is.EqualTo(reader.ReadToEnd()));
    }

    [Test]
    [Explicit("Writes the golden scripts anew: read the difference before keeping it.")]
    public void WriteTheGoldenScripts()
    {
        foreach (var name in Names)
        {
            File.WriteAllText(Path.Combine(Rendered.Folder(), "Golden", name + ".sql"), Text(name));
        }
    }

    private static string Text(string name) => name.Split('.') is [var id, var dialect]
        ? Rendered.Text(SqlDialect.All.Single(one => one.Name == dialect), [DefinitionSets.V21[id]])
        : throw new ArgumentException("A name is of a measure and a dialect.", nameof(name));
}
