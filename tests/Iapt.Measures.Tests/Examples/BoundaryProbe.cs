using System.Collections.Immutable;
using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>A number that a clause compares with, and what the clause says on both sides of it.</summary>
/// <param name="Value">What is compared.</param>
/// <param name="Bound">The number.</param>
/// <param name="Holds">What the comparison says of a value, written out here and not asked of the engine.</param>
internal sealed record BoundaryProbe(Term Value, long Bound, Func<long, bool> Holds)
{
    internal static IEnumerable<BoundaryProbe> In(And clauses) => clauses.Clauses.SelectMany(clause => clause switch
    {
        Compare { Right: Constant bound } compare => [new BoundaryProbe(compare.Left, bound.Units, Meaning(compare.Operator, bound.Units))],
        InRange range =>
        [
            new BoundaryProbe(range.Value, range.Low.Units, value => value >= range.Low.Units && value <= range.High.Units),
            new BoundaryProbe(range.Value, range.High.Units, value => value >= range.Low.Units && value <= range.High.Units),
        ],
        _ => Enumerable.Empty<BoundaryProbe>(),
    });

    /// <summary>The row with the compared term at a value; null where no row can have it, as with a count below 0.</summary>
    internal Example? At(Example row, long value) => At(row, Value, value);

    private static Example? At(Example row, Term of, long value) => of switch
    {
        FirstCase choice => At(row, choice.Cases.First(one => Applies(row, one.When)).Then, value),
        FieldTerm { Field: CountField count } => value < 0 ? null : With(row, count, value.ToString(CultureInfo.InvariantCulture)),
        DaysBetween { From: FieldTerm { Field: DateField from }, To: var to } => With(row, from, from.Write(FieldValue.Of(DaysOf(row, to) - value))),
        _ => throw new NotSupportedException($"No row is known for {CanonicalText.Of(of)}."),
    };

    private static bool Applies(Example row, Predicate when) => when is Compare { Operator: Comparison.Above } later && DaysOf(row, later.Left) > DaysOf(row, later.Right);

    private static long DaysOf(Example row, Term date) => date switch
    {
        PeriodBoundary { IsEnd: true } => DateField.ToDays(ExampleRun.May2024.End),
        FieldTerm { Field: var field } => field.Read(row.Cells.Single(cell => cell.Field == field).Text).Value.Number,
        _ => throw new NotSupportedException($"No date is known for {CanonicalText.Of(date)}."),
    };

    private static Example With(Example row, Field field, string text)
    {
        ImmutableArray<Cell> cells = [.. row.Cells.Where(cell => cell.Field != field), field.Being(text)];
        return row with { Cells = cells };
    }

    private static Func<long, bool> Meaning(Comparison comparison, long bound) => comparison switch
    {
        Comparison.Equal => value => value == bound,
        Comparison.Below => value => value < bound,
        Comparison.AtMost => value => value <= bound,
        Comparison.AtLeast => value => value >= bound,
        Comparison.Above => value => value > bound,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A comparison of the language."),
    };
}
