using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Tests.Feasibility;

/// <summary>A system small enough that every assignment can be tried.</summary>
public sealed record SmallSystem(IReadOnlyList<(long First, long Last)> Domains, IReadOnlyList<Constraint> Constraints)
{
    private const int MostVariables = 4;
    private const int MostConstraints = 5;

    public IntegerSystem System
    {
        get
        {
            var builder = new IntegerSystem.Builder();
            foreach (var (first, last) in Domains)
            {
                builder.Add(first, last);
            }

            foreach (var constraint in Constraints)
            {
                builder.Require(constraint);
            }

            return builder.Build();
        }
    }

    public static Arbitrary<SmallSystem> Arbitrary => Arb.From(
        from variables in Gen.Choose(1, MostVariables)
        from domains in Domain.ListOf(variables)
        from count in Gen.Choose(0, MostConstraints)
        from constraints in AnyConstraint(variables).ListOf(count)
        select new SmallSystem([.. domains], [.. constraints]),
        small => small.Constraints.Select((_, at) => small with { Constraints = [.. small.Constraints.Where((_, other) => other != at)] }));

    // Every assignment, tried against the constraints themselves: nothing here knows of rows or bounds.
    public List<long[]> Solutions(Func<int, bool>? counts = null)
    {
        List<long[]> found = [[]];
        foreach (var (first, last) in Domains)
        {
            found = [.. from one in found from value in Enumerable.Range((int)first, (int)(last - first + 1)) select (long[])[.. one, value]];
        }

        return [.. found.Where(values => Constraints.Where((_, at) => counts is null || counts(at)).All(constraint => constraint.HoldsOf(values)))];
    }

    public override string ToString() => $"\n  {string.Join(", ", Domains)}\n  {string.Join("\n  ", Constraints)}\n";

    private static Gen<(long First, long Last)> Domain =>
        from first in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
        from width in Gen.Choose(0, 5)
        select ((long)first, (long)first + width);

    private static Gen<Constraint> AnyConstraint(int variables) => Gen.OneOf(AnyBetween(variables), AnyRate(variables));

    private static Gen<Constraint> AnyBetween(int variables) =>
        from form in Form(variables)
        from lower in Gen.Choose(-8, 12)
        from width in Gen.Choose(0, 6)
        from open in Gen.Choose(0, 3)
        select (Constraint)new Between(form, open == 1 ? null : lower, open == 2 ? null : lower + width);

    // Printed numbers below, at and above 0: half away from zero is not the same on both sides.
    private static Gen<Constraint> AnyRate(int variables) =>
        from numerator in Form(variables)
        from denominator in Form(variables)
        from scale in Gen.Elements(1L, 100L)
        from decimals in Gen.Choose(0, 1)
        from units in Gen.OneOf(Gen.Choose(-3, 4), Gen.Elements(0, 25, 33, 50, 67, 100, 125, 333, 500))
        select (Constraint)new RoundsTo(numerator, denominator, units, decimals, scale);

    private static Gen<LinearForm> Form(int variables) =>
        from coefficients in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Constant(-1)), (1, Gen.Choose(-3, 3))).ListOf(variables)
        from constant in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(-3, 3)))
        select coefficients.Select((coefficient, at) => coefficient * new Variable(at)).Aggregate(LinearForm.Of(constant), (sum, term) => sum + term);
}
