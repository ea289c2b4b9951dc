namespace Iapt.Measures.Audit.Tests;

// Each check on the smallest table that it is for.
public sealed class CheckTests
{
    private static string Cell(string organisation, string variable, string a, string b, string value, string level = "England") =>
        Text.Annual("2023-24", level, organisation, variable, a, b, "finished_course_treatment", "count", value);

    [TestCase("60", "30", "8", "2", "")]
    [TestCase("60", "30", "8", "1", CheckNames.Partition)]
    [TestCase("60", "30", "8", "3", CheckNames.Partition)]
    public void Groups_of_a_partition_add_up(string female, string male, string other, string unknown, string check) => Assert.That(
        Checks(Cell("All", "Total", "", "", "100"), Cell("All", "Gender", "Female", "", female), Cell("All", "Gender", "Male", "", male), Cell("All", "Gender", "Indeterminate", "", other), Cell("All", "Gender", "Not stated", "", unknown)),
        Is.EqualTo(check));

    // An extract with some of the groups can only have too many.
    [TestCase("60", "39", "")]
    [TestCase("60", "41", CheckNames.Partition)]
    public void Some_groups_are_at_most_the_total(string female, string male, string check) =>
        Assert.That(Checks(Cell("All", "Total", "", "", "100"), Cell("All", "Gender", "Female", "", female), Cell("All", "Gender", "Male", "", male)), Is.EqualTo(check));

    // Years that were not read may group otherwise: nothing is said of them.
    [Test]
    public void A_year_that_was_not_read_has_no_partitions() => Assert.That(
        Checks(Cell("All", "Total", "", "", "100").Replace("2023-24", "2025-26", StringComparison.Ordinal), Cell("All", "Gender", "Female", "", "101").Replace("2023-24", "2025-26", StringComparison.Ordinal)),
        Is.Empty);

