using System.Text;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Files;

/// <summary>The two names by which the annual main file knows a measure, from its published name: <c>Count_AtCaseness</c> is <c>at_caseness</c> and <c>count</c>.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Statistic">How: count, percentage, mean ...</param>
internal sealed record AnnualNames(string Measure, string Statistic)
{
    public static AnnualNames Of(MeasureDefinition measure)
    {
        var at = measure.Name.IndexOf('_', StringComparison.Ordinal);
        return at < 0
            ? new AnnualNames(Snake(measure.Name), "")
            : new AnnualNames(Snake(measure.Name[(at + 1)..].TrimStart()), measure.Name[..at].ToLowerInvariant());
    }

    // A word begins at a capital that follows a small letter, or that a small letter follows.
    private static string Snake(string name)
    {
        var text = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var begins = at > 0 && char.IsAsciiLetterUpper(name[at]) && (char.IsAsciiLetterLower(name[at - 1]) || (char.IsAsciiLetterUpper(name[at - 1]) && at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1])));
            text.Append(begins ? "_" : "").Append(char.ToLowerInvariant(name[at]));
        }

        return text.ToString();
    }
}
