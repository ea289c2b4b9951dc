using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>The small plots of a report, as SVG that says in words what it shows.</summary>
internal static class ReportPlots
{
    private const int Width = 640;

    // As wide as a phone, so that words keep their size there.
    private const int BarWidth = 360;
    private const int BarHeight = 38;

    /// <summary>The share of each verdict, as one bar.</summary>
    public static void Verdicts(Html html, AuditResult result)
    {
        var total = Math.Max(1, result.Figures.Count);
        var said = string.Join(", ", ReportPage.Verdicts.Select(verdict => $"{Html.Number(result.Count(verdict))} {ReportPage.WordOf(verdict)}"));
        html.Raw($"<svg viewBox=\"0 0 {Width} 28\" role=\"img\" aria-label=\"").Text($"Shares of the verdicts: {said}").Raw("\">");
        var from = 0m;
        foreach (var verdict in ReportPage.Verdicts.Where(verdict => result.Count(verdict) > 0))
        {
            // What is rare and matters is seen all the same.
            var width = Math.Max(2, Width * (decimal)result.Count(verdict) / total);
            html.Raw($"<rect class=\"{AuditLine.Word(verdict)}\" x=\"{Text(from)}\" y=\"2\" width=\"{Text(Math.Min(width, Width - from))}\" height=\"24\"/>");
            from = Math.Min(Width - 2, from + width);
        }

        html.Raw("</svg>\n");
    }

    /// <summary>Bars of numbers, one below the other.</summary>
    /// <param name="html">The page.</param>
    /// <param name="shows">What they show.</param>
    /// <param name="bars">The bars, each with its label and how long it is of 100.</param>
    public static void Bars(Html html, string shows, IReadOnlyList<(string Label, decimal Of100)> bars)
    {
        html.Raw($"<svg class=\"bars\" viewBox=\"0 0 {BarWidth} {Text(bars.Count * BarHeight)}\" role=\"img\" aria-label=\"")
            .Text($"{shows}: {string.Join("; ", bars.Select(bar => $"{bar.Label} {ReportPage.Share(bar.Of100)}"))}").Raw("\">");
        for (var at = 0; at < bars.Count; at++)
        {
            var (label, share) = bars[at];
            var top = at * BarHeight;
            html.Raw($"<text x=\"0\" y=\"{Text(top + 14)}\">").Text(label).Raw("</text>")
                .Raw($"<text x=\"{BarWidth}\" y=\"{Text(top + 14)}\" text-anchor=\"end\">").Text(ReportPage.Share(share)).Raw("</text>")
                .Raw($"<rect class=\"track\" x=\"0\" y=\"{Text(top + 19)}\" width=\"{BarWidth}\" height=\"10\"/><rect class=\"consistent\" x=\"0\" y=\"{Text(top + 19)}\" width=\"{Text(BarWidth * share / 100)}\" height=\"10\"/>");
        }

        html.Raw("</svg>\n");
    }

    private static string Text(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
