namespace Iapt.Measures.Audit.Tests;

// The page that contradicts itself, with the explanations of decisions.md 29 in their order.
public sealed class December2020Tests
{
    private static AuditResult Result => field ??= PublicationAudit.Of([Publications.Path("national-figures.csv")]);

    [TestCase("47.2", "49.4", "digit slip: a numerator of 21,301 instead of 22,301 gives 47.2")]
    [TestCase("48.8", "49.4", "transposition: a numerator of 22,031 instead of 22,301 gives 48.8")]
    [TestCase("67.7", "67.4", "two changes: needs both a denominator of 48,111 and a numerator of 32,548 to 32,595 instead of 32,597")]
    public void The_likeliest_cause_comes_first(string published, string expected, string cause)
    {
        var finding = Of(published);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Expected, Is.EqualTo(expected));
            Assert.That(finding.Explanations[0].ToString(), Is.EqualTo(cause));
            Assert.That(finding.Explanations.Count(explanation => explanation.Holds), Is.EqualTo(1), "no other cause is offered beside it");
        });
    }

    [Test]
    public void The_stale_denominator_alone_is_rejected()
    {
        var last = Of("67.7").Explanations[^1];
        Assert.Multiple(() =>
        {
            Assert.That(last.Holds, Is.False);
            Assert.That(last.Says, Does.Contain("48,111").And.Contain("48,331").And.Contain("67.8, not 67.7"));
        });
    }

    [Test]
    public void The_other_figures_of_the_page_are_exact() =>
        Assert.That(
            Result.Figures.Where(figure => figure.Place.Period is "2020-12" && figure.Verdict == Verdict.Exact).Select(figure => figure.Printed.ToString()),
            Is.EqualTo(["51.6", "67.4", "92.8"]));

    private static Finding Of(string published) => Result.Contradictions.Single(finding => finding.Published == published);
}
