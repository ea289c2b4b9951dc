using System.Globalization;

namespace Iapt.Measures.Audit.Tests;

// The six exact ties go up; four of them tell half-even rounding apart.
public sealed class RoundingTieTests
{
    private static IReadOnlyList<FigureRow> England => field ??= Publications.Rows("annual/england_all_variables.csv");

    [TestCase("2020-21", "Religion", "Jain", "M1010", "6.2", "half-even rounding")]
    [TestCase("2020-21", "Religion", "Pagan", "M186", "68.7", "")]
    [TestCase("2023-24", "Ethnic Group", "Mixed", "M192", "46.2", "half-even rounding")]
    [TestCase("2024-25", "Religion", "Zoroastrian", "Percentage_NoReliableChange", "31.2", "half-even rounding")]
    [TestCase("2019-20", "Religion", "Buddhist", "M192", "51.2", "half-even rounding")]
    public void A_tie_that_does_not_go_up_is_a_contradiction(string period, string variable, string group, string key, string instead, string cause)
    {
        var row = England.First(row => row.Place.Period == period && row.Place.VariableType == variable && row.Place.VariableA == group && row.Place.VariableB is "" or "Any other Mixed background");
        var figure = row.Find(key)!;
        var changed = row.With(figure, Printed.Number(decimal.Parse(instead, CultureInfo.InvariantCulture)));
        var finding = PublicationAudit.Of([changed], AuditOptions.Default).Contradictions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(PublicationAudit.Of([row], AuditOptions.Default).Contradictions, Is.Empty);
            Assert.That(finding.Published, Is.EqualTo(instead));
            Assert.That(finding.Expected, Is.EqualTo(figure.Printed.ToString()));
            Assert.That(string.Join(", ", finding.Explanations.Where(explanation => explanation.Holds).Select(explanation => explanation.Cause)), Is.EqualTo(cause));
        });
    }
}
