using Iapt.Measures.Audit.Leaks;

namespace Iapt.Measures.Audit;

/// <summary>The leaks of a report: which counts the other figures give away, and which figures do. What is hidden is not told: a report may be passed on.</summary>
internal static class ReportLeaks
{
    private const int Most = 20;

    public static void Write(Html html, AuditResult result)
    {
        var leaks = result.Leaks;
        if (leaks.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", "Leaks")
            .Element("p", $"The other figures give away {Html.Number(leaks.Count)} suppressed or rounded counts, {Html.Number(leaks.Count(leak => leak.IsDetermined))} exactly. These are no errors of arithmetic.")
            .Raw("<ul>\n");
        foreach (var leak in leaks.Take(Most))
        {
            html.Element("li", Words(leak, result));
        }

        html.Raw("</ul>\n");
        ReportFindings.Rest(html, leaks.Count - Most, "--leaks");
        html.Raw("</section>\n");
    }

    private static string Words(Leak<PublishedFigure> leak, AuditResult result)
    {
        var (figure, place) = (leak.Figure, leak.Figure.Place);
        var parts = ((string[])[place.GroupType, place.OrgCode, place.Period, place.VariableType, place.VariableA, place.VariableB]).Where(part => part.Length > 0);
        return $"{figure.Measure} of {string.Join(", ", parts)} (line {ReportFindings.Line(figure.Line)}): from {string.Join(", ", result.SourceOf(leak).Figures.Select(AuditLine.Words))}";
    }
}
