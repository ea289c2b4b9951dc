using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Columns;

/// <summary>Periods that do not overlap, so that a day or a month lies in at most one of them.</summary>
internal sealed class PeriodPass
{
    private readonly short[] _periodOfDay;
    private readonly int[] _endOfDay;
    private readonly short[] _periodEndingWith;
    private readonly int _firstMonth;

    private PeriodPass(int[] positions, SelectionPeriod[] periods)
    {
        Positions = positions;
        Periods = periods;
        StartDays = Array.ConvertAll(periods, period => period.StartDay);
        EndDays = Array.ConvertAll(periods, period => period.EndDay);
        Cadence = Array.TrueForAll(periods, period => period.Cadence == periods[0].Cadence) ? periods[0].Cadence : null;
        FirstDay = StartDays.Min();
        LastDay = EndDays.Max();
        _periodOfDay = new short[LastDay - FirstDay + 1];
        Array.Fill(_periodOfDay, (short)-1);
        _endOfDay = new int[_periodOfDay.Length];
        _firstMonth = periods.Min(period => period.First);
        _periodEndingWith = new short[periods.Max(period => period.Last) - _firstMonth + 1];
        Array.Fill(_periodEndingWith, (short)-1);
        for (var period = 0; period < periods.Length; period++)
        {
            _periodOfDay.AsSpan(StartDays[period] - FirstDay, EndDays[period] - StartDays[period] + 1).Fill((short)period);
            _endOfDay.AsSpan(StartDays[period] - FirstDay, EndDays[period] - StartDays[period] + 1).Fill(EndDays[period]);
            _periodEndingWith[periods[period].Last - _firstMonth] = (short)period;
        }
    }

    /// <summary>The place of each period among those asked for.</summary>
    internal int[] Positions { get; }

    internal SelectionPeriod[] Periods { get; }

    /// <summary>The length of the periods; null when they differ.</summary>
    internal Cadence? Cadence { get; }

    internal int[] StartDays { get; }

    internal int[] EndDays { get; }

    internal int FirstDay { get; }

    internal int LastDay { get; }

    /// <summary>Periods in as few passes as their overlaps allow.</summary>
    internal static List<PeriodPass> Of(IReadOnlyList<ReportingPeriod> periods)
    {
        var passes = new List<List<(int Position, SelectionPeriod Period)>>();
        foreach (var one in periods.Select((period, position) => (Position: position, Period: new SelectionPeriod(period))).OrderBy(one => one.Period.StartDay))
        {
            var free = passes.Find(pass => pass[^1].Period.EndDay < one.Period.StartDay);
            if (free is null)
            {
                passes.Add(free = []);
            }

            free.Add(one);
        }

        return passes.ConvertAll(pass => new PeriodPass([.. pass.Select(one => one.Position)], [.. pass.Select(one => one.Period)]));
    }

    /// <summary>The period of each day from <see cref="FirstDay"/> to <see cref="LastDay"/>, or -1.</summary>
    internal ReadOnlySpan<short> PeriodOfDay => _periodOfDay;

    /// <summary>The last day of that period.</summary>
    internal ReadOnlySpan<int> EndOfDay => _endOfDay;

    /// <summary>The period that ends with a month, or -1.</summary>
    internal int PeriodEndingWith(int month)
    {
        var offset = (long)month - _firstMonth;
        return offset >= 0 && offset < _periodEndingWith.Length ? _periodEndingWith[offset] : -1;
    }
}
