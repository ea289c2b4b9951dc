using System.Data.Common;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>
/// The tables of the data set on an engine: what they hold, and the measures of them, computed there. Only totals come back, so that the figures of several engines and of
/// files merge.
/// </summary>
public sealed class EngineData
{
    private readonly Engine _engine;

    private EngineData(Engine engine, SqlStore store, OrganisationTable organisations)
    {
        _engine = engine;
        Store = store with { Map = store.Map with { Organisations = EngineOrganisations.Used(store.Map.Organisations, organisations) } };
        Organisations = organisations;
    }

    /// <summary>Which fields the tables hold, and what they are called.</summary>
    public SqlStore Store { get; }

    /// <summary>What the sub-ICBs belong to.</summary>
    public OrganisationTable Organisations { get; }

    /// <summary>Finds the tables, and checks that what is named is there.</summary>
    /// <param name="engine">The engine, which must stay open as long as this is used.</param>
    /// <param name="map">What the tables and columns are called; null where they have their NHS names.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="EngineException">A table or column is missing.</exception>
    public static EngineData Of(Engine engine, SqlStore? map = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var catalogue = EngineCatalogue.Of(engine, cancellation);
        if (map is not null)
        {
            MappedStore.Check(engine, catalogue, map);
        }

        var store = map ?? EngineStore.Find(engine, catalogue, cancellation);
        return new EngineData(engine, store, EngineOrganisations.Read(engine, catalogue, store, cancellation));
    }

    /// <summary>Measures, whole and within the groups of breakdowns: the same table as of the same rows in an extract.</summary>
    /// <param name="calculator">The definitions and thresholds.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="progress">Told the share of the periods that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="EngineException">The engine cannot do it.</exception>
    public MeasureTable Compute(MeasureCalculator calculator, MeasureRequest asked, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return calculator.Complete(Run(calculator, asked, PartName.None, progress, cancellation));
    }

    /// <summary>The totals, as a table of one part: it merges with those of other engines and of files.</summary>
    /// <param name="calculator">The definitions and thresholds.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="progress">Told the share of the periods that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A table of one part, which is named by the records that the tables hold, so that it is found when it is merged twice.</returns>
    /// <exception cref="EngineException">The engine cannot do it.</exception>
    public PartialTable ComputePart(MeasureCalculator calculator, MeasureRequest asked, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return Run(calculator, asked, PartName.Of(_engine, Store, cancellation), progress, cancellation);
    }

    private PartialTable Run(MeasureCalculator calculator, MeasureRequest asked, string part, IProgress<double>? progress, CancellationToken cancellation)
    {
        var program = ProgramFor(calculator, asked);
        var totals = new List<SqlTotals>();
        foreach (var script in program.Scripts)
        {
            totals.Add(TotalsOf(script, cancellation));
            progress?.Report(totals.Count / (double)program.Scripts.Count);
        }

        return program.Collect(totals, part);
    }

    private SqlProgram ProgramFor(MeasureCalculator calculator, MeasureRequest asked)
    {
        try
        {
            return calculator.ProgramOver(Store, Organisations, asked);
        }
        catch (NotSupportedException refused)
        {
            throw new EngineException(_engine.Name, refused.Message);
        }
    }

    private SqlTotals TotalsOf(SqlScript script, CancellationToken cancellation)
    {
        var totals = new SqlTotals(script);
        foreach (var row in _engine.Query($"computing {script.Period.Label}", script.Text, script.Parameters, RowOf, cancellation))
        {
            totals.Add(row);
        }

        return totals;
    }

    // period_start, period_end, leaf, level, code, breakdown, group_number, value, row_count, total, unknown_count
    private static SqlRow RowOf(DbDataReader row) => new(
        row.GetInt32(2), row.GetString(3), row.GetString(4), Text(row, 5), Text(row, 6), row.IsDBNull(7) ? null : row.GetInt64(7), row.GetInt64(8), row.GetInt64(9), row.GetInt64(10));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
