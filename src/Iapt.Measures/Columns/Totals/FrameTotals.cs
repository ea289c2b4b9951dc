using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns;

/// <summary>
/// What one thread has added up of the leaves of a frame, for the periods of a pass and each key column. Where a row lies in one period, the period is part of its group;
/// where it is asked about each, the answers of all periods are counted side by side, so that a row is sent to its organisation once.
/// </summary>
internal sealed class FrameTotals
{
    private readonly LeafPlan[] _leaves;
    private readonly KeyColumn[] _keys;
    private readonly int _periods;
    private readonly bool _isOnce;
    private readonly int[] _unknownSlot;
    private readonly int _slots;
    private readonly SlotCounts[] _counts;
    private readonly int[] _sumFrom;
    private readonly long[]?[][] _sums;
    private readonly ValueCounts?[][] _values;

    internal FrameTotals(Frame frame, KeyColumn[] keys, int periods)
    {
        var leaves = frame.Leaves;
        _leaves = leaves;
        _keys = keys;
        _periods = periods;
        _isOnce = frame.IsOnce;
        var slots = leaves.Length;
        _unknownSlot = Array.ConvertAll(leaves, leaf => leaf.CanBeUnknown ? slots++ : -1);
        _slots = slots;
        var chunks = (SlotsOfTile + SlotCounts.Width - 1) / SlotCounts.Width;
        _counts = Array.ConvertAll(keys, key => new SlotCounts(_isOnce ? periods * key.Keys : key.Keys, chunks));
        _sumFrom = [.. leaves.Select((leaf, position) => SumFrom(leaf, position))];
        _sums = Array.ConvertAll(keys, key => leaves.Select((leaf, position) => leaf.Value is null || _sumFrom[position] >= 0 ? null : new long[periods * key.Keys]).ToArray());
        _values = Array.ConvertAll(keys, key => Array.ConvertAll(leaves, leaf => leaf.Kind == LeafKind.Distribution ? new ValueCounts(periods * key.Keys, leaf.Value!.Range) : null));
    }

    private int SlotsOfTile => _isOnce ? _slots : _slots * _periods;

    /// <summary>Begins a tile.</summary>
    internal void Begin(Workspace workspace, TileSlots slots) => slots.Begin(SlotsOfTile, MaskKernel.Words(workspace.Rows));

    /// <summary>Takes the candidates that the workspace has entered.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="slots">The masks of the tile.</param>
    /// <param name="period">The period that rows are asked about; 0 where each lies in one.</param>
    internal void Add(Workspace workspace, TileSlots slots, int period)
    {
        if (MaskKernel.IsEmpty(workspace.Candidates))
        {
            for (var slot = 0; slot < _slots; slot++)
            {
                slots.Slot((period * _slots) + slot).Clear();
            }

            return;
        }

        for (var position = 0; position < _leaves.Length; position++)
        {
            AddLeaf(workspace, slots, position, period);
        }
    }

