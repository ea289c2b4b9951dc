namespace Iapt.Measures.Columns;

/// <summary>
/// The cases of a value, made to exclude each other. What is asked of a value is asked of each arm instead, where it is mostly a test of one narrow column, or of a
/// constant and so no test at all; the answers are joined as masks, 64 rows a word.
/// </summary>
internal sealed class Arms(NodeTable nodes)
{
    private const int Most = 64;

    private readonly Dictionary<int, IReadOnlyList<Arm>> _known = [];

    /// <summary>The arms of a value; one that always holds for a value without cases. Where no arm holds, the value is null.</summary>
    internal IReadOnlyList<Arm> Of(ValueNode value)
    {
        if (value is not CaseValue cases)
        {
            return [new Arm(nodes.Constant(every: true), value)];
        }

        if (!_known.TryGetValue(value.Slot, out var arms))
        {
            arms = Exclusive(cases);
            _known.Add(value.Slot, arms);
        }

        return arms;
    }

    /// <summary>True when asking each arm is worth it.</summary>
    internal bool Serves(ValueNode value) => value is CaseValue && Of(value).Count <= Most;

    /// <summary>The arms of two values that can hold together; null when they are too many.</summary>
    internal IReadOnlyList<(MaskNode When, ValueNode Left, ValueNode Right)>? Together(ValueNode left, ValueNode right)
    {
        var (lefts, rights) = (Of(left), Of(right));
        var ofLeft = lefts.Select(arm => arm.When.Slot).ToHashSet();
        var ofRight = rights.Select(arm => arm.When.Slot).ToHashSet();
        var together = new List<(MaskNode When, ValueNode Left, ValueNode Right)>();
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                // An arm that stands on both sides excludes every other of either side.
                if (one.When.Slot != other.When.Slot && (ofRight.Contains(one.When.Slot) || ofLeft.Contains(other.When.Slot)))
                {
                    continue;
                }

                if (nodes.All([one.When, other.When]) is var when and not ConstantMask { Every: false })
                {
                    together.Add((when, one.Then, other.Then));
                }
            }
        }

        return together.Count <= Most ? together : null;
    }

    /// <summary>A value of arms that exclude each other already.</summary>
    internal ValueNode Value(IEnumerable<(MaskNode When, ValueNode Then)> arms)
    {
        var some = arms.Where(arm => arm.When is not ConstantMask { Every: false } && arm.Then is not ConstantValue { Value: null }).ToArray();
        var value = nodes.Cases(some, nodes.Number(null));
        if (value is CaseValue)
        {
            _known.TryAdd(value.Slot, [.. some.Select(arm => new Arm(arm.When, arm.Then))]);
        }

        return value;
    }

    private List<Arm> Exclusive(CaseValue cases)
    {
        var arms = new List<Arm>();
        var rest = nodes.Constant(every: true);
        foreach (var (when, then) in cases.Cases)
        {
            Add(nodes.All([rest, when]), then);
            rest = nodes.All([rest, nodes.Complement(when)]);
        }

        Add(rest, cases.Otherwise);
        return arms;

        void Add(MaskNode when, ValueNode then)
        {
            foreach (var inner in Of(then))
            {
                var both = nodes.All([when, inner.When]);
                if (both is not ConstantMask { Every: false } && inner.Then is not ConstantValue { Value: null })
                {
                    arms.Add(new Arm(both, inner.Then));
                }
            }
        }
    }

    /// <summary>What a value is where something holds.</summary>
    internal readonly record struct Arm(MaskNode When, ValueNode Then);
}
