using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures;

/// <summary>
/// Computes each period with the version of the definitions in force on its last day (<c>decisions.md</c> 1): several versions, one table, in which every row names
/// its own. Rows of two versions are no series where their rules differ; <see cref="DefinitionComparison"/> says what a version changed.
/// </summary>
/// <param name="instruments">The thresholds.</param>
public sealed class InForceCalculator(InstrumentTable instruments)
{
    /// <summary>With the national thresholds.</summary>
    public InForceCalculator()
        : this(InstrumentTable.Default)
    {
    }

    /// <summary>The thresholds.</summary>
    public InstrumentTable Instruments { get; } = instruments ?? throw new ArgumentNullException(nameof(instruments));

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

    /// <summary>The calculator of one version.</summary>
    /// <param name="definitions">The version.</param>
    public MeasureCalculator For(DefinitionSet definitions) => new(definitions, Instruments) { Rederive = Rederive, Engine = Engine, Threads = Threads };

    /// <summary>Every measure of each version that the extract can answer.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="levels">The levels of organisation.</param>
    /// <exception cref="ArgumentException">No definitions of the data set are in force at the end of a period.</exception>
    public MeasureTable Compute(Extract extract, IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var asked = VersionPeriods.InForce(periods).Select(version => new VersionRequest(version.Definitions, new MeasureRequest
        {
            Periods = version.Periods,
            Levels = levels,
            Measures = [.. version.Definitions.Measures.Where(measure => For(version.Definitions).MissingFor(extract, measure).Count == 0)],
        }));
        return Compute(extract, [.. asked], null, CancellationToken.None);
    }

    /// <summary>Measures of an extract, each period with the version in force on its last day; a measure or breakdown that this version lacks has no row in the period.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="asked">What is asked; measures, by identifier, and breakdowns, by name, may be of any version.</param>
    /// <exception cref="ArgumentException">No definitions of the data set are in force at the end of a period.</exception>
    public MeasureTable Compute(Extract extract, MeasureRequest asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Compute(extract, [.. VersionPeriods.InForce(asked.Periods).Select(version => VersionRequest.Of(version, asked))], null, CancellationToken.None);
    }

    /// <summary>What is asked of each version, in one table in the order of its periods.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="asked">What is asked of each version.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    public MeasureTable Compute(Extract extract, IReadOnlyList<VersionRequest> asked, IProgress<double>? progress, CancellationToken cancellation) =>
        Compute(asked, (calculator, one, part) => calculator.Compute(extract, one, part, cancellation), progress);

    /// <summary>What is asked of each version, in one table in the order of its periods, of data that lie elsewhere than in an extract.</summary>
    /// <param name="asked">What is asked of each version.</param>
    /// <param name="figures">The figures of one version, by its calculator.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1; null for nobody.</param>
    public MeasureTable Compute(IReadOnlyList<VersionRequest> asked, Func<MeasureCalculator, MeasureRequest, IProgress<double>?, MeasureTable> figures, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(figures);
        var rows = asked.SelectMany((one, done) => figures(For(one.Definitions), one.Asked, progress is null ? null : new Part(progress, done, asked.Count)).Rows);
        return new MeasureTable(rows.OrderBy(row => row.Period, PartialTableHeader.InOrder), Instruments);
    }

    // One version's part of the whole work.
    private sealed class Part(IProgress<double> whole, int done, int of) : IProgress<double>
    {
        public void Report(double value) => whole.Report((done + value) / of);
    }
}
