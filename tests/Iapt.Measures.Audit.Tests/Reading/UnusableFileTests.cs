using System.Text;
using Iapt.Measures.Files;

namespace Iapt.Measures.Audit.Tests;

// One clear error with file, line and column: never a wrong verdict.
public sealed class UnusableFileTests
{
    [TestCase("1,234", "a separator of thousands")]
    [TestCase("52%", "a percent sign")]
    [TestCase("5*", "an asterisk beside something else")]
    [TestCase("1e3", "a number with an exponent")]
    [TestCase("five", "something that is no number")]
    [TestCase("-", "something that is no number")]
    public void A_number_that_cannot_be_read(string value, string kind)
    {
        var refused = Text.Refused(Text.MonthlyHeader, Text.Monthly("Provider", "R", "M076", "25"), Text.Monthly("Provider", "R", "M179", $"\"{value}\""));
        Assert.That(refused.Message, Is.EqualTo(
            $"file.csv, line 3, column MEASURE_VALUE_SUPPRESSED: {kind}; expected a number in plain digits with a point before decimals, an asterisk, nothing or NULL"));
    }

    [TestCase("45413")]
    [TestCase("May-24")]
    [TestCase("05/31/2024")]
    [TestCase("1/5/24")]
    [TestCase("*")]
    public void A_date_that_cannot_be_read(string date)
    {
        var refused = Text.Refused(Text.MonthlyHeader, $"{date},31/05/2024,England,all,,,,M076,x,25");
        Assert.That((refused.Line, refused.Column), Is.EqualTo((2L, "REPORTING_PERIOD_START")));
    }

    [Test]
    public void A_period_that_ends_before_it_begins() =>
        Assert.That(Text.Refused(Text.MonthlyHeader, "01/06/2024,31/05/2024,England,all,,,,M076,x,25").Column, Is.EqualTo("REPORTING_PERIOD_END"));

    [Test]
    public void A_separator_of_thousands_without_quotes() =>
        Assert.That(Text.Refused(Text.AnnualHeader, Text.Annual("2024-25", "England", "All", "Total", "", "", "recovery", "count", "1,234")).Message, Does.Contain("line 2: too few or too many columns"));

    [Test]
    public void A_missing_column() =>
        Assert.That(Text.Refused(Text.MonthlyHeader.Replace("MEASURE_ID,", "", StringComparison.Ordinal), "x").Message, Does.Contain("column MEASURE_ID: the column is missing"));

    [Test]
    public void A_column_that_stands_twice() =>
        Assert.That(Text.Refused(Text.AnnualHeader + ",value", "x").Message, Does.Contain("column value: the column stands twice"));

    [Test]
    public void A_header_that_is_not_known() =>
        Assert.That(Text.Refused("a,b,c", "1,2,3").Message, Does.Contain("no published layout").And.Contain("PROMs layout"));

    [Test]
    public void A_header_with_one_column_misspelt() =>
        Assert.That(Text.Refused(Text.AnnualHeader.Replace("measure_statistic", "statistics", StringComparison.Ordinal), "x").Message, Does.Contain("nearest to the tidy annual layout, which also has measure_statistic"));

    [Test]
    public void A_file_without_figures() => Assert.That(Text.Refused(Text.AnnualHeader).Message, Does.Contain("no figures below the header"));

    [Test]
    public void An_empty_file() => Assert.That(Assert.Throws<InputException>(() => Text.Rows(Array.Empty<byte>()))!.Message, Does.Contain("the file is empty"));

    [Test]
    public void Another_encoding()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes(Text.AnnualHeader + "\n2024-25,Provider,R,"), 0xE9, .. ",Total,,,recovery,count,25\n"u8];
        Assert.Multiple(() =>
        {
            Assert.That(Assert.Throws<InputException>(() => Text.Rows(latin))!.Line, Is.EqualTo(2));
            Assert.That(Assert.Throws<InputException>(() => Text.Rows(Encoding.Unicode.GetPreamble()))!.Message, Does.Contain("UTF-16"));
        });
    }

    [Test]
    public void A_statistic_that_is_not_known() =>
        Assert.That(Text.Refused(Text.AnnualHeader, Text.Annual("2024-25", "England", "All", "Total", "", "", "recovery", "total", "1")).Column, Is.EqualTo("measure_statistic"));
}
