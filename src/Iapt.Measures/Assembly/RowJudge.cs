using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Assembly;

/// <summary>Asks row by row, with the meaning of <see cref="RowEvaluator"/>.</summary>
internal sealed class RowJudge(FieldSources sources, InstrumentTable instruments, ReportingPeriod period) : IJudge
{
    private const int WordBits = 64;

    public ulong[] Known(Frame frame, Predicate where)
    {
        var evaluator = new RowEvaluator(sources, instruments);
        var known = new ulong[(frame.Count + WordBits - 1) / WordBits];
        for (var row = 0; row < frame.Count; row++)
        {
            evaluator.MoveTo(frame, row, period);
            known[row / WordBits] |= evaluator.Of(where) == Truth.True ? 1UL << (row % WordBits) : 0;
        }

        return known;
    }
}
