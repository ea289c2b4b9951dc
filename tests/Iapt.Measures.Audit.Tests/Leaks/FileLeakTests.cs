using Iapt.Measures.Audit.Leaks;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>Files small enough to work out by hand: what groups, totals, organisations and England give away together, where no row does alone.</summary>
public sealed class FileLeakTests
{
    private static readonly AuditOptions WholeProviders = new() { Complete = [OrganisationLevel.Provider] };

    private static string Cell(string level, string organisation, string variable, string group, string value, string period = "2023-24") =>
        Text.Annual(period, level, organisation, variable, group, "", "finished_course_treatment", "count", value);

    private static string Group(string group, string value, string variable = "Age Group", string period = "2023-24") => Cell("Provider", "RA", variable, group, value, period);

    private static string Total(string value, string period = "2023-24") => Cell("Provider", "RA", "Total", "", value, period);

    // Four tens are at least 32 together, and 30 is at most 32.
    [Test]
    public void A_partition_gives_its_one_asterisk_away() => Assert.That(
        Leaks(Text.Audit(Text.AnnualHeader, Total("30", "2018-19"), Group("a", "10", period: "2018-19"), Group("b", "10", period: "2018-19"), Group("c", "10", period: "2018-19"), Group("d", "10", period: "2018-19"), Group("e", "*", period: "2018-19"))),
        Is.EqualTo("30: 32; 10: 8; 10: 8; 10: 8; 10: 8; *: 0"));

    // Five tens are at most 60 together, and 65 is at least 63: that needs all six groups.
    [TestCase("*", ExpectedResult = "65: 63 or 64; 10: 11 or 12; 10: 11 or 12; 10: 11 or 12; 10: 11 or 12; 10: 11 or 12; *: 3 or 4")]
    [TestCase("", ExpectedResult = "", Description = "the sixth group may have more than an asterisk hides")]
    public string What_groups_lack_needs_all_groups(string sixth) => Leaks(Text.Audit(
        [Text.AnnualHeader, Total("65"), Group("a", "10"), Group("b", "10"), Group("c", "10"), Group("d", "10"), Group("e", "10"), .. sixth.Length > 0 ? (string[])[Group("f", sixth)] : []]));

    // 10 is 8 or 9 of nine, which leaves none or one to the other.
    [Test]
    public void England_gives_its_providers_away() => Assert.That(
        Leaks(Text.Audit(Text.AnnualHeader, Cell("England", "All", "Total", "", "9"), Cell("Provider", "RA", "Total", "", "10"), Cell("Provider", "RB", "Total", "", "*"))),
        Is.EqualTo("10: 8 or 9; *: 0 or 1"));

    // 7 and 4 are eleven, and nothing else is: where there are no other providers.
    [TestCase(true, ExpectedResult = "5: 7; *: 4")]
    [TestCase(false, ExpectedResult = "")]
    public string What_providers_lack_needs_a_whole_level(bool isWhole) => Leaks(Text.Audit(
        isWhole ? WholeProviders : AuditOptions.Default, Text.AnnualHeader, Cell("England", "All", "Total", "", "11"), Cell("Provider", "RA", "Total", "", "5"), Cell("Provider", "RB", "Total", "", "*")));

    // RA stands twice with one figure: it counts once. With two figures it is not known which of them counts.
    [TestCase("10", ExpectedResult = "10: 8 or 9; *: 0 or 1")]
    [TestCase("5", ExpectedResult = "")]
    public string An_organisation_that_stands_twice_is_counted_once(string again) => Leaks(Text.Audit(
        Text.AnnualHeader, Cell("England", "All", "Total", "", "9"), Cell("Provider", "RA", "Total", "", "10"), Cell("Provider", "RB", "Total", "", "*"), Cell("Provider", "RA", "Total", "", again)));

    // England's exact groups are one short of the total: whatever ails them, those of a provider need not add up either.
    [TestCase("50", ExpectedResult = "30: 31 or 32; 15: 13 or 14; 15: 13 or 14; 5: 5 or 6; *: 0 or 1")]
    [TestCase("49", ExpectedResult = "")]
    public string What_a_file_contradicts_is_believed_nowhere(string female) => Leaks(Text.Audit(
        Text.AnnualHeader,
        Cell("England", "All", "Total", "", "100"),
        Cell("England", "All", "Gender", "a", female),
        Cell("England", "All", "Gender", "b", "30"),
        Cell("England", "All", "Gender", "c", "10"),
        Cell("England", "All", "Gender", "d", "10"),
        Total("30"),
        Group("a", "15", "Gender"),
        Group("b", "15", "Gender"),
        Group("c", "5", "Gender"),
        Group("d", "*", "Gender")));

    // Groups that overlap add up to nothing.
    [Test]
    public void Groups_that_overlap_give_nothing_away() => Assert.That(
        Leaks(Text.Audit(Text.AnnualHeader, Total("30"), Group("a", "15", "Disability Type"), Group("b", "15", "Disability Type"), Group("c", "5", "Disability Type"), Group("d", "*", "Disability Type"))),
        Is.Empty);

    // England's 25 bounds the total, and the total its three tens, which are 24 at least: all of them are named, the print of the total and the other variable are not. Once
    // with all figures at once, once by bounds alone.
    [TestCase(FileLeaks.MostAtOnce)]
    [TestCase(0)]
    public void A_leak_names_the_figures_of_every_row_that_it_needs(int mostAtOnce)
    {
        var rows = Text.Rows(
            Text.AnnualHeader,
            Cell("England", "All", "Total", "", "25"),
            Total("25"),
            Group("a", "10", "Gender"),
            Group("b", "10", "Gender"),
            Group("c", "10", "Gender"),
            Group("d", "*", "Gender"),
            Group("e", "5", "Religion"));
        var leaks = FileLeaks.Of(new AuditContext(rows, AuditOptions.Default), OfRows(rows), mostAtOnce);
        var leak = leaks.Leaks.Single(one => one.Figure.Place.VariableA is "a");
        var source = leaks.SourceOf(leak)!;
        Assert.Multiple(() =>
        {
            Assert.That(leak.Values, Is.EqualTo((long[])[8, 9]));
            Assert.That(leaks.IsOfSeveralRows(leak), Is.True);
            Assert.That(source.Figures.Select(figure => (figure.Place.Level, figure.Printed.ToString())), Is.EquivalentTo([(OrganisationLevel.England, "25"), (OrganisationLevel.Provider, "10"), (OrganisationLevel.Provider, "10"), (OrganisationLevel.Provider, "10")]));
        });
    }

    internal static Dictionary<FigureRow, LeakCheck<PublishedFigure>> OfRows(IEnumerable<FigureRow> rows) =>
        rows.Select(row => (Row: row, Check: RowLeaks.Of(row))).Where(one => one.Check is not null).ToDictionary(one => one.Row, one => one.Check!);

    private static string Leaks(AuditResult result)
    {
        Assert.That(result.Leaks, Is.EqualTo(result.LeaksOfSeveralRows), "no row gives anything away alone");
        return string.Join("; ", result.Leaks.Select(leak => $"{leak.Figure.Printed}: {leak.ValuesInWords}"));
    }
}
