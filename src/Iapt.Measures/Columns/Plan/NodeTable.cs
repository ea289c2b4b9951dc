using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>The nodes of a plan, each once: two rules that ask the same of a row share its answer. Made bottom up, so that a node is known by those below it.</summary>
internal sealed class NodeTable
{
    private const int MostRuns = 6;

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

    /// <summary>The rows whose value is recorded, or is not.</summary>
    internal MaskNode Recorded(ValueNode value, bool isRecorded) => value switch
    {
        CaseValue { IsGuarded: true, First: var (when, then) } => isRecorded
            ? All([when, Recorded(then, isRecorded: true)])
            : Complement(Recorded(value, isRecorded: true)),
        ConstantValue constant => Constant(constant.Value is not null == isRecorded),
        BoundaryValue => Constant(isRecorded),
        _ => Test(value, isRecorded ? TestKind.Recorded : TestKind.Null, 0, 0),
    };

    /// <summary>The rows whose value is known to lie within two bounds, or known not to; the range of the value decides what it can.</summary>
    internal MaskNode Within(ValueNode value, long low, long high, bool isWithin)
    {
        if (value is CaseValue { IsGuarded: true, First: var (when, then) })
        {
            return All([when, Within(then, low, high, isWithin)]);
        }

        var range = value.Range;
        low = Math.Max(low, range.Low);
        high = Math.Min(high, range.High);
        if (low > high)
        {
            return isWithin ? Constant(every: false) : Recorded(value, isRecorded: true);
        }

        if (low == range.Low && high == range.High)
        {
            return isWithin ? Recorded(value, isRecorded: true) : Constant(every: false);
        }

        if (isWithin)
        {
            return Test(value, TestKind.Within, low, high);
        }

        if (low == range.Low)
        {
            return Test(value, TestKind.Within, high + 1, range.High);
        }

        return high == range.High ? Test(value, TestKind.Within, range.Low, low - 1) : Test(value, TestKind.Outside, low, high);
    }

    internal MaskNode Pair(ValueNode left, PairKind kind, ValueNode right)
    {
        var (leftWhen, leftThen) = Guarded(left);
        var (rightWhen, rightThen) = Guarded(right);
        if (leftThen is ConstantValue || rightThen is ConstantValue)
        {
            return Mask(Name("pair", left.Slot, (int)kind, right.Slot), slot => new PairMask(slot, left, kind, right));
        }

        return All([leftWhen, rightWhen, Mask(Name("pair", leftThen.Slot, (int)kind, rightThen.Slot), slot => new PairMask(slot, leftThen, kind, rightThen))]);
    }

    /// <summary>The rows whose code is one of some positions: those of the column's own list, or of the plan's for a computed code.</summary>
    internal MaskNode Among(ValueNode codes, int count, IReadOnlySet<int> wanted)
    {
        if (wanted.Count == 0)
        {
            return Constant(every: false);
        }

        var runs = Runs(wanted);
        if (runs.Count <= MostRuns)
        {
            return Any(runs.Select(run => Test(codes, TestKind.Within, run.First, run.Last)));
        }

        var others = Runs(Enumerable.Range(0, count).Where(position => !wanted.Contains(position)));
        if (others.Count == 1)
        {
            return Test(codes, TestKind.Outside, others[0].First, others[0].Last);
        }

        var table = new byte[count];
        foreach (var position in wanted)
        {
            table[position] = 1;
        }

        var name = Name("among", [codes.Slot, .. wanted.Order().Select(position => (long)position)]);
        return codes is CodeValue supplied
            ? Mask(name, slot => new CodeMask(slot, supplied.Position, table))
            : Mask(name, slot => new CodeValueMask(slot, codes, table));
    }

    internal ConstantValue Number(long? value) => (ConstantValue)Value(value is { } number ? Name("constant", number) : "null", slot => new ConstantValue(slot, value));

    internal ValueNode Boundary(bool isEnd) => Value(
        isEnd ? "end" : "start",
        slot => new BoundaryValue(slot, isEnd, new ValueRange(FieldRange.Dates.Low, FieldRange.Dates.High)));

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

    internal ValueNode Column(IntegerColumn column)
    {
        var position = PositionOf(column);
        if (column is CodeColumn codes)
        {
            return Value(Name("codes", position), slot => new CodeValue(slot, position, codes));
        }

        var range = FieldRange.Of(column.Field);
        return Value(Name("column", position), slot => new ColumnValue(slot, position, column.Blocks, 1, new ValueRange(range.Low, range.High)));
    }

