using Iapt.Measures.Columns;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>An engine with memory that its calls share, as a caller who asks often holds it.</summary>
internal sealed record Held(ColumnEngine Engine, ColumnWorkspace Workspace)
{
    internal static Held Of(ColumnEngine engine, IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels) => new(engine, engine.WorkspaceFor(periods, levels));
}
