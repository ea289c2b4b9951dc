namespace Iapt.Measures.Audit.Tests;

// The formulas come from the definitions; the denominators are those that published-figures.md 3 establishes.
public sealed class MeasureFormulasTests
{
    [TestCase("M186", "M185 / M076")]
    [TestCase("M1010", "M189 / M076")]
    [TestCase("M192", "M191 / (M076 - M179)")]
    [TestCase("M195", "M193 / (M076 - M179)")]
    [TestCase("M180", "M179 / M076")]
    [TestCase("M080", "(M076 + M075) / M056")]
    [TestCase("M288", "M075 / (M056 - M153)")]
    [TestCase("M205", "M204 / M203")]
    [TestCase("M278", "M277 / (M273 - M276)")]
    [TestCase(AnnualNames.NoReliableChange, "M187 / M076")]
    public void A_rate_is_what_its_definition_divides(string rate, string formula) => Assert.That(MeasureFormulas.Rates[rate].ToString(), Is.EqualTo(formula));

    [Test]
    public void A_rate_whose_counts_are_not_published_has_no_formula() => Assert.That(MeasureFormulas.Rates.Keys, Does.Not.Contain("M351").And.Not.Contain("M089"));
}
