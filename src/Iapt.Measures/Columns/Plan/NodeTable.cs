using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>The nodes that questions about values become: of a constant at once, of a value with cases of each case, of the rest as a test of a column or a computed value.</summary>
internal sealed partial class NodeTable : InternedNodes
{
    private const int MostRuns = 6;

    private readonly Arms _arms;

    internal NodeTable() => _arms = new Arms(this);

    /// <summary>The rows whose value is recorded, or is not.</summary>
    internal MaskNode Recorded(ValueNode value, bool isRecorded) => value switch
    {
        CaseValue when _arms.Serves(value) => isRecorded
            ? Any(_arms.Of(value).Select(arm => All([arm.When, Recorded(arm.Then, isRecorded: true)])))
            : Complement(Recorded(value, isRecorded: true)),
        ColumnValue { Factor: > 1 } column => Recorded(Plain(column), isRecorded),
        DifferenceValue difference => isRecorded
            ? All([Recorded(difference.From, isRecorded: true), Recorded(difference.What, isRecorded: true)])
            : Complement(Recorded(value, isRecorded: true)),
        ConstantValue constant => Constant(constant.Value is not null == isRecorded),
        BoundaryValue => Constant(isRecorded),
        _ => Test(value, isRecorded ? TestKind.Recorded : TestKind.Null, 0, 0),
    };

    /// <summary>The rows whose value is known to lie within two bounds, or known not to; the range of the value decides what it can.</summary>
    internal MaskNode Within(ValueNode value, long low, long high, bool isWithin)
    {
        if (value is ConstantValue constant)
        {
            return Constant(constant.Value is { } number && (number >= low && number <= high) == isWithin);
        }

        if (_arms.Serves(value))
        {
            return Any(_arms.Of(value).Select(arm => All([arm.When, Within(arm.Then, low, high, isWithin)])));
        }

        var range = value.Range;
        low = Math.Max(low, range.Low);
        high = Math.Min(high, range.High);
        if (low > high)
        {
            return isWithin ? Constant(every: false) : Recorded(value, isRecorded: true);
        }

        if (Unscaled(value) is var (plain, factor) && factor > 1)
        {
            return Within(plain, Ceiling(low, factor), Floor(high, factor), isWithin);
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
        if (left is ConstantValue { Value: var least })
        {
            return Against(right, kind, least, isLeft: true);
        }

        if (right is ConstantValue { Value: var most })
        {
            return Against(left, kind, most, isLeft: false);
        }

        if (left is ColumnValue one && right is ColumnValue other && one.Factor == other.Factor && IsNarrow(Plain(one), Plain(other)))
        {
            var difference = Difference(Plain(one), Plain(other));
            return kind switch
            {
                PairKind.Equal => Within(difference, 0, 0, isWithin: true),
                PairKind.Unequal => Within(difference, 0, 0, isWithin: false),
                PairKind.AtLeast => Within(difference, 0, long.MaxValue, isWithin: true),
                _ => Within(difference, 1, long.MaxValue, isWithin: true),
            };
        }

        var arms = left is CaseValue || right is CaseValue ? _arms.Together(left, right) : null;
        return arms is null
            ? Mask(Name("pair", left.Slot, (int)kind, right.Slot), slot => new PairMask(slot, left, kind, right))
            : Any(arms.Select(arm => All([arm.When, Pair(arm.Left, kind, arm.Right)])));
    }

    /// <summary>The rows whose code is one of some positions: those of the column's own list, or of the plan's for a computed code.</summary>
    internal MaskNode Among(ValueNode codes, int count, IReadOnlySet<int> wanted)
    {
        if (wanted.Count == 0)
        {
            return Constant(every: false);
        }

        if (_arms.Serves(codes))
        {
            return Any(_arms.Of(codes).Select(arm => All([arm.When, Among(arm.Then, count, wanted)])));
        }

        switch (codes)
        {
            case ConstantValue { Value: var number }:
                return Constant(number is { } known && wanted.Contains((int)known));
            case LookUpValue look:
                var places = Enumerable.Range(0, look.Table.Length).Where(position => look.Table[position] != int.MinValue && wanted.Contains(look.Table[position])).ToHashSet();
                return Among(look.Codes, look.Table.Length, places);
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

    private static bool IsNarrow(ColumnValue from, ColumnValue what)
    {
        var width = Blocks.WidthOf((int)from.Range.Low, (int)from.Range.High);
        var difference = from.Range.Minus(what.Range);
        return width < sizeof(int) && width == Blocks.WidthOf((int)what.Range.Low, (int)what.Range.High) && Blocks.WidthOf((int)difference.Low, (int)difference.High) <= width;
    }

    private static long Ceiling(long number, int factor) => -Floor(-number, factor);

    private static long Floor(long number, int factor) => (number / factor) - (number % factor < 0 ? 1 : 0);

    private MaskNode Against(ValueNode value, PairKind kind, long? constant, bool isLeft) => (kind, constant, isLeft) switch
    {
        (_, null, _) => Constant(every: false),
        (PairKind.Equal, { } number, _) => Within(value, number, number, isWithin: true),
        (PairKind.Unequal, { } number, _) => Within(value, number, number, isWithin: false),
        (PairKind.AtLeast, { } number, false) => Within(value, number, long.MaxValue, isWithin: true),
        (PairKind.Above, { } number, false) => Within(value, number + 1, long.MaxValue, isWithin: true),
        (PairKind.AtLeast, { } number, true) => Within(value, long.MinValue, number, isWithin: true),
        (_, { } number, _) => Within(value, long.MinValue, number - 1, isWithin: true),
    };

    // A score that is compared at a finer precision is its own units, asked about at a coarser one.
    private (ValueNode Plain, int Factor) Unscaled(ValueNode value) => value switch
    {
        ColumnValue column => (Plain(column), column.Factor),
        DifferenceValue { From: ColumnValue from, What: ColumnValue what } when from.Factor == what.Factor && from.Factor > 1 =>
            (Difference(Plain(from), Plain(what)), from.Factor),
        _ => (value, 1),
    };

    private ColumnValue Plain(ColumnValue column) => (ColumnValue)Column(Columns[column.Position]);

    private MaskNode Test(ValueNode value, TestKind kind, long low, long high)
    {
        var (least, most) = ((int)low, (int)high);
        var name = Name("test", value.Slot, (int)kind, least, most);
        return value switch
        {
            ColumnValue { Factor: 1 } column => Mask(name, slot => new ColumnMask(slot, column.Position, kind, least, most)),
            CodeValue codes => Mask(name, slot => new ColumnMask(slot, codes.Position, kind, least, most)),
            DifferenceValue { From: ColumnValue { Factor: 1 } from, What: ColumnValue { Factor: 1 } what } when kind is TestKind.Within or TestKind.Outside && IsNarrow(from, what) =>
                Mask(name, slot => new DifferenceMask(slot, from.Position, what.Position, kind == TestKind.Within, least, most)),
            _ => Mask(name, slot => new ValueMask(slot, value, kind, least, most)),
        };
    }
}
