using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Audit.Leaks;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>Leaks of small files against every choice of counts that there is.</summary>
public sealed class FileLeakLaws
{
    private const int Width = 3;

    [Law(MaxTest = 150)]
    public FsCheck.Property Leaks_are_what_trying_every_count_leaves_too_few_of() => Prop.ForAll(SummedFile.Arbitrary, file =>
    {
        var leaks = LeaksOf(file, FileLeaks.MostAtOnce);
        var few = Possible(file).Where(one => one.Values.Count < Width).ToList();
        return (leaks.Count == few.Count && few.All(one => leaks.TryGetValue(one.Figure, out var leak) && leak.SequenceEqual(one.Values)))
            .Label($"{file}: {string.Join("; ", leaks.Select(leak => $"{leak.Key.Place} {leak.Key}: {string.Join(' ', leak.Value)}"))}, tried {string.Join("; ", few.Select(one => $"{one.Figure.Place} {one.Figure}: {string.Join(' ', one.Values)}"))}")
            .Classify(few.Count > 0, "leaks");
    });

    // What is found without deciding everything at once may be less, and is never wrong.
    [Law(MaxTest = 150)]
    public FsCheck.Property Bounds_never_exclude_a_count_that_is_possible() => Prop.ForAll(SummedFile.Arbitrary, file =>
    {
        var leaks = LeaksOf(file, 0);
        var possible = Possible(file).ToDictionary(one => one.Figure, one => one.Values);
        return leaks.All(leak => possible[leak.Key].IsSubsetOf(leak.Value)).Classify(leaks.Count == possible.Values.Count(values => values.Count < Width), "all leaks found").Classify(leaks.Count > 0, "leaks");
    });

    private static Dictionary<PublishedFigure, ImmutableArray<long>> LeaksOf(SummedFile file, int mostAtOnce)
    {
        var rows = Rows(file);
        var options = new AuditOptions { Complete = file.IsComplete ? [OrganisationLevel.Provider] : [] };
        return FileLeaks.Of(new AuditContext(rows, options), FileLeakTests.OfRows(rows), mostAtOnce).Leaks.ToDictionary(leak => leak.Figure, leak => leak.Values);
    }

    private static IEnumerable<(PublishedFigure Figure, SortedSet<long> Values)> Possible(SummedFile file)
    {
        var figures = Rows(file).Where(row => row.Place.Level == OrganisationLevel.Provider).SelectMany(row => row.Figures).Where(figure => figure.Kind == StatisticKind.Count).ToLookup(figure => figure.Place.OrgCode);
        return file.Enumerate().SelectMany((sets, provider) => figures[$"R{provider}"].OrderBy(figure => figure.Line).Zip(sets));
    }

    // The same rows for both sides: figures are told apart by what they are, not by what they say.
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<SummedFile, IReadOnlyList<FigureRow>> Read = [];

    private static IReadOnlyList<FigureRow> Rows(SummedFile file) => Read.GetValue(file, one => one.Rows);
}
