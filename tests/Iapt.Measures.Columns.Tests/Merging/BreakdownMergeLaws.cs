using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Generation;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Columns.Tests.Merging;

/// <summary>Totals within groups merge like the totals of the whole; tables of other breakdowns are refused.</summary>
public sealed class BreakdownMergeLaws
{
    // The second lacks its field in every random extract.
    private static readonly IReadOnlyList<Breakdown> Breakdowns = [DefinitionSets.V21.FindBreakdown("V011")!, DefinitionSets.V21.FindBreakdown("V005")!];

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 12, StartSize = 0, EndSize = 60, QuietOnSuccess = true)]
    public void Parts_merge_to_the_whole_within_groups(RandomExtract whole, PositiveInt seed)
    {
        var parts = Parts.SplitByPathway(whole, 3, pathway => (pathway.Length + pathway[^1] + seed.Get) % 3).Select(part => Table(part, Breakdowns)).ToList();
        var merged = Parts.Merge(parts);
        var read = Parts.Read(Parts.Bytes(merged));
        var expected = Parts.Calculator(whole.Rederive).Compute(whole.ToExtract(), Request(whole, Breakdowns));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read, Is.EqualTo(merged));
            Assert.That(Parts.Bytes(read), Is.EqualTo(Parts.Bytes(merged)));
            Assert.That(Parts.Figures(Parts.Calculator(whole.Rederive).Complete(read)), Is.EqualTo(Parts.Figures(expected)));
            Assert.That(merged.Header.Breakdowns.Select(one => $"{one.Id} {one.Groups.Count}"), Is.EqualTo(["V005 17", "V011 18"]));
        }
    }

    [Law(Arbitrary = [typeof(RandomExtracts)], MaxTest = 3, QuietOnSuccess = true)]
    public void Tables_of_other_breakdowns_are_refused(RandomExtract extract)
    {
        var small = Parts.Small();
        var within = PartialTable.Empty(Table(extract, Breakdowns).Header);
        var without = PartialTable.Empty(Table(extract, []).Header);
        Assert.Multiple(() =>
        {
            Assert.That(small.Header.Breakdowns, Is.Empty);
            Assert.That(() => PartialTable.Merge(within, without), Throws.TypeOf<PartialTableException>().With.Message.EqualTo("the parts are not of the same breakdowns: V005 is in one of them alone"));
            Assert.That(() => PartialTable.Merge(without, within), Throws.TypeOf<PartialTableException>().With.Message.EqualTo("the parts are not of the same breakdowns: V005 is in one of them alone"));
        });
    }

    private static PartialTable Table(RandomExtract part, IReadOnlyList<Breakdown> breakdowns) =>
        Parts.Calculator(part.Rederive).ComputePart(part.ToExtract(), Request(part, breakdowns), null, CancellationToken.None);

    private static MeasureRequest Request(RandomExtract part, IReadOnlyList<Breakdown> breakdowns) => new()
    {
        Periods = part.Periods,
        Levels = Parts.Levels,
        Measures = [.. ((string[])["M001", "M051", "M076", "M192"]).Select(id => DefinitionSets.V21[id])],
        Breakdowns = breakdowns,
    };
}
