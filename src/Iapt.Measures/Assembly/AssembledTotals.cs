using Iapt.Measures.Algebra;
using Iapt.Measures.Columns;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Assembly;

/// <summary>
/// Adds up leaves of an extract with all its tables. What IDS101Referral answers alone is added up for all periods at once; for the rest the tables are brought together
/// period by period, as at the end of each, and every subject is added up by itself.
/// </summary>
internal sealed class AssembledTotals
{
    private readonly Extract _extract;
    private readonly FieldSources _sources;
    private readonly InstrumentTable _instruments;
    private readonly IReadOnlyList<Leaf> _leaves;
    private readonly WindBack? _windBack;
    private readonly IReadOnlyList<Field>[] _fields;

    internal AssembledTotals(Extract extract, FieldSources sources, InstrumentTable instruments, IReadOnlyList<Leaf> leaves, WindBack? windBack)
    {
        _extract = extract;
        _sources = sources;
        _instruments = instruments;
        _leaves = leaves;
        _windBack = windBack;
        _fields = [.. leaves.Select(leaf => sources.InRow(Reach.Of(leaf)))];
    }

    /// <summary>True to add up column by column, false row by row.</summary>
    internal required bool ByColumns { get; init; }

    internal required int Threads { get; init; }

    /// <summary>The totals: for each period, for each level, for each of its codes in order, the total of each leaf.</summary>
    internal IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> Of(
        IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, IProgress<double>? progress, CancellationToken cancellation)
    {
        var alone = Places(IsAlone);
        var steps = periods.Count + 1.0;
        var totals = periods.Select(_ => Empty(levels)).ToArray();
        if (alone.Count > 0)
        {
            Put(AddUp(_extract, alone, periods, levels, cancellation), alone, totals);
        }

        progress?.Report(1 / steps);
        if (alone.Count < _leaves.Count)
        {
            var raw = new RawTables(_extract, Threads);
            for (var period = 0; period < periods.Count; period++)
            {
                cancellation.ThrowIfCancellationRequested();
                AddPeriod(raw, periods[period], levels, totals[period], cancellation);
                progress?.Report((period + 2) / steps);
            }
        }

        return totals;
    }

    private void AddPeriod(RawTables raw, ReportingPeriod period, IReadOnlyList<GroupLevel> levels, Dictionary<GroupLevel, LeafTotal[][]> totals, CancellationToken cancellation)
    {
        var assembly = new PeriodAssembly(raw, _sources, _windBack, period, Judges.Of(ByColumns, _instruments, Threads)) { OnlyThePeriod = true };
        foreach (var subject in _leaves.Select(leaf => leaf.Subject).Distinct())
        {
            var places = Places(leaf => _leaves[leaf].Subject == subject && !IsAlone(leaf));
            if (places.Count > 0)
            {
                var fields = places.SelectMany(leaf => _fields[leaf]).Distinct();
                var rows = subject.Link is null ? assembly.Referrals(fields) : assembly.Others(subject, fields);
                Put(AddUp(rows, places, [period], levels, cancellation), places, [totals]);
            }
        }
    }

    private bool IsAlone(int leaf) =>
        _leaves[leaf].Subject.Link is null && _fields[leaf].All(field => _sources.DerivationOf(field) is not { Body: SelectionBody });

    private List<int> Places(Func<int, bool> which) => [.. Enumerable.Range(0, _leaves.Count).Where(which)];

    private IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> AddUp(
        Extract rows, List<int> places, IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, CancellationToken cancellation)
    {
        List<Leaf> leaves = [.. places.Select(place => _leaves[place])];
        if (ByColumns)
        {
            return new ColumnEngine(rows, _sources, _instruments, leaves, _windBack) { Threads = Threads }.Totals(periods, levels, null, cancellation);
        }

        var engine = new RowEngine(rows, _sources, _instruments, leaves, _windBack);
        return [.. periods.Select(period => engine.Totals(period, levels, cancellation))];
    }

    private Dictionary<GroupLevel, LeafTotal[][]> Empty(IReadOnlyList<GroupLevel> levels) =>
        levels.ToDictionary(level => level, level => _extract.Groups.Codes(level).Select(_ => new LeafTotal[_leaves.Count]).ToArray());

    private static void Put(
        IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> some, List<int> places, Dictionary<GroupLevel, LeafTotal[][]>[] totals)
    {
        for (var period = 0; period < totals.Length; period++)
        {
            foreach (var (level, ofLevel) in some[period])
            {
                for (var code = 0; code < ofLevel.Length; code++)
                {
                    for (var place = 0; place < places.Count; place++)
                    {
                        totals[period][level][code][places[place]] = ofLevel[code][place];
                    }
                }
            }
        }
    }
}
