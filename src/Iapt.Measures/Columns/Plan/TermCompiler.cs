using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Columns;

/// <summary>The values of a term. Codes stay positions of their column while they are only asked about, and become numbers of the plan where rules mix them.</summary>
internal sealed class TermCompiler(PlanCompiler plan, InstrumentTable instruments) : ITermVisitor<ValueNode>
{
    private NodeTable Nodes => plan.Nodes;

    public ValueNode Visit(FieldTerm term) => plan.Value(term.Field);

    public ValueNode Visit(Constant term) => Nodes.Number(term.Units);

    public ValueNode Visit(CodeConstant term) => Nodes.Number(plan.Codes.NumberOf(term.Code));

    public ValueNode Visit(PeriodBoundary term) => Nodes.Boundary(term.IsEnd);

    public ValueNode Visit(DaysBetween term) => Difference(term.To, term.From);

    public ValueNode Visit(Difference term) => Difference(term.Left, term.Right);

    public ValueNode Visit(Addition term)
    {
        var sum = plan.Value(term.Terms[0]);
        foreach (var next in term.Terms.Skip(1))
        {
            sum = Nodes.Sum(sum, plan.Value(next));
            if (!sum.Range.FitsInt)
            {
                return plan.Beyond();
            }
        }

        return sum;
    }

    public ValueNode Visit(FirstCase term) => Nodes.Cases(
        [.. term.Cases.Select(one => (plan.Known(one.When, truth: true), Result(one.Then)))],
        term.Otherwise is { } otherwise ? Result(otherwise) : Nodes.Number(null));

    public ValueNode Visit(ByCode term)
    {
        var key = plan.Value(term.Key);
        if (term.Key.Kind != ValueKind.Code)
        {
            return plan.Beyond();
        }

        var results = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var entry in term.Entries)
        {
            results.TryAdd(entry.Code, Result(entry.Then));
        }

        if (key is ConstantValue constant)
        {
            return constant.Value is { } number && results.TryGetValue(plan.Codes.Codes[(int)number], out var result) ? result : Nodes.Number(null);
        }

        var codes = key is CodeValue supplied ? supplied.Column.Codes : plan.Codes.Codes;
        return results.Values.All(result => result is ConstantValue) ? ByTable(key, codes, results) : ByMask(key, codes, results);
    }

    public ValueNode Visit(Threshold term) => Nodes.Number(Thresholds.Of(instruments, term));

    public ValueNode Visit(Widened term) =>
        Nodes.Scaled(plan.Value(term.Inner), FixedPoint.Power(term.Decimals) / FixedPoint.Power(term.Inner.Decimals));

    private ValueNode Difference(Term from, Term what) => from.Kind == ValueKind.Code || what.Kind == ValueKind.Code
        ? plan.Beyond()
        : Nodes.Difference(plan.Value(from), plan.Value(what));

    private ValueNode Result(Term term)
    {
        var value = plan.Value(term);
        return value switch
        {
            CodeValue supplied => Nodes.LookUp(supplied, [.. supplied.Column.Codes.Select(plan.Codes.NumberOf)]),
            ConstantValue { Value: { } number } when !ValueRange.Of(number).FitsInt => plan.Beyond(),
            _ => value,
        };
    }

    private ValueNode ByTable(ValueNode key, IReadOnlyList<string> codes, Dictionary<string, ValueNode> results) => Nodes.LookUp(
        key,
        [.. codes.Select(code => results.TryGetValue(code, out var result) ? ((ConstantValue)result).Stored : int.MinValue)]);

    // The cases of a code exclude each other; codes with the same result share a case.
    private ValueNode ByMask(ValueNode key, IReadOnlyList<string> codes, Dictionary<string, ValueNode> results)
    {
        var positions = codes.Select((code, position) => (code, position)).Where(one => results.ContainsKey(one.code)).ToLookup(one => results[one.code], one => one.position);
        return Nodes.Cases(
            [.. positions.Select(one => (Nodes.Among(key, codes.Count, one.ToHashSet()), one.Key))],
            Nodes.Number(null));
    }
}
