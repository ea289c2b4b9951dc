using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>Finished courses of a few providers, by sex where asked for, counted by what became of them: a table that adds up, because it is counted.</summary>
public sealed record CountedTable(IReadOnlyList<IReadOnlyList<long[]>> Providers, bool HasGroups)
{
    // What becomes of a course: not at caseness improved or unchanged; at caseness recovered reliably, recovered only, improved only, unchanged, deteriorated.
    private const int Classes = 7;

    private static readonly (string Id, int[] Counted)[] Counts =
    [
        ("M076", [0, 1, 2, 3, 4, 5, 6]), ("M179", [0, 1]), ("M185", [0, 2, 4]), ("M187", [1, 3, 5]), ("M189", [6]), ("M191", [2, 3]), ("M193", [2]),
    ];

    // A rate, its numerator, its denominator, and what is taken from that.
    private static readonly (string Id, string Part, string Whole, string? Less)[] Rates = [("M186", "M185", "M076", null), ("M192", "M191", "M076", "M179")];

    private static readonly ReportingPeriod Month = ReportingPeriod.Month(2024, 5);
    private static readonly Breakdown Groups = DefinitionSets.V21.Breakdowns.Where(breakdown => breakdown.Kind == BreakdownKind.Partition).MinBy(breakdown => breakdown.Groups.Length)!;

    public static Arbitrary<CountedTable> Arbitrary => Arb.From(
        from hasGroups in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        from providers in Gen.Choose(2, hasGroups ? 2 : 4)
        from counted in Class.ArrayOf(Classes).ListOf(hasGroups ? Groups.Groups.Length : 1).ListOf(providers)
        select new CountedTable([.. counted.Select(provider => (IReadOnlyList<long[]>)[.. provider])], hasGroups),
        table => table.Providers.Count < 3 ? [] : table.Providers.Select((_, left) => table with { Providers = [.. table.Providers.Where((_, at) => at != left)] }));

    // Many small counts: where suppression is.
    private static Gen<long> Class => Gen.Frequency((3, Gen.Choose(0, 4)), (2, Gen.Choose(5, 12)), (1, Gen.Choose(13, 90))).Select(count => (long)count);

    public MeasureTable Table => new(Rows().ToList(), InstrumentTable.Default);

    public override string ToString() => $"\n  {string.Join("\n  ", Providers.Select(provider => string.Join(" | ", provider.Select(counts => string.Join(' ', counts)))))}\n";

    private IEnumerable<MeasureRow> Rows()
    {
        var england = Providers.Aggregate((left, right) => [.. left.Zip(right, Sum)]);
        return [.. RowsOf(new TableKey(GroupLevel.England, GroupKeys.England), england), .. Providers.SelectMany((provider, at) => RowsOf(new TableKey(GroupLevel.Provider, $"P{at}"), provider))];
    }

    private IEnumerable<MeasureRow> RowsOf(TableKey organisation, IReadOnlyList<long[]> groups)
    {
        foreach (var row in RowsOf(organisation, null, groups.Aggregate(Sum)))
        {
            yield return row;
        }

        foreach (var row in HasGroups ? Groups.Groups.Zip(groups).SelectMany(one => RowsOf(organisation, one.First, one.Second)) : [])
        {
            yield return row;
        }
    }

    private static IEnumerable<MeasureRow> RowsOf(TableKey organisation, BreakdownGroup? group, long[] classes)
    {
        var counts = Counts.ToDictionary(count => count.Id, count => count.Counted.Sum(at => classes[at]), StringComparer.Ordinal);
        foreach (var (id, count) in counts)
        {
            yield return Row(id, MeasureCell.Number(count, 0));
        }

        foreach (var (id, part, whole, less) in Rates)
        {
            yield return Row(id, MeasureCell.Ratio(counts[part], counts[whole] - (less is null ? 0 : counts[less]), true, 0));
        }

        MeasureRow Row(string id, MeasureCell cell) => new(Month, organisation, DefinitionSets.V21[id], "v2.1", cell) { Group = group };
    }

    private static long[] Sum(long[] left, long[] right) => [.. left.Zip(right, (one, other) => one + other)];
}
