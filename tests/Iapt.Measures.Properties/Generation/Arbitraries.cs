using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Properties.Generation;

/// <summary>Consistent referrals.</summary>
public sealed record Caseload(IReadOnlyList<Course> Courses)
{
    public Extract Extract => Row.ToExtract(Courses.Select(course => course.Row));

    public Caseload Each(Func<Course, Course> change) => new([.. Courses.Select(change)]);

    public override string ToString() => $"\n  {string.Join("\n  ", Courses)}\n";
}

/// <summary>Rows in which any field may hold anything, with some columns that a service may supply.</summary>
public sealed record AnyRows(IReadOnlyList<Row> Rows, IReadOnlyList<Field> Supplied)
{
    public Extract Extract => Row.ToExtract(Rows, Supplied);

    public override string ToString() => $"\n  [{string.Join(' ', Supplied)}]\n  {string.Join("\n  ", Rows)}\n";
}

/// <summary>Says which rows change places with which.</summary>
public sealed record Reordering(int Seed)
{
    public IEnumerable<T> Of<T>(IEnumerable<T> items) =>
        items.Select((item, position) => (item, position)).OrderBy(one => unchecked((uint)((one.position + Seed) * 2_654_435_761L) ^ (uint)Seed)).Select(one => one.item);
}

/// <summary>What the laws are tried on.</summary>
public static class Arbitraries
{
    private const int MostRows = 12;

    private static readonly Field[][] ColumnSets =
    [
        [],
        [],
        [CompletedTreatment_Flag],
        [Caseness_Flag, NotCaseness_Flag, Recovery_Flag, ReliableImprovement_Flag, NoChange_Flag, ReliableDeterioration_Flag],
        [ADSM],
        [ADSM, ADSM_FirstScore, ADSM_LastScore],
        [ADSM_FirstScore, ADSM_LastScore, Recovery_Flag],
    ];

    public static Arbitrary<Course> Courses() => Arb.From(Draw.Course, course => course.Shrink());

    public static Arbitrary<Caseload> Caseloads() =>
        Arb.From(Few(Draw.Course).Select(courses => new Caseload([.. courses.Select((course, number) => course with { Pathway = Pathway(number) })])), Shrink);

    public static Arbitrary<AnyRows> AnyRows() =>
        Arb.From(
            from supplied in Gen.Elements(ColumnSets)
            from rows in Few(AnyRow([.. Row.Columns.Skip(1), .. supplied]))
            select new AnyRows([.. rows.Select((row, number) => row.With(PathwayID, Pathway(number)))], supplied),
            Shrink);

    public static Arbitrary<Reordering> Reorderings() => Arb.From(Gen.Choose(1, 100_000).Select(seed => new Reordering(seed)));

    internal static IEnumerable<IReadOnlyList<T>> ShrinkList<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> shrink)
    {
        if (items.Count > 3)
        {
            yield return [.. items.Take(items.Count / 2)];
            yield return [.. items.Skip(items.Count / 2)];
        }

        for (var index = 0; index < items.Count; index++)
        {
            yield return [.. items.Where((_, position) => position != index)];
        }

        for (var index = 0; index < items.Count; index++)
        {
            foreach (var smaller in shrink(items[index]))
            {
                yield return [.. items.Select((item, position) => position == index ? smaller : item)];
            }
        }
    }

    internal static Gen<IReadOnlyList<T>> Few<T>(Gen<T> one) => Gen.Choose(0, MostRows).SelectMany(count => one.ListOf(count)).Select(list => (IReadOnlyList<T>)[.. list]);

    private static IEnumerable<Caseload> Shrink(Caseload caseload) => ShrinkList(caseload.Courses, course => course.Shrink()).Select(courses => new Caseload(courses));

    private static IEnumerable<AnyRows> Shrink(AnyRows rows) => ShrinkList(rows.Rows, row => row.Shrink()).Select(fewer => new AnyRows(fewer, rows.Supplied));

    private static Gen<Row> AnyRow(Field[] fields) =>
        Gen.CollectToArray(fields, Draw.Value).Select(values => fields.Zip(values).Aggregate(Row.Empty, (row, cell) => row.With(cell.First, cell.Second)));

    private static string Pathway(int number) => string.Create(CultureInfo.InvariantCulture, $"R{number + 1:D3}");
}
