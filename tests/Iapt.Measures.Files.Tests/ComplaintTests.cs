using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using NodaTime;
using NodaTime.Text;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files.Tests;

/// <summary>Which row of IDS603 gives the presenting complaint (constructions of M203 to M205, <c>decisions.md</c> 14 and 17).</summary>
public sealed class ComplaintTests
{
    private const string Header = "PathwayID,Validated_PresentingComplaint,PresCompCodSig,PresCompDate,UniqueID_IDS603";

    [TestCase("P1,,1,2024-01-05,9|P1,F401,2,2020-01-01,1", "F401", TestName = "populated before null")]
    [TestCase("P1,-3,1,2024-01-05,9|P1,F401,2,2020-01-01,1", "F401", TestName = "populated before -3")]
    [TestCase("P1,F401,2,2024-01-05,9|P1,F400,1,2020-01-01,1", "F400", TestName = "primary before secondary")]
    [TestCase("P1,F401,,2024-01-05,9|P1,F400,2,2020-01-01,1", "F400", TestName = "secondary before not recorded")]
    [TestCase("P1,F401,01,2024-01-05,1|P1,F400,1,2024-01-04,9", "F401", TestName = "latest date")]
    [TestCase("P1,F401,1,,9|P1,F400,1,1999-01-01,1", "F400", TestName = "a date before no date")]
    [TestCase("P1,F401,1,2024-01-05,9|P1,F400,1,2024-01-05,10", "F400", TestName = "highest identifier as a number")]
    [TestCase("P1,F401,1,2024-01-05,0009|P1,F400,1,2024-01-05,10", "F400", TestName = "identifier without padding")]
    [TestCase("P1,F401,1,2024-01-05,20000000000000000000009|P1,F400,1,2024-01-05,20000000000000000000010", "F400", TestName = "identifier of 23 digits")]
    [TestCase("P1,F401,1,2024-01-05,9|P1,F400,1,2024-01-05,", "F401", TestName = "an identifier before none")]
    [TestCase("P1,f40.1,1,2024-01-05,9", "F401", TestName = "cleaned as the national code is")]
    [TestCase("P2,F401,1,2024-01-05,9", "", TestName = "another pathway")]
    [TestCase("P1,,1,2024-01-05,9", "", TestName = "not populated at all")]
    public void The_first_in_the_order_wins(string rows, string expected)
    {
        var lines = rows.Split('|');
        foreach (var order in new[] { lines, [.. lines.Reverse()] })
        {
            var input = Read("PathwayID\nP1\n", $"{Header}\n{string.Join('\n', order)}\n");
            Assert.That(Complaints(input), Is.EqualTo(new[] { expected }));
        }
    }

    [Test]
    public void A_row_takes_the_complaint_of_its_own_record_even_when_it_is_not_populated()
    {
        var input = Read(
            "PathwayID,Unique_MonthID,RecordNumber\nP1,1489,11\nP1,1490,12\nP1,1491,13\nP1,1492,14\nP1,1493,\n",
            $"{Header},Unique_MonthID,RecordNumber\nP1,F400,1,,1,1489,11\nP1,,1,,2,1490,12\nP1,F401,1,,3,1491,13\nP2,F42,1,,4,1492,14\n");

        // 1492: nothing under record 14 of this pathway, so the latest earlier month's. 1493: no record number, so its month's, else the latest earlier.
        Assert.That(Complaints(input), Is.EqualTo(new[] { "F400", "", "F401", "F401", "F401" }));
    }

    [Test]
    public void A_later_record_is_never_taken()
    {
        var input = Read(
            "PathwayID,Unique_MonthID,RecordNumber\nP1,1489,11\nP1,1490,12\n",
            $"{Header},Unique_MonthID,RecordNumber\nP1,F401,1,,3,1490,12\n");
        Assert.That(Complaints(input), Is.EqualTo(new[] { "", "F401" }));
    }

