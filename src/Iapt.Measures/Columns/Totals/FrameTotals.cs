using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns;

/// <summary>What one thread has added up of the leaves of a frame, for the periods of a pass (or one of them) and each key column.</summary>
internal sealed class FrameTotals
{
    private readonly LeafPlan[] _leaves;
    private readonly KeyColumn[] _keys;
    private readonly int _periods;
    private readonly int[] _unknownSlot;
    private readonly int _slots;
    private readonly SlotCounts[] _counts;
    private readonly int[] _sumFrom;
    private readonly long[]?[][] _sums;
    private readonly ValueCounts?[][] _values;

    internal FrameTotals(LeafPlan[] leaves, KeyColumn[] keys, int periods)
    {
        _leaves = leaves;
        _keys = keys;
        _periods = periods;
        var slots = leaves.Length;
        _unknownSlot = Array.ConvertAll(leaves, leaf => leaf.CanBeUnknown ? slots++ : -1);
        _slots = slots;
        var chunks = (_slots + SlotCounts.Width - 1) / SlotCounts.Width;
        _counts = Array.ConvertAll(keys, key => new SlotCounts(periods * key.Keys, chunks));
        _sumFrom = Array.ConvertAll(leaves, leaf => leaf.Value is null ? -1 : Array.FindIndex(leaves, other => other.Kind == LeafKind.Distribution && other.HasSameValues(leaf)));
        _sums = Array.ConvertAll(keys, key => leaves.Select((leaf, position) => leaf.Value is null || _sumFrom[position] >= 0 ? null : new long[periods * key.Keys]).ToArray());
        _values = Array.ConvertAll(keys, key => Array.ConvertAll(leaves, leaf => leaf.Kind == LeafKind.Distribution ? new ValueCounts(periods * key.Keys, leaf.Value!.Range) : null));
    }

    /// <summary>Adds the candidates of the tile that the workspace stands on.</summary>
    internal void Add(Workspace workspace, TileSlots slots)
    {
        var candidates = workspace.Candidates;
        if (MaskKernel.IsEmpty(candidates))
        {
            return;
        }

        slots.Begin(_slots, candidates.Length);
        for (var position = 0; position < _leaves.Length; position++)
        {
            AddLeaf(workspace, slots, position);
        }

        for (var key = 0; key < _keys.Length; key++)
        {
            slots.Scatter(_counts[key], key, workspace.Places, _periods * _keys[key].Keys);
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
    internal void AddTo(Func<int, IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totalsOfPeriod)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            _counts[key].Settle();
            for (var group = 0; group < _periods * _keys[key].Keys; group++)
            {
                AddGroup(key, group, totalsOfPeriod);
            }

            foreach (var (level, map) in _keys[key].Levels)
            {
                for (var position = 0; position < _leaves.Length; position++)
                {
                    var (keys, leaf) = (_keys[key].Keys, _leaves[position].Leaf);
                    var values = _values[key][position];
                    values?.AddTo(group => TotalOf(group, leaf));
                    if (values is null && _sumFrom[position] >= 0)
                    {
                        _values[key][_sumFrom[position]]!.AddTo(group => TotalOf(group, leaf));
                    }

                    LeafTotal? TotalOf(int group, int of) => map.KeyOfPosition[group % keys] is >= 0 and var code ? totalsOfPeriod(group / keys)[level][code][of] : null;
                }
            }
        }
    }

    private void AddGroup(int key, int group, Func<int, IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totalsOfPeriod)
    {
        foreach (var totals in Totals(key, group, totalsOfPeriod))
        {
            for (var position = 0; position < _leaves.Length; position++)
            {
                var unknown = _unknownSlot[position] < 0 ? 0 : _counts[key][group, _unknownSlot[position]];
                totals[_leaves[position].Leaf].Add(_counts[key][group, position], _sums[key][position]?[group] ?? 0, unknown);
            }
        }
    }

    private IEnumerable<LeafTotal[]> Totals(int key, int group, Func<int, IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totalsOfPeriod)
    {
        var totals = totalsOfPeriod(group / _keys[key].Keys);
        foreach (var (level, map) in _keys[key].Levels)
        {
            if (map.KeyOfPosition[group % _keys[key].Keys] is >= 0 and var position)
            {
                yield return totals[level][position];
            }
        }
    }

    private void AddLeaf(Workspace workspace, TileSlots slots, int position)
    {
        var leaf = _leaves[position];
        var counted = slots.Slot(position);
        workspace.Candidates.CopyTo(counted);
        if (leaf.Guard is { } guard)
        {
            MaskKernel.And(workspace.Mask(guard), counted);
        }

        var unknown = _unknownSlot[position] < 0 ? default : slots.Slot(_unknownSlot[position]);
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
        if (leaf.Value is { } value && !MaskKernel.IsEmpty(counted))
        {
            AddValues(workspace, slots, position, value, counted, unknown);
        }
    }

    // A row that counts and has no value is undecided (decisions.md 11).
    private void AddValues(Workspace workspace, TileSlots slots, int position, ValueNode value, Span<ulong> counted, Span<ulong> unknown)
    {
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
            var groups = new RowGroups(workspace.Places, slots.KeyOfRow(key), _keys[key].Keys);
            if (_values[key][position] is { } distribution)
            {
                foreach (var row in new MaskRows(counted))
                {
                    distribution.Add(groups[row], values[row]);
                }

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
