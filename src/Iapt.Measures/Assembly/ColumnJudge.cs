using Iapt.Measures.Algebra;
using Iapt.Measures.Columns;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Assembly;

/// <summary>Asks whole columns; what is not for columns is asked row by row. It says what <see cref="RowJudge"/> says.</summary>
internal sealed class ColumnJudge(FieldSources sources, InstrumentTable instruments, ReportingPeriod period, int threads) : IJudge
{
    public ulong[] Known(Frame frame, Predicate where) =>
        MaskPlan.Of(frame, sources, instruments, where) is { } plan
            ? plan.Rows(frame.Count, period, threads)
            : new RowJudge(sources, instruments, period).Known(frame, where);
}
