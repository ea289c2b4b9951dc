using Iapt.Measures.Algebra;

namespace Iapt.Measures.Columns;

/// <summary>Where a predicate can be unknown.</summary>
internal sealed class DoubtOf(PlanCompiler plan) : IPredicateVisitor<Doubt>
{
    public Doubt Visit(Compare predicate) => plan.Value(predicate.Left).Doubt.Or(plan.Value(predicate.Right).Doubt);

    public Doubt Visit(InRange predicate) => plan.Value(predicate.Value).Doubt;

    public Doubt Visit(InSet predicate) => plan.Value(predicate.Value).Doubt;

    public Doubt Visit(Prefix predicate) => plan.Value(predicate.Value).Doubt;

    public Doubt Visit(Contains predicate) => plan.Value(predicate.Value).Doubt;

    public Doubt Visit(IsNull predicate) => Doubt.Never;

    public Doubt Visit(InPeriod predicate) => Doubt.Never;

    public Doubt Visit(IsTrue predicate) => plan.RuleOf(predicate.Flag, out _) is { } rule ? rule.Accept(this) : Doubt.Never;

    public Doubt Visit(Selected predicate) => Doubt.Never;

    public Doubt Visit(And predicate) => Of(predicate.Clauses);

    public Doubt Visit(Or predicate) => Of(predicate.Clauses);

    public Doubt Visit(Not predicate) => predicate.Inner.Accept(this);

    public Doubt Visit(KnownWhen predicate) => Doubt.Always;

    private Doubt Of(ImmutableArray<Predicate> clauses) => clauses.Aggregate(Doubt.Never, (sum, clause) => sum.Or(clause.Accept(this)));
}
