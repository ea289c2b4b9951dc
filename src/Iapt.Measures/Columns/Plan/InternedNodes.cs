using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>The nodes of a plan, each once: two rules that ask the same of a row share its answer. Made bottom up, so that a node is known by those below it.</summary>
internal abstract class InternedNodes
{
    private readonly Dictionary<string, MaskNode> _masks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueNode> _values = new(StringComparer.Ordinal);
    private readonly List<IntegerColumn> _columns = [];

    internal int Masks => _masks.Count;

    internal int Values => _values.Count;

    /// <summary>The columns that the plan reads.</summary>
    internal IReadOnlyList<IntegerColumn> Columns => _columns;

    internal MaskNode Constant(bool every) => Mask(every ? "every" : "none", slot => new ConstantMask(slot, every));

    internal MaskNode All(IEnumerable<MaskNode> parts) => Combined(parts, isAll: true);

    internal MaskNode Any(IEnumerable<MaskNode> parts) => Combined(parts, isAll: false);

    internal MaskNode Complement(MaskNode inner) => inner switch
    {
        ConstantMask constant => Constant(!constant.Every),
        ComplementMask complement => complement.Inner,
        _ => Mask(Name("not", inner.Slot), slot => new ComplementMask(slot, inner)),
    };

    internal MaskNode Selected(SelectionScope scope) => Mask($"selected {scope}", slot => new SelectedMask(slot, scope));

    internal ValueNode Boundary(bool isEnd) => Value(
        isEnd ? "end" : "start",
        slot => new BoundaryValue(slot, isEnd, new ValueRange(FieldRange.Dates.Low, FieldRange.Dates.High)));

    internal ConstantValue Number(long? value) => (ConstantValue)Value(value is { } number ? Name("constant", number) : "null", slot => new ConstantValue(slot, value));

    /// <summary>The place of a column among those that the plan reads.</summary>
    internal int PositionOf(IntegerColumn column)
    {
        var known = _columns.IndexOf(column);
        if (known < 0)
        {
            known = _columns.Count;
            _columns.Add(column);
        }

        return known;
    }

    private protected static string Name(string operation, params ReadOnlySpan<long> parts)
    {
        var name = new StringBuilder(operation);
        foreach (var part in parts)
        {
            name.Append(' ').Append(part.ToString(CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    private MaskNode Combined(IEnumerable<MaskNode> parts, bool isAll)
    {
        var distinct = parts.Where(part => part is not ConstantMask constant || constant.Every != isAll).DistinctBy(part => part.Slot).OrderBy(part => part.Slot).ToArray();
        if (distinct.Length == 0)
        {
            return Constant(isAll);
        }

        if (Array.Exists(distinct, part => part is ConstantMask))
        {
            return Constant(!isAll);
        }

        if (distinct.Length == 1)
        {
            return distinct[0];
        }

        var name = Name(isAll ? "all" : "any", [.. distinct.Select(part => (long)part.Slot)]);
        return Mask(name, slot => isAll ? new AllMask(slot, distinct) : new AnyMask(slot, distinct));
    }

    private protected MaskNode Mask(string name, Func<int, MaskNode> make)
    {
        if (!_masks.TryGetValue(name, out var node))
        {
            node = make(_masks.Count);
            _masks.Add(name, node);
        }

        return node;
    }

    private protected ValueNode Value(string name, Func<int, ValueNode> make)
    {
        if (!_values.TryGetValue(name, out var node))
        {
            node = make(_values.Count);
            _values.Add(name, node);
        }

        return node;
    }
}