    [Test]
    public void Without_record_numbers_the_month_decides()
    {
        var input = Read(
            "PathwayID,ReportingPeriodStartDate\nP1,2024-04-01\nP1,2024-05-01\nP1,2024-06-01\nP1,2024-07-01\n",
            $"{Header},Unique_MonthID\nP1,F400,2,,1,1490\nP1,F401,1,,2,1490\nP1,F42,2,,3,1491\n");

        // 1489 is April 2024: 1490 and 1491 are May and June.
        Assert.That(Complaints(input), Is.EqualTo(new[] { "", "F401", "F42", "F42" }));
    }

    [Test]
    public void One_snapshot_takes_the_latest_month()
    {
        var input = Read("PathwayID\nP1\n", $"{Header},Unique_MonthID\nP1,F400,1,2024-05-09,1,1490\nP1,F42,2,2020-01-01,3,1491\n");
        Assert.That(Complaints(input), Is.EqualTo(new[] { "F42" }));
    }

    [Test]
    public void It_takes_precedence_over_the_column_and_says_so()
    {
        var input = Read("PathwayID,Validated_PresentingComplaint\nP1,F42\nP2,F42\n", $"{Header}\nP1,F400,1,,1\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Complaints(input), Is.EqualTo(new[] { "F400", "" }));
            Assert.That(input.Notes, Has.Exactly(1).Contains("the column here is not used"));
            Assert.That(input.Notes, Has.None.Contains("columns that are not read: Validated"));
            Assert.That(input.FilesRead, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void What_is_wrong_with_its_rows_is_an_issue_of_the_extract()
    {
        var input = Read("PathwayID\nP1\n", $"{Header}\nP1,F400,x,2024-02-30,1\nP1,F401\n,F42,1,,2\n");
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        IssueWriter.WriteCsv(input.Extract, text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Complaints(input), Is.EqualTo(new[] { "F400" }));
            Assert.That(
                text.ToString(),
                Is.EqualTo(
                    """
                    code,severity,field,row,description
                    UnreadableNumber,Error,IDS603PresentingComplaints.PresCompCodSig,2,not a number: taken as not recorded
                    UnreadableDate,Error,IDS603PresentingComplaints.PresCompDate,2,not a date (yyyy-MM-dd): taken as not recorded
                    ColumnCount,Error,,3,too few or too many columns: the row is left out
                    MissingKey,Error,IDS603PresentingComplaints.PathwayID,4,nothing says what the row belongs to: it is left out

                    """));
        }
    }

    [Test]
    public void A_table_without_its_keys_is_an_error_and_without_its_order_a_note()
    {
        var error = Assert.Throws<InputException>(() => Read("PathwayID\nP1\n", "PathwayID,PresCompDate\nP1,2024-01-01\n"));
        var input = Read("PathwayID\nP1\n", "PathwayID,Validated_PresentingComplaint\nP1,F42\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error!.Message, Does.Contain("IDS603PresentingComplaints.csv, line 1: no column Validated_PresentingComplaint"));
            Assert.That(input.Notes, Has.Exactly(1).Contains("no column PresCompCodSig, PresCompDate, UniqueID_IDS603"));
            Assert.That(Complaints(input), Is.EqualTo(new[] { "F42" }));
        }
    }

    // Each row as at the end of its own month; one snapshot as at the end of everything.
    private static IEnumerable<string> Complaints(LoadedInput input)
    {
        var calculator = new MeasureCalculator();
        for (var row = 0; row < input.Extract.Count; row++)
        {
            var month = input.Extract.Text(row, Unique_MonthID) is { Length: > 0 } id ? new YearMonth(1900, 4).PlusMonths(int.Parse(id, CultureInfo.InvariantCulture) - 1)
                : input.Extract.Text(row, ReportingPeriodStartDate) is { Length: > 0 } start ? LocalDatePattern.Iso.Parse(start).Value.ToYearMonth()
                : new YearMonth(2030, 1);
            yield return calculator.Assembled(input.Extract, ReportingPeriod.Month(month.Year, month.Month), [Validated_PresentingComplaint]).Text(row, Validated_PresentingComplaint);
        }
    }

    private static LoadedInput Read(string ids101, string ids603)
    {
        using var folder = new TestFolder();
        folder.Add("IDS101Referral.csv", ids101);
        folder.Add("IDS603PresentingComplaints.csv", ids603);
        return InputReader.ReadFolder(folder.Path);
    }
}
