using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Assembly;

/// <summary>Who is asked which rows qualify: the same answer column by column and row by row.</summary>
internal static class Judges
{
    internal static Func<FieldSources, ReportingPeriod, IJudge> Of(bool byColumns, InstrumentTable instruments, int threads) =>
        byColumns
            ? (sources, period) => new ColumnJudge(sources, instruments, period, threads)
            : (sources, period) => new RowJudge(sources, instruments, period);
}