    internal ValueNode Difference(ValueNode from, ValueNode what)
    {
        if (from is ConstantValue { Value: var left } && what is ConstantValue { Value: var right })
        {
            return Number(left - right);
        }

        // A condition is taken out of the sum: what is left is often the same for every period.
        var (fromWhen, fromThen) = Guarded(from);
        var (whatWhen, whatThen) = Guarded(what);
        var difference = Value(Name("minus", fromThen.Slot, whatThen.Slot), slot => new DifferenceValue(slot, fromThen, whatThen));
        return difference.Range.FitsInt ? Cases([(All([fromWhen, whatWhen]), difference)], Number(null)) : difference;
    }

    internal ValueNode Scaled(ValueNode inner, int factor) => inner switch
    {
        _ when factor == 1 => inner,
        ConstantValue constant => Number(constant.Value * factor),
        ColumnValue column => Value(Name("times", inner.Slot, factor), slot => new ColumnValue(slot, column.Position, column.Column, column.Factor * factor, column.Range.Times(factor))),
        _ => Value(Name("times", inner.Slot, factor), slot => new ScaledValue(slot, inner, factor)),
    };

    internal ValueNode Cases(IReadOnlyList<(MaskNode When, ValueNode Then)> cases, ValueNode otherwise)
    {
        var possible = cases.Where(one => one.When is not ConstantMask { Every: false }).ToArray();
        if (possible.Length == 0)
        {
            return otherwise;
        }

        if (possible[0] is (ConstantMask, var always))
        {
            return always;
        }

        if (possible is [(var outer, CaseValue { IsGuarded: true, First: var (when, then) })] && otherwise is ConstantValue { Value: null })
        {
            return Cases([(All([outer, when]), then)], otherwise);
        }

        var range = possible.Where(one => one.Then is not ConstantValue { Value: null }).Select(one => one.Then.Range)
            .Concat(otherwise is ConstantValue { Value: null } ? [] : [otherwise.Range])
            .DefaultIfEmpty(ValueRange.Of(0))
            .Aggregate((one, other) => one.Or(other));
        var doubt = possible.Aggregate(otherwise.Doubt, (sum, one) => sum.Or(one.Then.Doubt));
        var name = Name("case", [.. possible.SelectMany(one => new long[] { one.When.Slot, one.Then.Slot }), otherwise.Slot]);
        return Value(name, slot => new CaseValue(slot, possible, otherwise, range, doubt));
    }

    internal ValueNode LookUp(ValueNode codes, int[] table)
    {
        var known = table.Where(value => value != int.MinValue).DefaultIfEmpty(0).ToList();
        var range = new ValueRange(known.Min(), known.Max());
        var name = Name("look-up", [codes.Slot, .. table.Select(value => (long)value)]);
        return codes is CodeValue supplied
            ? Value(name, slot => new LookUpValue(slot, supplied.Position, table, range))
            : Value(name, slot => new LookUpComputed(slot, codes, table, range));
    }

    // Neighbouring positions are one vector test; a few such tests are faster than a look-up for each row.
    private static List<(int First, int Last)> Runs(IEnumerable<int> positions)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var position in positions.Order())
        {
            if (runs.Count > 0 && runs[^1].Last == position - 1)
            {
                runs[^1] = (runs[^1].First, position);
            }
            else
            {
                runs.Add((position, position));
            }
        }

        return runs;
    }

    private (MaskNode When, ValueNode Then) Guarded(ValueNode value) =>
        value is CaseValue { IsGuarded: true } guarded ? guarded.First : (Constant(every: true), value);

    private static string Name(string operation, params ReadOnlySpan<long> parts)
    {
        var name = new StringBuilder(operation);
        foreach (var part in parts)
        {
            name.Append(' ').Append(part.ToString(CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    private MaskNode Test(ValueNode value, TestKind kind, long low, long high)
    {
        var (least, most) = ((int)low, (int)high);
        var name = Name("test", value.Slot, (int)kind, least, most);
        return value switch
        {
            ColumnValue { Factor: 1 } column => Mask(name, slot => new ColumnMask(slot, column.Position, kind, least, most)),
            CodeValue codes => Mask(name, slot => new ColumnMask(slot, codes.Position, kind, least, most)),
            _ => Mask(name, slot => new ValueMask(slot, value, kind, least, most)),
        };
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

    private MaskNode Mask(string name, Func<int, MaskNode> make)
    {
        if (!_masks.TryGetValue(name, out var node))
        {
            node = make(_masks.Count);
            _masks.Add(name, node);
        }

        return node;
    }

    private ValueNode Value(string name, Func<int, ValueNode> make)
    {
        if (!_values.TryGetValue(name, out var node))
        {
            node = make(_values.Count);
            _values.Add(name, node);
        }

        return node;
    }
}
