namespace Iapt.Measures.Audit;

/// <summary>
/// An audit as one page of HTML for people: tables and small plots, readable on a phone, on a screen and on paper. The page is complete in itself: no script, nothing that
/// is loaded from anywhere.
/// </summary>
public static class ReportPage
{
    internal static readonly ImmutableArray<Verdict> Verdicts = [Verdict.Exact, Verdict.Consistent, Verdict.Contradicts, Verdict.Unknowable];

    /// <summary>Writes the page.</summary>
    /// <param name="result">The audit.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(AuditResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new Html(writer);
        html.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<link rel=\"icon\" href=\"data:,\"/>\n")
            .Element("title", "Audit of published figures")
            .Raw("<style>\n").Raw(ReportStyle.Css).Raw("\n</style>\n</head>\n<body>\n<main>\n");
        Summary(html, result);
        Counts(html, result);
        ReportFindings.Write(html, result);
        Sizes(html, result);
        ReportLeaks.Write(html, result);
        Meanings(html);
        html.Raw("</main>\n</body>\n</html>\n");
    }

    internal static string WordOf(Verdict verdict) => AuditLine.Word(verdict);

    /// <summary>The name of a check for people: <c>duplicate_org</c> is Duplicate org.</summary>
    internal static string WordsOf(string check) => check.Length == 0 ? check : char.ToUpperInvariant(check[0]) + check[1..].Replace('_', ' ');

    private static void Summary(Html html, AuditResult result)
    {
        var contradictions = result.Contradictions.Count();
        html.Element("h1", "Audit of published figures")
            .Element("p", contradictions == 0
                ? $"{Html.Number(result.Figures.Count)} figures were checked against each other. None contradicts another."
                : $"{Html.Number(result.Figures.Count)} figures were checked against each other. Contradictions found: {Html.Number(contradictions)}. In each of them figures cannot all be true, whatever stands behind the rounding and the suppression.");
        html.Raw("<ul class=\"numbers\">\n");
        foreach (var verdict in Verdicts)
        {
            html.Raw($"<li class=\"{WordOf(verdict)}\"><b>{Html.Number(result.Count(verdict))}</b>").Text(WordOf(verdict)).Raw("</li>\n");
        }

        html.Raw("</ul>\n");
        ReportPlots.Verdicts(html, result);
    }

    private static void Counts(Html html, AuditResult result)
    {
        string[] verdicts = [.. Verdicts.Select(verdict => WordsOf(WordOf(verdict)))];
        html.Raw("<section>\n").Element("h2", "What was checked");
        html.Table("Verdicts by file", ["File", "Figures", .. verdicts], Rows(result.Figures.GroupBy(figure => Path.GetFileName(figure.File), StringComparer.Ordinal)));
        html.Table(
            "Verdicts by level of organisation", ["Level", "Figures", .. verdicts], Rows(result.Figures.GroupBy(figure => figure.Place.Level == OrganisationLevel.England ? "England" : figure.Place.GroupType, StringComparer.Ordinal)));
        var checks = result.Findings.GroupBy(finding => finding.Check, StringComparer.Ordinal).OrderBy(check => check.Key, StringComparer.Ordinal).ToList();
        if (checks.Count > 0)
        {
            html.Table(
                "Findings by check",
                ["Check", "Contradictions", "Information"],
                checks.Select(check => (IReadOnlyList<string>)[WordsOf(check.Key), Html.Number(check.Count(finding => finding.IsContradiction)), Html.Number(check.Count(finding => !finding.IsContradiction))]));
        }

        html.Raw("</section>\n");
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<IGrouping<string, PublishedFigure>> groups) => groups.Select(group =>
    {
        var counts = group.CountBy(figure => figure.Verdict).ToDictionary();
        return (IReadOnlyList<string>)[group.Key, Html.Number(counts.Values.Sum()), .. Verdicts.Select(verdict => Html.Number(counts.GetValueOrDefault(verdict)))];
    });

    private static void Sizes(Html html, AuditResult result)
    {
        var bands = SizeBand.Of(result);
        if (bands.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", "What could be seen")
            .Element("p", "Rounding hides errors. By the number of finished courses that a row prints: how many percentages it has, and how likely an error would be seen in one of them.", "soft");
        html.Table(
            "Percentages by the size of their row",
            ["Finished courses", "Percentages", "Contradict", "Seen: 1 point off", "Seen: count 5 off"],
            bands.Select(band => (IReadOnlyList<string>)
            [
                band.Label, Html.Number(band.Verdicts.Sum()), Html.Number(band.Verdicts[(int)Verdict.Contradicts]), Share(band.Power.OnePoint), Share(band.Power.FiveOfCount),
            ]));
        html.Element("p", "How likely a percentage one point off is seen", "soft");
        ReportPlots.Bars(html, "How likely a percentage one point off is seen", [.. bands.Select(band => (band.Label, band.Power.OnePoint))]);
        html.Raw("</section>\n");
    }

    internal static string Share(decimal percentage) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{percentage:0.0}%");

    private static void Meanings(Html html) => html.Raw("<footer>\n")
        .Element("p", "Exact: recomputed from exact figures, and equal. Consistent: possible, given how the figures that it follows from are rounded and suppressed. Contradicts: no true counts give it together with the other figures. Unknowable: the figures that it follows from are not there.")
        .Element("p", "A contradiction is proved; which of the figures is wrong is not. Causes are tested hypotheses, the likeliest first.")
        .Raw("</footer>\n");
}
