using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>An explanation as text: first the verdict and what decides it, then the whole clause tree.</summary>
public static class ExplanationText
{
    /// <summary>The explanation as lines of plain text.</summary>
    /// <param name="explanation">The explanation.</param>
    public static string Of(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var lines = new List<string>
        {
            $"{explanation.Measure.Id} {explanation.Measure.Name}, {explanation.Period.Label}, definitions {explanation.Version}",
            string.Create(CultureInfo.InvariantCulture, $"record in row {explanation.Row} of the input"),
            "",
            explanation.Verdict,
        };
        if (explanation.Parts[0].Contribution.Truth != Truth.True)
        {
            lines.Add("What decides it:");
            lines.AddRange(explanation.Parts[0].Rule.Deciding().SelectMany(clause => Detail(clause, 1, withSource: true)));
        }

        foreach (var part in explanation.Parts)
        {
            lines.Add("");
            lines.Add($"{(explanation.Parts.Length > 1 ? $"{part.Letter}, " : "")}{part.Role}: {part.What}; this {part.Subject.Name} adds {Adds(part)}");
            lines.AddRange(Tree(part.Rule, 1));
        }

        if (explanation.Parts.Length > 1)
        {
            lines.Add("");
            lines.Add($"the figure is {explanation.Formula}");
        }

        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The mark of a clause: met, not met or unknown.</summary>
    /// <param name="truth">Whether it holds.</param>
    public static string Mark(Truth truth) => truth switch
    {
        Truth.True => "[yes]",
        Truth.False => "[no] ",
        _ => "[?]  ",
    };

    private static string Adds(ExplanationPart part) => part.Contribution switch
    {
        { Truth: Truth.Unknown } => "1 to its unknowns",
        { Truth: Truth.False } => "nothing",
        { Value: { } value } => value.ToString(CultureInfo.InvariantCulture),
        _ => "1",
    };

    private static IEnumerable<string> Tree(Clause clause, int depth)
    {
        foreach (var line in Detail(clause, depth, withSource: clause.Kind == ClauseKind.Derived))
        {
            yield return line;
        }

        foreach (var line in clause.Children.SelectMany(child => Tree(child, depth + 1)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Detail(Clause clause, int depth, bool withSource)
    {
        var indent = new string(' ', depth * 2);
        yield return $"{indent}{Mark(clause.Truth)} {clause.Text}";
        var more = $"{indent}        ";
        if (!clause.Values.IsEmpty)
        {
            yield return more + string.Join(", ", clause.Values.Select(value => $"{value.Field.Name} = {value.Text ?? "not recorded"}{(value.IsDerived ? " (derived)" : "")}"));
        }

        if (clause.Threshold is { } threshold)
        {
            yield return $"{more}threshold, {threshold}";
        }

        if (withSource && clause.Source is { } source)
        {
            yield return $"{more}rule {source}";
        }
    }
}
