using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>One aggregate of a measure and the part it plays in the formula.</summary>
/// <param name="Role">Its part: <c>count</c>, <c>numerator</c>, <c>denominator</c>, <c>subtracted from the denominator</c>.</param>
/// <param name="Aggregate">The aggregate.</param>
public sealed record MeasurePart(string Role, Aggregate Aggregate)
{
    /// <summary>The parts of a measure, in the order in which they are read.</summary>
    /// <param name="expression">Its expression.</param>
    public static IReadOnlyList<MeasurePart> Of(MeasureExpression expression) => expression switch
    {
        Ratio ratio => [.. Of(ratio.Numerator, "numerator"), .. Of(ratio.Denominator, "denominator")],
        _ => Of(expression, KindOf(MeasureParts.Of(expression).First())),
    };

    /// <summary>How the parts make the figure: <c>100 × numerator ÷ denominator</c>.</summary>
    /// <param name="expression">The measure's expression.</param>
    public static string FormulaOf(MeasureExpression expression)
    {
        var letter = 'a';
        var formula = Formula(expression, ref letter);
        return expression is Plus or Minus ? formula[1..^1] : formula;
    }

    private static string Formula(MeasureExpression expression, ref char letter)
    {
        switch (expression)
        {
            case Ratio ratio:
                var above = Formula(ratio.Numerator, ref letter);
                var below = Formula(ratio.Denominator, ref letter);
                return $"{(ratio.IsPercentage ? "100 × " : "")}{above} ÷ {below}";
            case Plus plus:
                var left = Formula(plus.Left, ref letter);
                return $"({left} + {Formula(plus.Right, ref letter)})";
            case Minus minus:
                var from = Formula(minus.Left, ref letter);
                return $"({from} − {Formula(minus.Right, ref letter)})";
            case AllGroups all:
                return Formula(all.Inner, ref letter);
            case AtEngland england:
                return $"England's {Formula(england.Inner, ref letter)}";
            default:
                return (letter++).ToString();
        }
    }

    private static List<MeasurePart> Of(MeasureExpression expression, string role) => expression switch
    {
        Aggregate aggregate => [new MeasurePart(role, aggregate)],
        Plus plus => [.. Of(plus.Left, role), .. Of(plus.Right, $"added to the {role}")],
        Minus minus => [.. Of(minus.Left, role), .. Of(minus.Right, $"subtracted from the {role}")],
        AllGroups all => Of(all.Inner, $"{role} over all groups"),
        AtEngland england => Of(england.Inner, $"{role}, of England"),
        _ => throw new InvalidOperationException("A ratio stands at the top of a measure."),
    };

    internal static string KindOf(Aggregate aggregate) => aggregate.Kind == AggregateKind.StandardDeviation ? "standard deviation" : aggregate.Kind.ToString().ToLowerInvariant();
}
