using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Runs the library for a law, and says in what two results differ.</summary>
internal static class Ran
{
    private const int MostDifferences = 5;

    public static IReadOnlyList<GroupLevel> Levels { get; } = Enum.GetValues<GroupLevel>();

    public static MeasureCalculator Calculator { get; } = new();

    public static DefinitionSet Definitions => DefinitionSets.V21;

    /// <summary>The measures that rows of IDS101Referral, as they are generated here, can answer: the others have laws over rows of every table.</summary>
    public static IReadOnlyList<MeasureDefinition> Answered { get; } = [.. DefinitionSets.V21.Measures.Where(IsAnswered)];

    public static Lowering Lowering { get; } = Lowering.Of(Answered);

    /// <summary>Every figure of an extract, by period, organisation and measure, as text.</summary>
    public static IReadOnlyDictionary<string, string> Figures(Extract extract, params IReadOnlyList<ReportingPeriod> periods)
    {
        var engine = Engine(extract);
        var figures = from period in periods.Count == 0 ? Days.Periods : periods
                      from level in engine.Totals(period, Levels)
                      from organisation in extract.Groups.Codes(level.Key).Zip(level.Value)
                      from measure in Lowering.Measures
                      select (Key: $"{measure.Definition.Id} {period.Label} {level.Key} {organisation.First}", Cell: CellFormula.Of(measure, organisation.Second));
        return figures.ToDictionary(figure => figure.Key, figure => Text(figure.Cell), StringComparer.Ordinal);
    }

    /// <summary>Every figure of an extract, as a caller asks for it.</summary>
    public static MeasureTable Table(Extract extract, params IReadOnlyList<ReportingPeriod> periods) =>
        Calculator.Compute(extract, periods.Count == 0 ? Days.Periods : periods, Levels, Definitions.Measures);

    /// <summary>The engine over every leaf of the catalogue.</summary>
    public static RowEngine Engine(Extract extract) => Calculator.EngineFor(extract, Lowering.Leaves);

    /// <summary>The engine that takes the rows as they stand, as for an extract with a snapshot for each month.</summary>
    public static RowEngine EngineAsItStands(Extract extract) =>
        new(extract, Calculator.SourcesFor(extract), InstrumentTable.Default, Lowering.Leaves, null);

    /// <summary>The leaf of a measure that is a count.</summary>
    public static int LeafOf(string id) => Lowering.Measures.Single(measure => string.Equals(measure.Definition.Id, id, StringComparison.Ordinal)).Leaves.First();

    public static string Text(MeasureCell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.Status} {cell.Value?.ToExactText()} = {cell.Numerator}/{cell.Denominator} unknown {cell.Unknown}");

    public static string Text(LeafTotal total) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{total.Count} sum {total.Sum} unknown {total.Unknown} {string.Join(' ', total.Distribution.Select(pair => $"{pair.Key}:{pair.Value}"))}");

    /// <summary>The sum of totals, as text.</summary>
    public static string Sum(IEnumerable<LeafTotal> totals)
    {
        var all = totals.ToList();
        var distribution = all.SelectMany(total => total.Distribution).GroupBy(pair => pair.Key).OrderBy(group => group.Key).Select(group => $"{group.Key}:{group.Sum(pair => pair.Value)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Sum(total => total.Count)} sum {all.Sum(total => total.Sum)} unknown {all.Sum(total => total.Unknown)} {string.Join(' ', distribution)}");
    }

    public static Property Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) => None(
        one.Keys.Union(other.Keys, StringComparer.Ordinal)
            .Where(key => !string.Equals(one.GetValueOrDefault(key), other.GetValueOrDefault(key), StringComparison.Ordinal))
            .Select(key => $"{key}: {one.GetValueOrDefault(key, "(no row)")} | {other.GetValueOrDefault(key, "(no row)")}"));

    /// <summary>Holds when there is nothing to complain of.</summary>
    public static Property None(IEnumerable<string> complaints)
    {
        var found = complaints.Take(MostDifferences).ToList();
        return (found.Count == 0).Label(string.Join('\n', found));
    }

    private static bool IsAnswered(MeasureDefinition measure) => new MeasureCalculator().MissingFor(Row.ToExtract([]), measure).Count == 0;
}
