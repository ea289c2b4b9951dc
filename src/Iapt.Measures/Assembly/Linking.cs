using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>Which rows of a table belong to which rows of another in a period (<c>decisions.md</c> 17).</summary>
internal sealed class Linking
{
    private readonly RawTable _raw;
    private readonly Subject _subject;
    private readonly TableLink _link;
    private readonly Frame _parent;
    private readonly RawTable _parentRaw;

    internal Linking(Subject subject, RawTable raw, Frame parent, RawTable parentRaw)
    {
        _subject = subject;
        _link = subject.Link!;
        _raw = raw;
        _parent = parent;
        _parentRaw = parentRaw;
    }

    /// <summary>The rows, those of one parent after each other and otherwise in the order of the input, each with the position of its parent.</summary>
    /// <param name="belongs">The rows of the parent's frame that others can belong to.</param>
    /// <param name="lastMonth">The last month of the period, as a number.</param>
    /// <param name="endDay">The last day of the period.</param>
    internal (int[] Rows, int[] Parents) Rows(Func<int, bool> belongs, int lastMonth, int endDay)
    {
        var named = _raw.LinkTo(_parentRaw, _link.ChildKey, _link.ParentKey);
        var chains = Chains(belongs);
        var counts = new int[_parent.Count + 1];
        var months = _raw.Months(_subject.Month);
        var days = _subject.Date is { } date && _raw.ColumnOf(date) is IntegerColumn column ? column.Blocks.ToArray() : null;
        bool Counts(int row) => named[row] != KeyIndex.None && (months[row] == RawTable.NoMonth || months[row] <= lastMonth) && (days is null || days[row] <= endDay);
        for (var row = 0; row < _raw.Count; row++)
        {
            for (var parent = Counts(row) ? chains.First[named[row]] : -1; parent >= 0; parent = chains.Next[parent])
            {
                counts[parent + 1]++;
            }
        }

        for (var parent = 0; parent < _parent.Count; parent++)
        {
            counts[parent + 1] += counts[parent];
        }

        var rows = new int[counts[^1]];
        var parents = new int[rows.Length];
        var next = counts.AsSpan(0, _parent.Count).ToArray();
        for (var row = 0; row < _raw.Count; row++)
        {
            for (var parent = Counts(row) ? chains.First[named[row]] : -1; parent >= 0; parent = chains.Next[parent])
            {
                var place = next[parent]++;
                rows[place] = row;
                parents[place] = parent;
            }
        }

        return _link.Kind == LinkKind.Owner ? OwnerRule.Once(_raw, _subject, _parent, rows, parents) : Kept(rows, parents);
    }

    // The positions of the parent's frame that have each identifier, as a chain.
    private (int[] First, int[] Next) Chains(Func<int, bool> belongs)
    {
        var index = _parentRaw.IndexOf(_link.ParentKey);
        var first = new int[index.Count];
        var next = new int[_parent.Count];
        Array.Fill(first, -1);
        for (var position = _parent.Count - 1; position >= 0; position--)
        {
            var number = belongs(position) ? index.NumberOfRow[_parent.RowAt(position)] : KeyIndex.None;
            if (number != KeyIndex.None)
            {
                next[position] = first[number];
                first[number] = position;
            }
        }

        return (first, next);
    }

    private (int[] Rows, int[] Parents) Kept(int[] rows, int[] parents)
    {
        var isKept = _link.Kind switch
        {
            LinkKind.History => new IdentityRule(_raw, _subject).IsKept,
            LinkKind.Record => new RecordRule(_raw, _subject, _parent).IsKept,
            _ => (Func<ReadOnlyMemory<int>, int, int, bool>?)null,
        };
        if (isKept is null)
        {
            return (rows, parents);
        }

        var kept = 0;
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && parents[end] == parents[start])
            {
                end++;
            }

            // What is kept is written in front of what is still to be read.
            var group = rows.AsMemory(start, end - start).ToArray();
            for (var one = 0; one < group.Length; one++)
            {
                if (isKept(group, one, parents[start + one]))
                {
                    (rows[kept], parents[kept]) = (group[one], parents[start + one]);
                    kept++;
                }
            }

            start = end;
        }

        return kept == rows.Length ? (rows, parents) : (rows[..kept], parents[..kept]);
    }
}
