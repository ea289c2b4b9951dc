using Iapt.Measures.Algebra;
using Iapt.Measures.Assembly;
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
public sealed partial class MeasureCalculator
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
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public MeasureTable Compute(
        Extract extract,
        IReadOnlyList<ReportingPeriod> periods,
        IReadOnlyList<GroupLevel> levels,
        IReadOnlyList<MeasureDefinition> measures,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        return Compute(extract, new MeasureRequest { Periods = periods, Levels = levels, Measures = measures }, progress, cancellation);
    }

    /// <summary>Measures of an extract, whole and within the groups of breakdowns.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="asked">What is asked.</param>
    public MeasureTable Compute(Extract extract, MeasureRequest asked) => Compute(extract, asked, null, CancellationToken.None);

    /// <summary>Measures of an extract, whole and within the groups of breakdowns.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    public MeasureTable Compute(Extract extract, MeasureRequest asked, IProgress<double>? progress, CancellationToken cancellation)
    {
        var request = RequestOf(extract, asked);
        return TableOf(request, TotalsOf(extract, request, progress, cancellation));
    }

    /// <summary>The totals of an extract that is a part of the data, for measures that <see cref="Complete"/> computes once all parts are merged.</summary>
    /// <param name="extract">The rows of the part. An extract without rows is no part: it adds nothing.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="levels">The levels of organisation.</param>
    /// <param name="measures">The measures, of <see cref="Definitions"/>; one that lacks a whole field stands as not assessable.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A table of one part, which is named by what the extract holds, so that it is found when it is merged twice.</returns>
    public PartialTable ComputePart(
        Extract extract,
        IReadOnlyList<ReportingPeriod> periods,
        IReadOnlyList<GroupLevel> levels,
        IReadOnlyList<MeasureDefinition> measures,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        return ComputePart(extract, new MeasureRequest { Periods = periods, Levels = levels, Measures = measures }, progress, cancellation);
    }

    /// <summary>The totals of an extract that is a part of the data, for measures that <see cref="Complete"/> computes once all parts are merged.</summary>
    /// <param name="extract">The rows of the part. An extract without rows is no part: it adds nothing.</param>
    /// <param name="asked">What is asked; measures and breakdowns are of <see cref="Definitions"/>.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A table of one part, which is named by what the extract holds, so that it is found when it is merged twice.</returns>
    public PartialTable ComputePart(Extract extract, MeasureRequest asked, IProgress<double>? progress, CancellationToken cancellation)
    {
        var request = RequestOf(extract, asked);
        var totals = TotalsOf(extract, request, progress, cancellation);
        return new PartialTable(HeaderOf(extract, request), extract.Count == 0 ? [] : [ContentDigest.Of(extract, cancellation)], totals);
    }

    /// <summary>The figures of a partial table: the same as those of its rows in one extract.</summary>
    /// <param name="partial">The table, of the same definitions and thresholds as this calculator's.</param>
    /// <exception cref="PartialTableException">It was made with other definitions or thresholds.</exception>
    public MeasureTable Complete(PartialTable partial)
    {
        ArgumentNullException.ThrowIfNull(partial);
        var header = partial.Header;
        var (measures, breakdowns, lowering) = new PartialDefinitions(Definitions, Instruments).NamedBy(header);
        return TableOf(new Request(header.Periods, header.Levels, measures, breakdowns, lowering), partial.Totals);
    }

    /// <summary>The fields that a measure needs and an extract neither supplies nor can derive.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<Field> MissingFor(Extract extract, MeasureDefinition measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var missing = SourcesFor(extract).Missing(measure.Expression);
        return extract.Tables.Count == 0 ? missing : [.. missing.Concat(KeysOf(measure).Where(key => !extract.Fields.Contains(key))).Distinct()];
    }

    /// <summary>The fields that a breakdown needs and an extract neither supplies nor can derive.</summary>
    /// <param name="extract">The extract.</param>
    /// <param name="breakdown">The breakdown.</param>
    public IReadOnlyList<Field> MissingFor(Extract extract, Breakdown breakdown) => SourcesFor(extract).Missing(breakdown);

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
        return extract.HasSnapshots ? null : Movements.For(extract.Fields.Contains);
    }

    private Request RequestOf(Extract extract, MeasureRequest asked)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentNullException.ThrowIfNull(asked);
        return RequestOf(asked, measure => MissingFor(extract, measure).Count == 0, breakdown => MissingFor(extract, breakdown).Count == 0);
    }

    private static Request RequestOf(MeasureRequest asked, Func<MeasureDefinition, bool> isAnswerable, Func<Breakdown, bool> isTold)
    {
        var ordered = asked.Measures.OrderBy(measure => measure.Number).ThenBy(measure => measure.Id, StringComparer.Ordinal).ToList();
        var breakdowns = asked.Breakdowns.DistinctBy(breakdown => breakdown.Id, StringComparer.Ordinal).OrderBy(breakdown => breakdown.Id, StringComparer.Ordinal).ToList();
        return new Request(
            [.. asked.Periods.Distinct().Order(PartialTableHeader.InOrder)],
            [.. asked.Levels.Distinct().Order()],
            ordered,
            breakdowns,
            Lowering.Of(ordered.Where(isAnswerable), breakdowns.Where(isTold)));
    }

    private PartialTableHeader HeaderOf(Extract extract, Request request) => HeaderOf(
        request,
        SourcesFor(extract),
        extract.HasSnapshots,
        [.. request.Breakdowns.Where(breakdown => MissingFor(extract, breakdown).Count == 0)],
        InputSignature.Organisations(extract.Organisations, request.Levels));

    private PartialTableHeader HeaderOf(Request request, FieldSources sources, bool hasSnapshots, List<Breakdown> told, string? organisations)
    {
        var answerable = request.Lowering.Measures.Select(measure => measure.Definition).ToHashSet();
        var (supplied, absent) = InputSignature.Fields(sources, answerable, told, request.Levels);
        var names = new PartialDefinitions(Definitions, Instruments);
        return new PartialTableHeader
        {
            Version = Definitions.Version,
            Instruments = Instruments.Fingerprint,
            Measures = [.. request.Measures.Select(measure => names.NameOf(measure, answerable.Contains(measure)))],
            Breakdowns = [.. request.Breakdowns.Select(breakdown => names.NameOf(breakdown, told.Contains(breakdown)))],
            Leaves = [.. PartialDefinitions.NamesOf(request.Lowering)],
            HasSnapshots = hasSnapshots,
            IsRederived = Rederive,
            Supplied = supplied,
            Absent = absent,
            Periods = request.Periods,
            Levels = request.Levels,
            Organisations = organisations,
        };
    }

    private LeafTable TotalsOf(Extract extract, Request request, IProgress<double>? progress, CancellationToken cancellation)
    {
        // A code that has been succeeded by the end of every period stands in none of them.
        var standing = request.Levels.ToDictionary(level => level, level => extract.Groups.Standing(level, request.Periods));
        var totals = EngineTotals(extract, request, progress, cancellation)
            .Select(ofPeriod => request.Levels.Select(level => standing[level].Select(key => LeafTotals.Of(ofPeriod[level][key])).ToArray()).ToArray())
            .ToArray();
        var covers = request.Periods.Select(period => new PeriodCover(extract.Covers(period, SelectionScope.Period), extract.Covers(period, SelectionScope.PeriodEnd)));
        return new LeafTable([.. request.Levels.Select(level => standing[level].Select(key => extract.Groups.Codes(level)[key]).ToList())], [.. covers], totals);
    }

    private IEnumerable<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> EngineTotals(
        Extract extract, Request request, IProgress<double>? progress, CancellationToken cancellation)
    {
        if (extract.Tables.Count > 0)
        {
            var sources = SourcesFor(extract);
            var windBack = extract.HasSnapshots ? null : Movements.For(sources.IsSupplied);
            return new AssembledTotals(extract, sources, Instruments, request.Lowering.Leaves, windBack) { ByColumns = Engine == EngineKind.Columns, Threads = Threads }
                .Of(request.Periods, request.Levels, progress, cancellation);
        }

        if (Engine == EngineKind.Columns)
        {
            return ColumnEngineFor(extract, request.Lowering.Leaves).Totals(request.Periods, request.Levels, progress, cancellation);
        }

        var engine = EngineFor(extract, request.Lowering.Leaves);
        return request.Periods.Select((period, done) =>
        {
            var totals = engine.Totals(period, request.Levels, cancellation);
            progress?.Report((done + 1.0) / request.Periods.Count);
            return totals;
        });
    }

    private MeasureTable TableOf(Request request, LeafTable totals)
    {
        var zeros = LeafTotals.Zeros(request.Lowering.Leaves.Select(leaf => leaf.Kind));
        var shape = new TableShape(request.Measures, request.Breakdowns, request.Lowering);
        var rows = from period in Enumerable.Range(0, request.Periods.Count)
                   from level in Enumerable.Range(0, request.Levels.Count)
                   from code in Enumerable.Range(0, totals.Codes[level].Count)
                   let key = new TableKey(request.Levels[level], totals.Codes[level][code])
                   from row in shape.Rows(request.Periods[period], key, Definitions.Version, totals.Covers[period], totals[period, level, code].Every(zeros))
                   select row;
        return new MeasureTable(rows, Instruments);
    }

    /// <summary>What is asked for, in the order of a table; the lowering is of the measures and breakdowns that can be answered.</summary>
    private sealed record Request(
        IReadOnlyList<ReportingPeriod> Periods,
        IReadOnlyList<GroupLevel> Levels,
        IReadOnlyList<MeasureDefinition> Measures,
        IReadOnlyList<Breakdown> Breakdowns,
        Lowering Lowering);
}
