using System.Text;
using Iapt.Measures.Files;

namespace Iapt.Measures.Audit.Tests;

// Every layout, spoilt in every way that publications and spreadsheets spoil them: one clear error with its place, or the same verdicts as before. Never others.
public sealed class MalformedFileTests
{
    private static readonly string[] NoNumbers = ["5,000", "50.5%", "1.5E+3", "#N/A", "-", "..", "c", "[c]", "*5", "**", "1 234", "(5)", "NaN", "01/04/2024", "99999999999999999999999999999999", "\u22125"];
    private static readonly string[] NoDates = ["45383", "Apr-24", "4/1/24", "31/31/2024", "*", "", " "];

    public static IEnumerable<TestCaseData> Layouts() => Specimen.All.Select(specimen => new TestCaseData(specimen).SetArgDisplayNames(specimen.Name));

    [TestCaseSource(nameof(Layouts))]
    public void The_file_itself_is_read_and_contradicts_nothing(object layout)
    {
        var specimen = (Specimen)layout;
        Assert.That(Verdicts(specimen.Bytes), Has.None.Contains("contradicts").And.Not.Empty);
    }

    [TestCaseSource(nameof(Layouts))]
    public void What_is_no_number_is_one_error_at_its_place(object layout)
    {
        var specimen = (Specimen)layout;
        Assert.Multiple(() =>
        {
            foreach (var text in NoNumbers)
            {
                var error = Error(Encoding.UTF8.GetBytes(specimen.With(specimen.Figure, text)));
                Assert.That((error.Line, error.Column), Is.EqualTo((3L, specimen.Figure)), text);
                Assert.That(error.Message, Does.Contain("expected a number in plain digits").And.Not.Contains(text + ";"), text);
            }
        });
    }

    [TestCaseSource(nameof(Layouts))]
    public void What_is_no_period_is_one_error_at_its_place(object layout)
    {
        var specimen = (Specimen)layout;
        Assert.Multiple(() =>
        {
            foreach (var text in NoDates)
            {
                var error = Error(Encoding.UTF8.GetBytes(specimen.With(specimen.Period, text)));
                Assert.That((error.Line, error.Column), Is.EqualTo((3L, specimen.Period)), text);
            }
        });
    }

