using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>Every definition that differs from a definition by one slip.</summary>
internal sealed class DefinitionMutator : IMeasureVisitor<IEnumerable<Mutant<MeasureExpression>>>
{
    private static readonly DefinitionMutator Instance = new();

    private DefinitionMutator()
    {
    }

    internal static IEnumerable<Mutant<MeasureDefinition>> Of(MeasureDefinition measure) =>
        measure.Expression.Accept(Instance).Select(one => one.Select(expression => new MeasureDefinition(measure.Id, measure.Name, expression)
        {
            Source = measure.Source,
            Examples = measure.Examples,
        }));

    internal static IEnumerable<Mutant<Derivation>> Of(Derivation derivation) => derivation.Body switch
    {
        PredicateBody flag => PredicateMutator.Of(flag.Predicate).Select(one => one.Select(rule => Copied(derivation, new Derivation((FlagField)derivation.Field, rule) { Meaning = derivation.Meaning, Evidence = derivation.Evidence }))),
        TermBody value => TermMutator.Of(value.Value).Select(one => one.Select(rule => Copied(derivation, new Derivation(derivation.Field, rule) { Meaning = derivation.Meaning, Evidence = derivation.Evidence }))),
        SelectionBody rows => SelectionMutator.Of(rows.Selection).Select(one => one.Select(selection => Copied(derivation, new Derivation(derivation.Field, selection) { Meaning = derivation.Meaning, Evidence = derivation.Evidence }))),
        _ => [],
    };

    internal static IEnumerable<Mutant<Breakdown>> Of(Breakdown breakdown) => breakdown.Groups.SelectMany(group => group.Where is null
        ? []
        : PredicateMutator.Of(group.Where).Select(one => new Mutant<Breakdown>($"{group.Key}: {one.Change}", With(breakdown, group, one.Result))));

    public IEnumerable<Mutant<MeasureExpression>> Visit(Aggregate expression) =>
    [
        .. PredicateMutator.Of(expression.Where).Select(one => one.Select<MeasureExpression>(where => expression with { Where = where })),
        .. expression.Value is null ? [] : TermMutator.Of(expression.Value).Select(one => one.Select<MeasureExpression>(value => expression with { Value = value })),
    ];

    public IEnumerable<Mutant<MeasureExpression>> Visit(Plus expression) =>
        [new("'plus' becomes 'minus'", new Minus(expression.Left, expression.Right)), .. Both(expression.Left, expression.Right, (left, right) => new Plus(left, right))];

    public IEnumerable<Mutant<MeasureExpression>> Visit(Minus expression) =>
        [new("'minus' becomes 'plus'", new Plus(expression.Left, expression.Right)), .. Both(expression.Left, expression.Right, (left, right) => new Minus(left, right))];

    public IEnumerable<Mutant<MeasureExpression>> Visit(Ratio expression) =>
    [
        new("numerator and denominator exchanged", new Ratio(expression.Denominator, expression.Numerator, expression.IsPercentage)),
        .. expression.Numerator.Accept(this).Select(one => one.Select<MeasureExpression>(numerator => expression with { Numerator = numerator })),
        .. expression.Denominator.Accept(this).Select(one => one.Select<MeasureExpression>(denominator => expression with { Denominator = denominator })),
    ];

    public IEnumerable<Mutant<MeasureExpression>> Visit(AllGroups expression) => expression.Inner.Accept(this).Select(one => one.Select<MeasureExpression>(inner => new AllGroups(inner)));

    public IEnumerable<Mutant<MeasureExpression>> Visit(AtEngland expression) => expression.Inner.Accept(this).Select(one => one.Select<MeasureExpression>(inner => new AtEngland(inner)));

    private IEnumerable<Mutant<MeasureExpression>> Both(MeasureExpression left, MeasureExpression right, Func<MeasureExpression, MeasureExpression, MeasureExpression> join) =>
    [
        new("only the first part", left),
        new("only the second part", right),
        .. left.Accept(this).Select(one => one.Select(changed => join(changed, right))),
        .. right.Accept(this).Select(one => one.Select(changed => join(left, changed))),
    ];

    private static Breakdown With(Breakdown breakdown, BreakdownGroup changed, Predicate where)
    {
        var empty = breakdown.Kind switch
        {
            BreakdownKind.Partition => Breakdown.Partition(breakdown.Id, breakdown.Name),
            BreakdownKind.MultiValued => Breakdown.MultiValued(breakdown.Id, breakdown.Name),
            _ => Breakdown.Overlapping(breakdown.Id, breakdown.Name),
        };
        return breakdown.Groups.Where(group => group.Parts.IsEmpty).Aggregate(empty.From(breakdown.Source!), (so, group) => (group.Where is null, group.VariableB) switch
        {
            (true, null) => so.Remainder(group.VariableA),
            (true, { } second) => so.Remainder(group.VariableA, second),
            (_, null) => so.Group(group.VariableA, group == changed ? where : group.Where!),
            (_, { } second) => so.Group(group.VariableA, second, group == changed ? where : group.Where!),
        });
    }

    private static Derivation Copied(Derivation from, Derivation mutant) =>
        mutant with { Examples = from.Examples, Optional = from.Optional, Instead = from.Instead };
}