    /// <summary>Ends a tile: every row is counted in its group.</summary>
    internal void End(Workspace workspace, TileSlots slots)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            slots.Scatter(_counts[key], key, workspace.Places);
        }
    }

    internal void Clear()
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            _counts[key].Clear();
            for (var leaf = 0; leaf < _leaves.Length; leaf++)
            {
                Array.Clear(_sums[key][leaf] ?? []);
                _values[key][leaf]?.Clear();
            }
        }
    }

    /// <summary>Adds everything to the totals of the levels, rolled up by table.</summary>
    /// <param name="lastDays">The last day of each period, which tells what codes are attributed to.</param>
    /// <param name="totalsOfPeriod">The totals of a period.</param>
    internal void AddTo(int[] lastDays, Func<int, IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totalsOfPeriod)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            _counts[key].Settle();
            for (var group = 0; group < _periods * _keys[key].Keys; group++)
            {
                AddGroup(key, group, lastDays, totalsOfPeriod);
            }

            foreach (var (level, map) in _keys[key].Levels)
            {
                var keysOfPeriod = Array.ConvertAll(lastDays, map.KeysOn);
                for (var position = 0; position < _leaves.Length; position++)
                {
                    var (keys, leaf) = (_keys[key].Keys, _leaves[position].Leaf);
                    var values = _values[key][position];
                    values?.AddTo(group => TotalOf(group, leaf));
                    if (values is null && _sumFrom[position] >= 0)
                    {
                        _values[key][_sumFrom[position]]!.AddTo(group => TotalOf(group, leaf));
                    }

                    LeafTotal? TotalOf(int group, int of) => keysOfPeriod[group / keys][group % keys] is >= 0 and var code ? totalsOfPeriod(group / keys)[level][code][of] : null;
                }
            }
        }
    }

    // A sum beside a distribution of the same values is that distribution's; a distribution is always its own.
    private int SumFrom(LeafPlan leaf, int position)
    {
        if (leaf.Value is null || leaf.Kind == LeafKind.Distribution)
        {
            return leaf.Value is null ? -1 : position;
        }

        return Array.FindIndex(_leaves, other => other.Kind == LeafKind.Distribution && other.HasSameValues(leaf));
    }

    private void AddGroup(int key, int group, int[] lastDays, Func<int, IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totalsOfPeriod)
    {
        foreach (var totals in Totals(key, group, lastDays, totalsOfPeriod))
        {
            for (var position = 0; position < _leaves.Length; position++)
            {
                var unknown = _unknownSlot[position] < 0 ? 0 : CountOf(key, group, _unknownSlot[position]);
                totals[_leaves[position].Leaf].Add(CountOf(key, group, position), _sums[key][position]?[group] ?? 0, unknown);
            }
        }
    }

    private long CountOf(int key, int group, int slot)
    {
        var keys = _keys[key].Keys;
        return _isOnce ? _counts[key][group, slot] : _counts[key][group % keys, (group / keys * _slots) + slot];
    }

    private IEnumerable<LeafTotal[]> Totals(int key, int group, int[] lastDays, Func<int, IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totalsOfPeriod)
    {
        var period = group / _keys[key].Keys;
        var totals = totalsOfPeriod(period);
        foreach (var (level, map) in _keys[key].Levels)
        {
            if (map.KeysOn(lastDays[period])[group % _keys[key].Keys] is >= 0 and var position)
            {
                yield return totals[level][position];
            }
        }
    }

    private void AddLeaf(Workspace workspace, TileSlots slots, int position, int period)
    {
        var leaf = _leaves[position];
        var first = period * _slots;
        var counted = slots.Slot(first + position);
        workspace.Candidates.CopyTo(counted);
        if (leaf.Guard is { } guard)
        {
            MaskKernel.And(workspace.Mask(guard), counted);
        }

        var unknown = _unknownSlot[position] < 0 ? default : slots.Slot(first + _unknownSlot[position]);
        if (leaf.False is { } isFalse && leaf.Doubt.In(workspace.Block))
        {
            counted.CopyTo(unknown);
            MaskKernel.AndNot(workspace.Mask(leaf.True), unknown);
            MaskKernel.AndNot(workspace.Mask(isFalse), unknown);
        }
        else
        {
            unknown.Clear();
        }

        MaskKernel.And(workspace.Mask(leaf.True), counted);
        if (leaf.Value is not null && !MaskKernel.IsEmpty(counted))
        {
            AddValues(workspace, slots, position, period, counted, unknown);
        }
    }

    // A row that counts and has no value is undecided (decisions.md 11).
    private void AddValues(Workspace workspace, TileSlots slots, int position, int period, Span<ulong> counted, Span<ulong> unknown)
    {
        var value = _leaves[position].Value!;
        var recorded = workspace.Mask(_leaves[position].HasValue!);
        for (var word = 0; word < unknown.Length; word++)
        {
            unknown[word] |= counted[word] & ~recorded[word];
        }

        MaskKernel.And(recorded, counted);
        if (value is ConstantValue { Value: null } || (_sumFrom[position] >= 0 && _sumFrom[position] != position))
        {
            return;
        }

        var values = value.Read(workspace);
        for (var key = 0; key < _keys.Length; key++)
        {
            var groups = new RowGroups(workspace.Places, slots.KeyOfRow(key), _keys[key].Keys, period * _keys[key].Keys);
            if (_values[key][position] is { } distribution)
            {
                distribution.AddRows(groups, counted, values);
                continue;
            }

            var sums = _sums[key][position]!;
            foreach (var row in new MaskRows(counted))
            {
                sums[groups[row]] += values[row];
            }
        }
    }
}