    [Test]
    public void Groups_that_overlap_by_design_are_information()
    {
        var result = Text.Audit(Text.AnnualHeader, Cell("All", "Total", "", "", "100"), Cell("All", "Disability Type", "02 Hearing", "", "60"), Cell("All", "Disability Type", "09 Sight", "", "60"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Contradictions, Is.Empty);
            Assert.That(result.Findings.Select(finding => finding.Check), Is.EqualTo([CheckNames.MultiValued]));
        });
    }

    [TestCase("70", "90", "")]
    [TestCase("91", "90", CheckNames.Nesting)]
    [TestCase("90", "101", CheckNames.Nesting)]
    public void Shorter_waits_are_among_the_longer(string sixWeeks, string eighteenWeeks, string check) => Assert.That(
        Checks(Cell("All", "Total", "", "", "100"), Cell("All", "Waiting Time", "Accessing services", "<6 weeks", sixWeeks), Cell("All", "Waiting Time", "Accessing services", "<18 weeks", eighteenWeeks)),
        Is.EqualTo(check));

    // 45 stands for 43 to 47: two of them are 86 to 94, which 85 excludes and 86 does not.
    [TestCase("86", "")]
    [TestCase("85", CheckNames.OrganisationSum)]
    [TestCase("95", "")]
    public void Organisations_of_an_extract_can_only_be_too_many(string england, string check) =>
        Assert.That(Checks(Cell("All", "Total", "", "", england), Cell("RA", "Total", "", "", "45", "Provider"), Cell("RB", "Total", "", "", "45", "Provider")), Is.EqualTo(check));

    [TestCase("94", "")]
    [TestCase("95", CheckNames.OrganisationSum)]
    public void Organisations_of_a_whole_level_can_be_too_few(string england, string check)
    {
        var rows = Text.Rows(Text.AnnualHeader, Cell("All", "Total", "", "", england), Cell("RA", "Total", "", "", "45", "Provider"), Cell("UNKNOWN", "Total", "", "", "45", "Provider"));
        var result = PublicationAudit.Of(rows, new AuditOptions { Complete = [OrganisationLevel.Provider] });
        Assert.That(string.Join(' ', result.Contradictions.Select(finding => finding.Check)), Is.EqualTo(check));
    }

    // Under one name it is one organisation; two small ones of another name may agree in two figures by chance, in three they do not.
    [TestCase("RA NAME", 1, "45", CheckNames.DuplicateOrganisation)]
    [TestCase("OTHER NAME", 3, "45", CheckNames.DuplicateOrganisation)]
    [TestCase("OTHER NAME", 2, "45", "")]
    [TestCase("OTHER NAME", 3, "50", "", Description = "another figure: another release, or another part of it")]
    public void An_organisation_that_stands_twice_is_found(string name, int figures, string last, string check)
    {
        string[] measures = ["finished_course_treatment", "at_caseness", "not_at_caseness"];
        IEnumerable<string> Lines(string of, string[] values) => measures.Zip(values).TakeLast(figures)
            .Select(one => Text.Annual("2023-24", "Provider", "RA", "Total", "", "", one.First, "count", one.Second).Replace("RA NAME", of, StringComparison.Ordinal));
        var result = Text.Audit([Text.AnnualHeader, .. Lines("RA NAME", ["150", "100", "45"]), .. Lines(name, ["150", "100", last])]);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', result.Contradictions.Select(finding => finding.Check).Distinct()), Is.EqualTo(check));
            Assert.That(result.Contradictions.Count(), Is.EqualTo(check.Length > 0 ? figures : 0), "once for each measure");
        });
    }

    [Test]
    public void The_same_cell_with_another_figure_is_another_vintage()
    {
        var result = Text.Audit(Text.AnnualHeader, Cell("RA", "Total", "", "", "45", "Provider"), Cell("RA", "Total", "", "", "50", "Provider"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Contradictions, Is.Empty);
            Assert.That(result.Findings.Select(finding => finding.Check), Is.EqualTo([CheckNames.Vintage]));
        });
    }

    // 5.4 over England's 6.0 is 0.9; over the organisation's own 4.0 it would be 1.3 or 1.4.
    [TestCase("0.9", "")]
    [TestCase("1.3", CheckNames.EffectSize)]
    public void An_effect_size_is_over_englands_standard_deviation(string effect, string check)
    {
        string[] columns = [.. new CoursesLayout().Columns];
        string Line(string level, string organisation, string deviation, string size) => string.Join(',', columns.Select(column => column switch
        {
            "reporting_period" => "2023-24",
            "org_type" => level,
            "org_code" or "org_name" => organisation,
            "diagnosis" => "Depression",
            "therapy_type" => "Counselling",
            "start_phq_mean" => "15.4",
            "end_phq_mean" => "10.0",
            "start_phq_sd" => deviation,
            "effect_phq" => size,
            _ => "",
        }));
        var result = Text.Audit(string.Join(',', columns), Line("England", "All", "6.0", "0.9"), Line("Provider", "RA", "4.0", effect));
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', result.Contradictions.Select(finding => finding.Check)), Is.EqualTo(check));
            Assert.That(result.Contradictions.SelectMany(finding => finding.Explanations).Select(explanation => explanation.Cause), Is.EqualTo(check.Length == 0 ? Array.Empty<string>() : ["own standard deviation"]));
        });
    }

    [Test]
    public void A_rate_over_those_at_caseness_is_explained_as_such()
    {
        string England(string measure, string statistic, string value) => Text.Annual("2023-24", "England", "All", "Total", "", "", measure, statistic, value);
        var finding = Text.Audit(
            Text.AnnualHeader,
            England("finished_course_treatment", "count", "4500"),
            England("at_caseness", "count", "4000"),
            England("not_at_caseness", "count", "400"),
            England("recovery", "count", "2000"),
            England("recovery", "percentage", "50")).Contradictions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(finding.Expected, Is.EqualTo("48.8"));
            Assert.That(finding.Explanations[0].ToString(), Is.EqualTo("at-caseness denominator: it is the percentage of the 4000 at caseness"));
            Assert.That(finding.From.Select(figure => figure.Measure), Is.EquivalentTo(["recovery", "finished_course_treatment", "not_at_caseness"]));
        });
    }

    private static string Checks(params string[] lines) => string.Join(' ', Text.Audit([Text.AnnualHeader, .. lines]).Contradictions.Select(finding => finding.Check));
}
