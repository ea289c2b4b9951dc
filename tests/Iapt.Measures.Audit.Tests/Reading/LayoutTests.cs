namespace Iapt.Measures.Audit.Tests;

public sealed class LayoutTests
{
    [Test]
    public void The_published_monthly_layout_is_read()
    {
        var rows = Text.Rows(Text.MonthlyHeader, Text.Monthly("Provider", "RXX", "M076", "*"), Text.Monthly("Provider", "RXX", "M192", "52"), Text.Monthly("Provider", "RYY", "M076", "25"));
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.Place.OrgCode), Is.EqualTo(["RXX", "RYY"]));
            Assert.That(rows[0].Place.Period, Is.EqualTo("2024-05"));
            Assert.That(rows[0].Figures.Select(figure => figure.Printed.Kind), Is.EqualTo([PrintKind.Suppressed, PrintKind.Number]));
            Assert.That(rows[0].Figures.Select(figure => figure.Kind), Is.EqualTo([StatisticKind.Count, StatisticKind.Percentage]));
            Assert.That(rows[0].Figures.Select(figure => figure.Line), Is.EqualTo([2, 3]));
        });
    }

    // A header in another case and order, dates as ISO, and what only Excel adds: a byte order mark and other line ends.
    [Test]
    public void Case_order_and_dates_of_the_header_do_not_matter()
    {
        var rows = Text.Rows([
            0xEF, 0xBB, 0xBF,
            .. "measure_id,period_start,Period_End,group_type,org_code,org_name,statistic,measure_name,value\r\nM076,2024-04-01,2024-06-30,Provider,RXX,A,count,x,25.0\r\n"u8.ToArray(),
        ]);
        Assert.That($"{rows[0].Place.Period} {rows[0].Figures[0]}", Is.EqualTo("2024-25Q1 M076 25"));
    }

    [Test]
    public void A_pair_of_organisations_is_one_place_that_nothing_is_summed_over()
    {
        var rows = Text.Rows(Text.MonthlyHeader, "2024-05-01,2024-05-31,CCG_Provider,01A,A,RXX,X,M076,Count_FinishedCourseTreatment,25");
        Assert.That((rows[0].Place.OrgCode, rows[0].Place.Level), Is.EqualTo(("01A/RXX", OrganisationLevel.Other)));
    }

    // D11: what is blank for every organisation is no figure; what is blank for some is suppressed.
    [Test]
    public void A_blank_is_suppressed_only_where_another_organisation_has_the_figure()
    {
        const string Header = "period_start,period_end,group_type,org_code,org_name,measure_id,measure_name,statistic,value";
        string Line(string organisation, string id, string value) => $"2024-05-01,2024-05-31,Provider,{organisation},,{id},,count,{value}";
        var rows = Text.Rows(Header, Line("A", "M076", ""), Line("A", "M179", ""), Line("B", "M076", "25"), Line("B", "M179", ""));
        Assert.That(rows.SelectMany(row => row.Figures).Select(figure => figure.Printed.Kind), Is.EqualTo([PrintKind.Blank, PrintKind.NotApplicable, PrintKind.Number, PrintKind.NotApplicable]));
    }

    // The results of compute are exact: below England too, where a count of 3 stands.
    [Test]
    public void Results_of_compute_are_taken_as_exact()
    {
        const string Header = "period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown";
        string Line(string id, string value, string counts) => $"2024-05-01,2024-05-31,Provider,A,Total,,,{id},x,v2.1,{value},{counts},value,0";
        AuditResult Result(string rate) => Text.Audit(Header, Line("M076", "7", ","), Line("M179", "3", ","), Line("M191", "3", ","), Line("M192", rate, "3,4"));
        Assert.Multiple(() =>
        {
            Assert.That(Result("75").Figures[3].Verdict, Is.EqualTo(Verdict.Exact));
            Assert.That(Result("74").Contradictions.Select(finding => finding.Expected), Does.Contain("75"));
        });
    }

    // A rate of other counts than those of the months' relations, with all its decimals; and as whoever keeps 64-bit numbers writes it again.
    [TestCase("69.054441260744986", Verdict.Exact)]
    [TestCase("69.05444126074498", Verdict.Exact)]
    [TestCase("69.054441260745", Verdict.Contradicts)]
    [TestCase("69.1", Verdict.Contradicts)]
    public void An_exact_rate_is_read_with_all_its_decimals(string rate, Verdict verdict)
    {
        const string Header = "period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown";
        string Line(string id, string value, string counts) => $"2024-05-01,2024-05-31,England,all,Total,,,{id},x,v2.1,{value},{counts},value,0";
        var result = Text.Audit(Header, Line("M296", "349", ","), Line("M298", "241", ","), Line("M299", rate, "241,349"));
        Assert.That(result.Figures[2].Verdict, Is.EqualTo(verdict));
    }

    [TestCase("England", "132", true)]
    [TestCase("Provider", "130", true)]
    [TestCase("Provider", "5", true)]
    [TestCase("Provider", "0", false)]
    public void Counts_are_of_the_form_that_the_level_prints(string level, string count, bool isOf)
    {
        string[] others = [.. Enumerable.Range(0, 20).Select(at => Text.Monthly(level, $"R{at}", "M076", "25"))];
        var result = Text.Audit([Text.MonthlyHeader, Text.Monthly(level, "X", "M076", count), .. others]);
        Assert.That(result.Contradictions.Select(finding => finding.Check), Is.EqualTo(isOf ? Array.Empty<string>() : [CheckNames.Form]));
    }
}
