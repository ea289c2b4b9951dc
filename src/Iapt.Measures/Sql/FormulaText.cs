using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>The formula of a measure over the result rows of a script, in words, for its comments.</summary>
internal sealed class FormulaText : IMeasureVisitor<string>
{
    private readonly LoweredMeasure _measure;

    private FormulaText(LoweredMeasure measure) => _measure = measure;

    public string Visit(Aggregate expression)
    {
        var leaf = "leaf " + _measure.LeafOf(expression).ToString(CultureInfo.InvariantCulture);
        return expression.Kind switch
        {
            AggregateKind.Count => $"row_count of {leaf}",
            AggregateKind.Sum => $"total of {leaf}",
            AggregateKind.Mean => $"total of {leaf} / row_count of {leaf}",
            AggregateKind.Median => $"median value of {leaf}",
            AggregateKind.Min => $"smallest value of {leaf}",
            AggregateKind.Max => $"largest value of {leaf}",
            _ => $"standard deviation of the values of {leaf}, divided by row_count",
        };
    }

    public string Visit(Plus expression) => $"({Of(expression.Left)} + {Of(expression.Right)})";

    public string Visit(Minus expression) => $"({Of(expression.Left)} - {Of(expression.Right)})";

    public string Visit(Ratio expression) => $"{(expression.IsPercentage ? "100 * " : "")}{Of(expression.Numerator)} / {Of(expression.Denominator)}";

    public string Visit(AllGroups expression) => Of(expression.Inner);

    public string Visit(AtEngland expression) => $"England's {Of(expression.Inner)}";

    internal static string Of(LoweredMeasure measure) => measure.Definition.Expression.Accept(new FormulaText(measure));

    private string Of(MeasureExpression expression) => expression.Accept(this);
}
