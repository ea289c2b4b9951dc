using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Extracts;

/// <summary>What of a period decides which row of a pathway is reported, as integers.</summary>
internal readonly record struct SelectionPeriod
{
    internal SelectionPeriod(ReportingPeriod period)
    {
        Cadence = period.Cadence;
        First = ReportingPeriod.Number(period.FirstMonth);
        Last = ReportingPeriod.Number(period.LastMonth);
        StartDay = (int)DateField.ToDays(period.Start);
        EndDay = (int)DateField.ToDays(period.End);
    }

    internal Cadence Cadence { get; }

    internal int First { get; }

    internal int Last { get; }

    internal int StartDay { get; }

    internal int EndDay { get; }
}
