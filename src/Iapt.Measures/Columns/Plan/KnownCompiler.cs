using Iapt.Measures.Algebra;

namespace Iapt.Measures.Columns;

/// <summary>The rows where a predicate is known to be true, or those where it is known to be false.</summary>
internal sealed class KnownCompiler(PlanCompiler plan, bool truth) : IPredicateVisitor<MaskNode>
{
    private NodeTable Nodes => plan.Nodes;

    public MaskNode Visit(Compare predicate)
    {
        if (predicate.Left.Kind == ValueKind.Code || predicate.Right.Kind == ValueKind.Code)
        {
            plan.Beyond();
            return Nodes.Constant(every: false);
        }

        var (left, right) = (plan.Value(predicate.Left), plan.Value(predicate.Right));
        return (left, right) switch
        {
            (ConstantValue { Value: null }, _) or (_, ConstantValue { Value: null }) => Nodes.Constant(every: false),
            (_, ConstantValue { Value: { } number }) => Against(left, predicate.Operator, number),
            (ConstantValue { Value: { } number }, _) => Against(right, Swapped(predicate.Operator), number),
            _ => Pair(left, predicate.Operator, right),
        };
    }

    public MaskNode Visit(InRange predicate) =>
        predicate.Value.Kind == ValueKind.Code ? Refused() : Within(plan.Value(predicate.Value), predicate.Low.Units, predicate.High.Units);

    public MaskNode Visit(InSet predicate) => Among(predicate.Value, code => predicate.Codes.Contains(code, StringComparer.Ordinal));

    public MaskNode Visit(Prefix predicate) =>
        Among(predicate.Value, code => predicate.Beginnings.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal)));

    public MaskNode Visit(Contains predicate) =>
        Among(predicate.Value, code => predicate.Texts.Any(part => code.Contains(part, StringComparison.OrdinalIgnoreCase)));

    public MaskNode Visit(IsNull predicate) => Nodes.Recorded(plan.Value(predicate.Value), isRecorded: !truth);

    public MaskNode Visit(InPeriod predicate)
    {
        var date = plan.Value(predicate.Date);
        var within = date is ConstantValue { Value: null }
            ? Nodes.Constant(every: false)
            : Nodes.All([Nodes.Pair(date, PairKind.AtLeast, Nodes.Boundary(isEnd: false)), Nodes.Pair(Nodes.Boundary(isEnd: true), PairKind.AtLeast, date)]);
        return TwoValued(within);
    }

    public MaskNode Visit(IsTrue predicate)
    {
        if (plan.RuleOf(predicate.Flag, out var column) is { } rule)
        {
            return plan.Known(rule, truth);
        }

        return TwoValued(column is null ? Nodes.Constant(every: false) : Nodes.Within(Nodes.Column(column), 0, 0, isWithin: false));
    }

    public MaskNode Visit(Selected predicate) => TwoValued(Nodes.Selected(predicate.Scope));

    public MaskNode Visit(And predicate) => truth ? Nodes.All(Parts(predicate.Clauses)) : Nodes.Any(Parts(predicate.Clauses));

    public MaskNode Visit(Or predicate) => truth ? Nodes.Any(Parts(predicate.Clauses)) : Nodes.All(Parts(predicate.Clauses));

    public MaskNode Visit(Not predicate) => plan.Known(predicate.Inner, !truth);

    public MaskNode Visit(KnownWhen predicate) => Nodes.All([plan.Known(predicate.Condition, truth: true), plan.Known(predicate.Clause, truth)]);

    private static Comparison Swapped(Comparison comparison) => comparison switch
    {
        Comparison.Below => Comparison.Above,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.AtLeast => Comparison.AtMost,
        Comparison.Above => Comparison.Below,
        _ => comparison,
    };

    private IEnumerable<MaskNode> Parts(ImmutableArray<Predicate> clauses) => clauses.Select(clause => plan.Known(clause, truth));

    private MaskNode TwoValued(MaskNode isTrue) => truth ? isTrue : Nodes.Complement(isTrue);

    private MaskNode Refused()
    {
        plan.Beyond();
        return Nodes.Constant(every: false);
    }

    private MaskNode Against(ValueNode value, Comparison comparison, long number) => comparison switch
    {
        Comparison.Equal => Within(value, number, number),
        Comparison.Below => Within(value, long.MinValue, number - 1),
        Comparison.AtMost => Within(value, long.MinValue, number),
        Comparison.AtLeast => Within(value, number, long.MaxValue),
        _ => Within(value, number + 1, long.MaxValue),
    };

    private MaskNode Within(ValueNode value, long low, long high) => value is ConstantValue constant
        ? Nodes.Constant(constant.Value is { } number && (number >= low && number <= high) == truth)
        : Nodes.Within(value, low, high, truth);

    private MaskNode Pair(ValueNode left, Comparison comparison, ValueNode right) => (comparison, truth) switch
    {
        (Comparison.Equal, true) => Nodes.Pair(left, PairKind.Equal, right),
        (Comparison.Equal, false) => Nodes.Pair(left, PairKind.Unequal, right),
        (Comparison.AtLeast, true) or (Comparison.Below, false) => Nodes.Pair(left, PairKind.AtLeast, right),
        (Comparison.AtMost, true) or (Comparison.Above, false) => Nodes.Pair(right, PairKind.AtLeast, left),
        (Comparison.Above, true) or (Comparison.AtMost, false) => Nodes.Pair(left, PairKind.Above, right),
        _ => Nodes.Pair(right, PairKind.Above, left),
    };

    private MaskNode Among(Term term, Func<string, bool> isListed)
    {
        if (term.Kind != ValueKind.Code)
        {
            return Refused();
        }

        var value = plan.Value(term);
        if (value is ConstantValue constant)
        {
            return Nodes.Constant(constant.Value is { } number && isListed(plan.Codes.Codes[(int)number]) == truth);
        }

        var codes = value is CodeValue supplied ? supplied.Column.Codes : plan.Codes.Codes;
        var wanted = new HashSet<int>();
        for (var position = 0; position < codes.Count; position++)
        {
            if (isListed(codes[position]) == truth)
            {
                wanted.Add(position);
            }
        }

        return Nodes.Among(value, codes.Count, wanted);
    }
}
