using System.Diagnostics;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Engines.Tests;

/// <summary>From the raw tables, the rendered SQL, the row engine and the column engine give the same figures: every cell of every measure.</summary>
[TestFixture]
public sealed class RawTablesTests
{
    private const int Pathways = 300;

    [TestCase(1ul, true)]
    [TestCase(2ul, true)]
    [TestCase(3ul, false)]
    public void EveryMeasure(ulong seed, bool hasMonths)
    {
        var watch = Stopwatch.StartNew();
        var data = RandomDataSets.Of(seed, Pathways, hasMonths);
        var differences = RawTables.Differences(data, DefinitionSets.V21.Measures);
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s, {differences.Count} differences");
        foreach (var ofMeasure in differences.GroupBy(difference => difference.Split(' ')[0], StringComparer.Ordinal))
        {
            TestContext.Out.WriteLine($"{ofMeasure.Key} {ofMeasure.Count()}: {ofMeasure.First()}");
        }

        Assert.That(differences, Is.Empty);
    }
}
