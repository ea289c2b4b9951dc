using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Iapt.Measures.Audit.Tests;

/// <summary>The page for people: whole, safe, complete, and as wide as the screen that it is read on.</summary>
public sealed partial class ReportPageTests
{
    private const string AnnualHeader = "reporting_period,org_type,org_code,org_name,variable_type,variable_a,variable_b,measure_name,measure_statistic,value";
    private static readonly string Long = new('W', 400);

    // A contradiction of a percentage, one of a partition, and names that would break a page.
    private static readonly AuditResult Result = Text.Audit(
        AnnualHeader,
        Line("RX1", "<script>alert('1')</script> & \"\"co\"\"", "Total", "NULL", "finished_course_treatment", "count", "20"),
        Line("RX1", "<script>alert('1')</script> & \"\"co\"\"", "Total", "NULL", "not_at_caseness", "count", "*"),
        Line("RX1", "<script>alert('1')</script> & \"\"co\"\"", "Total", "NULL", "improvement", "count", "10"),
        Line("RX1", "<script>alert('1')</script> & \"\"co\"\"", "Total", "NULL", "improvement", "percentage", "99"),
        Line("RX2", Long, "Total", "NULL", "finished_course_treatment", "count", "1000"),
        Line("RX2", Long, "Total", "NULL", "improvement", "count", "600"),
        Line("RX2", Long, "Total", "NULL", "improvement", "percentage", "60"),
        Line("RX2", Long, "Gender", "Male", "finished_course_treatment", "count", "900"),
        Line("RX2", Long, "Gender", "Female", "finished_course_treatment", "count", "900"),
        Line("RX2", Long, "Gender", "Indeterminate", "finished_course_treatment", "count", "*"),
        Line("RX2", Long, "Gender", "Not stated/Not known/Invalid", "finished_course_treatment", "count", "*"),

        // 7 of 12 alone, of 5 to 7 and 8 to 12, are 58 per cent.
        Line("RX3", "Small", "Total", "NULL", "finished_course_treatment", "count", "10"),
        Line("RX3", "Small", "Total", "NULL", "improvement", "count", "5"),
        Line("RX3", "Small", "Total", "NULL", "improvement", "percentage", "58"));

    [Test]
    public void The_page_is_well_formed_and_loads_nothing()
    {
        var page = Page();
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var document = XDocument.Load(reader);
        string[] loading = ["script", "iframe", "img", "object", "embed", "base", "form"];
        Assert.Multiple(() =>
        {
            Assert.That(document.Descendants().Where(element => loading.Contains(element.Name.LocalName, StringComparer.Ordinal)), Is.Empty);
            Assert.That(document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "srcset" or "action" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)).Select(attribute => attribute.Value), Is.EqualTo(["data:,"]));
            Assert.That(page, Does.Not.Contain("url(").And.Not.Contain("@import").And.Not.Contain("http"));
            Assert.That(page, Does.Contain("<meta name=\"viewport\"").And.Contain("@media print").And.Contain("lang=\"en-GB\""));
        });
    }

    [Test]
    public void Every_contradiction_is_told_with_what_it_follows_from()
    {
        var text = WebUtility.HtmlDecode(Page());
        Assert.That(Result.Contradictions.Select(finding => finding.Check), Is.SupersetOf(["percentage", "partition"]));
        Assert.Multiple(() =>
        {
            foreach (var finding in Result.Contradictions)
            {
                Assert.That(text, Does.Contain(finding.Reason).And.Contain($"line {finding.Line.ToString(CultureInfo.InvariantCulture)}"));
            }

            Assert.That(text, Does.Contain("in a cell of this size an error of 1 point is seen in").And.Contain("<li>improvement 10 (line 4)"));
            Assert.That(text, Does.Contain($"Contradictions found: {Result.Contradictions.Count()}"));
            Assert.That(text, Does.Contain("The other figures give away 2 suppressed or rounded counts, 2 exactly"));
            Assert.That(text, Does.Contain("finished_course_treatment of Provider, RX3, 2024-25, Total (line 13): from "));
            Assert.That(text, Does.Contain("improvement percentage 58 (line 15)").And.Not.Contain("7 of 12"));
            Assert.That(text, Does.Contain("Below England, 0 to 24").And.Contain("Below England, 1,000 to 99,999"));
        });
    }

    [Test]
    public void Without_contradictions_the_page_says_so()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ReportPage.Write(Text.Audit(AnnualHeader, Line("RX1", "A", "Total", "NULL", "finished_course_treatment", "count", "20")), writer);
        Assert.That(writer.ToString(), Does.Contain("None contradicts another.").And.Not.Contain("<h2>Leaks</h2>"));
    }

    // A phone, a tablet and a desk; the widths are those of the frame that the page is drawn in.
    [Test]
    public void No_width_of_screen_overflows_and_nothing_is_requested()
    {
        var folder = Directory.CreateTempSubdirectory("iapt-report-");
        try
        {
            var frames = string.Concat(new[] { 390, 768, 1280 }.Select(width => string.Create(CultureInfo.InvariantCulture, $"<iframe width=\"{width}\" height=\"900\" srcdoc=\"{WebUtility.HtmlEncode(Page())}\"></iframe>")));
            const string Measure = """
                <script>addEventListener('load', () => { for (const frame of document.querySelectorAll('iframe')) { const page = frame.contentDocument.documentElement;
                const output = document.createElement('p'); output.textContent = `frame ${frame.width}: ${page.clientWidth} wide, ${page.scrollWidth} needed, ${page.scrollHeight > 900 ? 'long' : 'short'}, ${frame.contentWindow.performance.getEntriesByType('resource').length} requests`;
                document.body.append(output); } });</script>
                """;
            var file = Path.Combine(folder.FullName, "frames.html");
            File.WriteAllText(file, $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{frames}{Measure}</body></html>");
            var drawn = Drawn().Matches(Chromium.Draw(file));
            Assert.Multiple(() =>
            {
                Assert.That(drawn.Select(frame => frame.Groups["frame"].Value), Is.EqualTo(["390", "768", "1280"]));
                foreach (Match frame in drawn)
                {
                    Assert.That(int.Parse(frame.Groups["needed"].Value, CultureInfo.InvariantCulture), Is.AtMost(int.Parse(frame.Groups["wide"].Value, CultureInfo.InvariantCulture)), frame.Value);
                    Assert.That(frame.Groups["requests"].Value, Is.EqualTo("0"), frame.Value);
                    Assert.That(frame.Groups["length"].Value, Is.EqualTo("long"), frame.Value);
                }
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"frame (?<frame>\d+): (?<wide>\d+) wide, (?<needed>\d+) needed, (?<length>long|short), (?<requests>\d+) requests<")]
    private static partial Regex Drawn();

    private static string Line(string code, string name, string type, string group, string measure, string statistic, string value) =>
        $"2024-25,Provider,{code},\"{name}\",{type},{group},NULL,{measure},{statistic},{value}";

    private static string Page()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ReportPage.Write(Result, writer);
        return writer.ToString();
    }
}
