using System.Globalization;
using System.Text;
using Iapt.Measures.Describing;

namespace Iapt.Measures.Cli.Output;

/// <summary>An explanation as CSV, a line for each clause.</summary>
internal static class ExplanationCsv
{
    internal static string Of(Explanation explanation)
    {
        var text = new StringBuilder("measure_id,part,depth,holds,decides,clause,values,threshold,source\n");
        foreach (var part in explanation.Parts)
        {
            Add(text, explanation.Measure.Id, part, part.Rule, 0, null);
        }

        return text.ToString();
    }

    // A line says which rule it belongs to, as it may be read apart from the lines around it.
    private static void Add(StringBuilder text, string id, ExplanationPart part, Clause clause, int depth, string? rule)
    {
        var source = clause.Source ?? rule;
        var values = string.Join("; ", clause.Values.Select(value => $"{value.Field.Name}={value.Text}"));
        text.Append(CsvLine.Of(
            id, part.Role, depth.ToString(CultureInfo.InvariantCulture), clause.Truth.ToString().ToLowerInvariant(), Decides(part.Rule, clause), clause.Text, values, clause.Threshold, source));
        text.Append('\n');
        foreach (var child in clause.Children)
        {
            Add(text, id, part, child, depth + 1, source);
        }
    }

    // Among the statements that make the part what it is: the first that a reader looks for.
    private static string Decides(Clause rule, Clause clause) =>
        clause.Children.IsEmpty && rule.Deciding().Any(one => string.Equals(one.Text, clause.Text, StringComparison.Ordinal)) ? "yes" : "";
}
