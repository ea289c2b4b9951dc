using System.Collections.Immutable;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>
/// The fields whose absence can leave a predicate unknown, read from its structure alone. A field that another clause of the same conjunction needs to be recorded is
/// not one of them: without it that clause is false, and so is the whole.
/// </summary>
internal sealed class Undecided : IPredicateVisitor<ImmutableHashSet<Field>>
{
    private readonly DerivationSet _derivations;

    private Undecided(DerivationSet derivations) => _derivations = derivations;

    internal static ImmutableHashSet<Field> FieldsOf(Predicate predicate, DerivationSet derivations) => predicate.Accept(new Undecided(derivations));

    internal static ImmutableHashSet<Field> FieldsOf(MeasureExpression expression, DerivationSet derivations)
    {
        var parts = expression is Ratio rate ? MeasureParts.Of(rate.Numerator) : MeasureParts.Of(expression);
        return [.. parts.SelectMany(part => FieldsOf(part.Where, derivations).Union(part.Value is null ? [] : Reach.Of(part.Value).Except(Needed([part.Where]))))];
    }

    public ImmutableHashSet<Field> Visit(Compare predicate) => [.. Reach.Of(predicate.Left), .. Reach.Of(predicate.Right)];

    public ImmutableHashSet<Field> Visit(InRange predicate) => [.. Reach.Of(predicate.Value)];

    public ImmutableHashSet<Field> Visit(InSet predicate) => [.. Reach.Of(predicate.Value)];

    public ImmutableHashSet<Field> Visit(Prefix predicate) => [.. Reach.Of(predicate.Value)];

    public ImmutableHashSet<Field> Visit(Algebra.Contains predicate) => [.. Reach.Of(predicate.Value)];

    public ImmutableHashSet<Field> Visit(IsNull predicate) => [];

    public ImmutableHashSet<Field> Visit(InPeriod predicate) => [];

    public ImmutableHashSet<Field> Visit(IsTrue predicate) =>
        _derivations.Of(predicate.Flag)?.Body is PredicateBody rule ? rule.Predicate.Accept(this) : [];

    public ImmutableHashSet<Field> Visit(Selected predicate) => [];

    public ImmutableHashSet<Field> Visit(And predicate) => [.. predicate.Clauses.SelectMany(clause => clause.Accept(this)).Except(Needed(predicate.Clauses))];

    public ImmutableHashSet<Field> Visit(Or predicate) => [.. predicate.Clauses.SelectMany(clause => clause.Accept(this)).Except(Allowed(predicate.Clauses))];

    public ImmutableHashSet<Field> Visit(Not predicate) => predicate.Inner.Accept(this);

    public ImmutableHashSet<Field> Visit(KnownWhen predicate) => throw new NotSupportedException("Definitions hold no such clause.");

    // Where one clause holds without the field, so does the whole.
    private static IEnumerable<Field> Allowed(IEnumerable<Predicate> clauses) =>
        clauses.SelectMany(clause => clause is IsNull { Value: FieldTerm absent } ? [absent.Field] : Enumerable.Empty<Field>());

    private static IEnumerable<Field> Needed(IEnumerable<Predicate> clauses) => clauses.SelectMany(clause => clause switch
    {
        InPeriod date => [date.Date],
        Not { Inner: IsNull { Value: FieldTerm recorded } } => [recorded.Field],
        And all => Needed(all.Clauses),
        _ => Enumerable.Empty<Field>(),
    });
}
