namespace Iapt.Measures.Audit;

/// <summary>The findings of a report, each with what was expected, what is printed, what it follows from and how likely such an error is seen.</summary>
internal static class ReportFindings
{
    private const int MostContradictions = 400;
    private const int MostInformation = 100;
    private const int MostFigures = 8;

    public static void Write(Html html, AuditResult result)
    {
        var contradictions = result.Contradictions.ToList();
        html.Raw("<section>\n").Element("h2", "Contradictions");
        if (contradictions.Count == 0)
        {
            html.Element("p", "None: every figure can be true together with the others.");
        }

        foreach (var finding in contradictions.Take(MostContradictions))
        {
            Write(html, finding);
        }

        Rest(html, contradictions.Count - MostContradictions, "--all");
        html.Raw("</section>\n");
        var information = result.Findings.Where(finding => !finding.IsContradiction).ToList();
        if (information.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", "Information").Element("p", "What a reader of these figures should know. None of it is called an error.", "soft");
        foreach (var finding in information.Take(MostInformation))
        {
            Write(html, finding);
        }

        Rest(html, information.Count - MostInformation, "--all");
        html.Raw("</section>\n");
    }

    /// <summary>What the page leaves out, and the option of the tool that lists it.</summary>
    internal static void Rest(Html html, int more, string option)
    {
        if (more > 0)
        {
            html.Element("p", $"And {Html.Number(more)} more, which audit {option} --format csv lists.", "soft");
        }
    }

    private static void Write(Html html, Finding finding)
    {
        html.Raw(finding.IsContradiction ? "<article>" : "<article class=\"information\">").Element("h3", $"{ReportPage.WordsOf(finding.Check)}: {finding.Measure}, {Place(finding.Place)}");
        html.Raw("<dl>\n");
        Item(html, "Printed", finding.Published);
        Item(html, "Expected", finding.Expected);
        Item(html, "Why", finding.Reason);
        List(html, "Follows from", finding.From.Take(MostFigures).Select(figure => ($"{AuditLine.Words(figure)}{Elsewhere(figure, finding)}", false)), finding.From.Length - MostFigures);
        List(html, "What may be behind it", finding.Explanations.Select(explanation => (explanation.ToString(), !explanation.Holds)), 0);
        Item(html, "Power", finding.Power?.ToString() ?? "");
        Item(html, "Where", $"{Path.GetFileName(finding.File)}, line {Line(finding.Line)}");
        html.Raw("</dl></article>\n");
    }

    // The number of a line is looked up, not read: without separators.
    internal static string Line(long line) => line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Elsewhere(PublishedFigure figure, Finding finding) => figure.Place == finding.Place ? "" : $" ({Place(figure.Place)})";

    private static string Place(FigurePlace place)
    {
        var organisation = place.OrgName.Length > 0 && !place.OrgName.Equals(place.OrgCode, StringComparison.OrdinalIgnoreCase) ? $"{place.OrgCode} {place.OrgName}" : place.OrgCode;
        string[] group = [place.VariableType, place.VariableA, place.VariableB];
        string[] parts = [place.Period, place.Level == OrganisationLevel.England ? "England" : $"{place.GroupType} {organisation}", place.IsTotal ? "" : string.Join(" / ", group.Where(label => label.Length > 0))];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static void Item(Html html, string name, string text)
    {
        if (text.Length > 0)
        {
            html.Element("dt", name).Element("dd", text);
        }
    }

    private static void List(Html html, string name, IEnumerable<(string Text, bool IsRejected)> items, int more)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        html.Element("dt", name).Raw("<dd><ul>\n");
        foreach (var (text, isRejected) in all)
        {
            html.Element("li", text, isRejected ? "rejected" : null);
        }

        if (more > 0)
        {
            html.Element("li", $"and {Html.Number(more)} more");
        }

        html.Raw("</ul></dd>\n");
    }
}
