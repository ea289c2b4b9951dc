using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Columns;
using Iapt.Measures.Derivations;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures;

/// <summary>
/// Computes measures of an extract: the main door of the library. It joins a set of definitions, a table of thresholds and an engine, and holds no rule itself.
/// </summary>
public sealed class MeasureCalculator
{
    /// <summary>A calculator with the definitions in force and the national thresholds.</summary>
    public MeasureCalculator()
        : this(DefinitionSets.V21, InstrumentTable.Default)
    {
    }

    /// <summary>A calculator.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <param name="instruments">The thresholds.</param>
    public MeasureCalculator(DefinitionSet definitions, InstrumentTable instruments)
    {
        Definitions = definitions ?? throw new ArgumentNullException(nameof(definitions));
        Instruments = instruments ?? throw new ArgumentNullException(nameof(instruments));
    }

    /// <summary>The definitions.</summary>
    public DefinitionSet Definitions { get; }

    /// <summary>The thresholds.</summary>
    public InstrumentTable Instruments { get; }

    /// <summary>True to derive what can be derived even where the extract supplies it.</summary>
    public bool Rederive { get; init; }

    /// <summary>Which engine adds up; every engine gives the same figures.</summary>
    public EngineKind Engine { get; init; }

    /// <summary>How many threads the column engine uses; by default, one for each processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = Environment.ProcessorCount;

    /// <summary>Every measure that the extract can answer, for England.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="period">The period.</param>
    public MeasureTable Compute(Extract extract, ReportingPeriod period) => Compute(extract, [period], [GroupLevel.England]);

    /// <summary>Every measure that the extract can answer.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="levels">The levels of organisation.</param>
    public MeasureTable Compute(Extract extract, IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels) =>
        Compute(extract, periods, levels, [.. Definitions.Measures.Where(measure => MissingFor(extract, measure).Count == 0)]);

    /// <summary>Measures of an extract; one that lacks a whole field stands as not assessable.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="levels">The levels of organisation.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="progress">Told how many periods are done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public MeasureTable Compute(
        Extract extract,
        IReadOnlyList<ReportingPeriod> periods,
        IReadOnlyList<GroupLevel> levels,
        IReadOnlyList<MeasureDefinition> measures,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(measures);
        var ordered = measures.OrderBy(measure => measure.Number).ToList();
        var answerable = ordered.Where(measure => MissingFor(extract, measure).Count == 0).ToList();
        var lowering = Lowering.Of(answerable);
        var sortedLevels = levels.Distinct().Order().ToList();
        var sortedPeriods = periods.Distinct().Order().ToList();
        var rows = new List<MeasureRow>();
        var done = 0;
        foreach (var totals in TotalsOf(extract, sortedPeriods, sortedLevels, lowering.Leaves, cancellation))
        {
            rows.AddRange(RowsOf(extract, sortedPeriods[done], sortedLevels, ordered, lowering, totals));
            done++;
            progress?.Report(done);
        }

        return new MeasureTable(rows, Instruments);
    }

    /// <summary>The fields that a measure needs and an extract neither supplies nor can derive.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<Field> MissingFor(Extract extract, MeasureDefinition measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return SourcesFor(extract).Missing(measure.Expression);
    }

    /// <summary>Where each field of an extract comes from.</summary>
    /// <param name="extract">The extract.</param>
    public FieldSources SourcesFor(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new FieldSources(extract.Fields, Definitions.Derivations, Rederive);
    }

    /// <summary>The row engine for leaves of an extract.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="leaves">The leaves.</param>
    public RowEngine EngineFor(Extract extract, IReadOnlyList<Leaf> leaves)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new RowEngine(extract, SourcesFor(extract), Instruments, leaves, WindBackFor(extract));
    }

    /// <summary>The column engine for leaves of an extract.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="leaves">The leaves.</param>
    public ColumnEngine ColumnEngineFor(Extract extract, IReadOnlyList<Leaf> leaves)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new ColumnEngine(extract, SourcesFor(extract), Instruments, leaves, WindBackFor(extract)) { Threads = Threads };
    }

    /// <summary>An explainer of the same definitions for an extract.</summary>
    /// <param name="extract">The extract.</param>
    public Explainer ExplainerFor(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new Explainer(extract, SourcesFor(extract), Instruments, WindBackFor(extract));
    }

    /// <summary>The rewriting that an extract needs: one snapshot must answer for earlier periods (<c>decisions.md</c> 3).</summary>
    /// <param name="extract">The extract.</param>
    public static WindBack? WindBackFor(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return extract.HasSnapshots ? null : Movements.Referral;
    }

    private IEnumerable<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> TotalsOf(
        Extract extract, List<ReportingPeriod> periods, List<GroupLevel> levels, IReadOnlyList<Leaf> leaves, CancellationToken cancellation)
    {
        if (Engine == EngineKind.Columns)
        {
            return ColumnEngineFor(extract, leaves).Totals(periods, levels, cancellation: cancellation);
        }

        var engine = EngineFor(extract, leaves);
        return periods.Select(period => engine.Totals(period, levels, cancellation));
    }

    private IEnumerable<MeasureRow> RowsOf(
        Extract extract,
        ReportingPeriod period,
        List<GroupLevel> levels,
        List<MeasureDefinition> measures,
        Lowering lowering,
        IReadOnlyDictionary<GroupLevel, LeafTotal[][]> totals)
    {
        var lowered = lowering.Measures.Where(measure => IsCovered(extract, period, lowering, measure))
            .ToDictionary(measure => measure.Definition.Id, StringComparer.Ordinal);
        foreach (var level in levels)
        {
            var codes = extract.Groups.Codes(level);
            for (var key = 0; key < codes.Count; key++)
            {
                foreach (var measure in measures)
                {
                    var cell = lowered.TryGetValue(measure.Id, out var one)
                        ? CellFormula.Of(one, totals[level][key])
                        : MeasureCell.NotAssessable;
                    yield return new MeasureRow(period, new TableKey(level, codes[key]), measure, Definitions.Version, cell);
                }
            }
        }
    }

    private static bool IsCovered(Extract extract, ReportingPeriod period, Lowering lowering, LoweredMeasure measure) =>
        measure.Leaves.All(leaf => extract.Covers(period, lowering.Leaves[leaf].Selected.Scope));
}