    // What has no number has no verdict of its own, and takes none away from others.
    [TestCaseSource(nameof(Layouts))]
    public void Nothing_and_the_signs_for_it_are_no_number(object layout)
    {
        var specimen = (Specimen)layout;
        Assert.Multiple(() =>
        {
            foreach (var text in (string[])["", " ", "NULL", "null", "NA", "N/A", "\u00a0"])
            {
                Assert.That(Verdicts(Encoding.UTF8.GetBytes(specimen.With(specimen.Figure, text))), Has.None.Contains("contradicts"), $"'{text}'");
            }
        });
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_header_is_known_by_its_names_alone(object layout)
    {
        var specimen = (Specimen)layout;
        var verdicts = Verdicts(specimen.Bytes);
        var after = specimen.Header.Length;
        Assert.Multiple(() =>
        {
            Assert.That(Verdicts(specimen.Header.ToUpperInvariant() + specimen.Text[after..]), Is.EqualTo(verdicts), "capitals");
            Assert.That(Verdicts(specimen.Header.ToLowerInvariant() + specimen.Text[after..]), Is.EqualTo(verdicts), "small letters");
            Assert.That(Verdicts(specimen.Header.Replace(",", " , ", StringComparison.Ordinal) + specimen.Text[after..]), Is.EqualTo(verdicts), "blanks");
            Assert.That(Verdicts(specimen.Arranged(cells => [.. cells.Reverse()])), Is.EqualTo(verdicts), "the other way round");
            Assert.That(Verdicts(specimen.Arranged(cells => [.. cells, "more"])), Is.EqualTo(verdicts), "a column more");
            Assert.That(Error(specimen.Arranged(cells => [.. cells, cells[specimen.Position(specimen.Figure)]])).Message, Does.Contain($"line 1, column {specimen.Figure}: the column stands twice"));
            Assert.That(Error(specimen.Text[..after].Replace(',', ';') + specimen.Text[after..]).Message, Does.Contain("line 1: the header is of no published layout"), "semicolons");
        });
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_missing_column_is_named(object layout)
    {
        var specimen = (Specimen)layout;
        var gone = specimen.Position(specimen.Figure);
        Assert.That(Error(specimen.Arranged(cells => [.. cells[..gone], .. cells[(gone + 1)..]])).Message, Does.Contain("line 1").And.Contain(specimen.Figure));
    }

    [TestCaseSource(nameof(Layouts))]
    public void Ends_of_lines_and_of_the_file_change_no_verdict(object layout)
    {
        var specimen = (Specimen)layout;
        var verdicts = Verdicts(specimen.Bytes);
        Assert.Multiple(() =>
        {
            Assert.That(Verdicts([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(specimen.Text.Replace("\n", "\r\n", StringComparison.Ordinal))]), Is.EqualTo(verdicts), "as a spreadsheet writes it");
            Assert.That(Verdicts(specimen.Text.TrimEnd('\n')), Is.EqualTo(verdicts), "no end of the last line");
            Assert.That(Verdicts(specimen.Text + "\n\r\n\n"), Is.EqualTo(verdicts), "empty lines behind");
            Assert.That(Verdicts(specimen.With(specimen.Label, "NAME,\nof \"two\" lines")), Has.Count.EqualTo(verdicts.Count), "a line break in quotes");
            Assert.That(Error(specimen.Text[..specimen.Text.LastIndexOf(',')]).Message, Does.Contain("too few or too many columns"), "cut off");
            Assert.That(Error(specimen.Text + "\"and no").Message, Does.Contain("quotes"), "cut off in quotes");
            Assert.That(Error(specimen.Header + "\n").Message, Does.Contain("no figures below the header"));
        });
    }

    [TestCaseSource(nameof(Layouts))]
    public void Another_encoding_is_one_error(object layout)
    {
        var specimen = (Specimen)layout;
        var named = specimen.With(specimen.Label, "Caf\u00e9");
        Assert.Multiple(() =>
        {
            Assert.That(Error(Encoding.Latin1.GetBytes(named)).Message, Does.Contain("line 3: bytes that are not UTF-8"));
            Assert.That(Verdicts(Encoding.UTF8.GetBytes(named)), Has.None.Contains("contradicts"));
            Assert.That(Error([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(named)]).Message, Does.Contain("line 1: UTF-16"));
            Assert.That(Error([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(named)]).Message, Does.Contain("line 1: UTF-16"));
            Assert.That(Error(Encoding.Unicode.GetBytes(named)).Message, Does.Contain("a NUL byte"));
            Assert.That(Error([.. specimen.Bytes, 0, 0]).Message, Does.Contain("a NUL byte"));
        });
    }

    // A negative count is impossible, and a number with decimals no count: contradictions of the print itself, and of nothing beside it.
    [TestCaseSource(nameof(Layouts))]
    public void A_count_that_is_none_contradicts_itself_alone(object layout)
    {
        var specimen = (Specimen)layout;
        Assume.That(specimen.Name, Is.Not.EqualTo("national figures"), "its second figure is a rate");
        Assert.Multiple(() =>
        {
            foreach (var text in (string[])["-5", "7.5"])
            {
                var result = Audit(Encoding.UTF8.GetBytes(specimen.With(specimen.Figure, text)));
                Assert.That(result.Contradictions.Select(finding => (finding.Check, finding.Line)), Is.EqualTo(((string, long)[])[(CheckNames.Form, 3)]), text);
            }
        });
    }

    private static List<string> Verdicts(string text) => Verdicts(Encoding.UTF8.GetBytes(text));

    private static List<string> Verdicts(byte[] bytes) =>
        [.. Audit(bytes).Figures.Select(figure => $"{figure.Line} {figure.Measure} {figure.Printed} {AuditLine.Word(figure.Verdict)}").Order(StringComparer.Ordinal)];

    private static AuditResult Audit(byte[] bytes) => PublicationAudit.Of(Tests.Text.Rows(bytes), AuditOptions.Default);

    private static InputException Error(string text) => Error(Encoding.UTF8.GetBytes(text));

    private static InputException Error(byte[] bytes) => Assert.Throws<InputException>(() => Tests.Text.Rows(bytes))!;
}
