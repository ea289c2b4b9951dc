using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns;

/// <summary>
/// The memory of one computation, for some periods and levels: made by <see cref="ColumnEngine.WorkspaceFor"/>, filled by <see cref="ColumnEngine.AddUp"/>, any number of
/// times. Once warm, filling it allocates nothing. It serves one call at a time.
/// </summary>
public sealed class ColumnWorkspace
{
    private readonly Worker[] _workers;

    internal ColumnWorkspace(ColumnEngine engine, IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, Worker[] workers)
    {
        Engine = engine;
        Periods = periods;
        Levels = levels;
        _workers = workers;
        Crew = new Crew(workers);
    }

    /// <summary>The periods.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>The levels.</summary>
    public IReadOnlyList<GroupLevel> Levels { get; }

    internal ColumnEngine Engine { get; }

    internal Crew Crew { get; }

    internal void Clear()
    {
        foreach (var worker in _workers)
        {
            worker.Clear();
        }
    }

    internal void AddTo(IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totals)
    {
        foreach (var worker in _workers)
        {
            worker.AddTo(totals);
        }
    }
}
