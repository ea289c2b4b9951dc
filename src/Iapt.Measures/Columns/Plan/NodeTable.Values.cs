using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <content>The values that questions are about: columns, and what is worked out of them.</content>
internal sealed partial class NodeTable
{
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

        // Conditions are taken out of the sum: what is left is often the same for every period, or of two columns.
        var arms = from is CaseValue || what is CaseValue ? _arms.Together(from, what) : null;
        if (arms is not null && arms.All(arm => arm.Left.Range.Minus(arm.Right.Range).FitsInt))
        {
            return _arms.Value(arms.Select(arm => (arm.When, Difference(arm.Left, arm.Right))));
        }

        return Value(Name("minus", from.Slot, what.Slot), slot => new DifferenceValue(slot, from, what));
    }

    internal ValueNode Sum(ValueNode one, ValueNode other) => (one, other) switch
    {
        (ConstantValue { Value: var left }, ConstantValue { Value: var right }) => Number(left + right),
        _ => Value(Name("plus", one.Slot, other.Slot), slot => new SumValue(slot, one, other)),
    };

    internal ValueNode Scaled(ValueNode inner, int factor) => inner switch
    {
        _ when factor == 1 => inner,
        ConstantValue constant => Number(constant.Value * factor),
        ColumnValue column => Value(Name("times", inner.Slot, factor), slot => new ColumnValue(slot, column.Position, column.Column, column.Factor * factor, column.Range.Times(factor))),
        DifferenceValue difference => Difference(Scaled(difference.From, factor), Scaled(difference.What, factor)),
        _ when _arms.Serves(inner) => _arms.Value(_arms.Of(inner).Select(arm => (arm.When, Scaled(arm.Then, factor)))),
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

    /// <summary>What stands for a value in the rows where it is recorded: its one arm, if it has but one.</summary>
    internal ValueNode WhereRecorded(ValueNode value) => _arms.Of(value) is [var only] ? only.Then : value;

    internal ValueNode LookUp(ValueNode codes, int[] table)
    {
        if (_arms.Serves(codes) && _arms.Of(codes).All(arm => arm.Then is ConstantValue))
        {
            return _arms.Value(_arms.Of(codes).Select(arm => (arm.When, (ValueNode)Number(Entry(table, ((ConstantValue)arm.Then).Stored)))));
        }

        var known = table.Where(value => value != int.MinValue).DefaultIfEmpty(0).ToList();
        var range = new ValueRange(known.Min(), known.Max());
        var name = Name("look-up", [codes.Slot, .. table.Select(value => (long)value)]);
        return codes is CodeValue supplied
            ? Value(name, slot => new LookUpValue(slot, supplied, table, range))
            : Value(name, slot => new LookUpComputed(slot, codes, table, range));
    }

    private static long? Entry(int[] table, int position) => table[position] == int.MinValue ? null : table[position];
}
