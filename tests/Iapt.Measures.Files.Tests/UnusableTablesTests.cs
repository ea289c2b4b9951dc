using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files.Tests;

/// <summary>The malformed corpus of the tables beside IDS101Referral: one clear error that names the table and the line, or an issue; never a value of the data.</summary>
public sealed class UnusableTablesTests
{
    private const string Secret = "Jane Doe 999";

    private static readonly string[] Tables =
        [Ids001.Table, Ids004.Table, Ids007.Table, Ids011.Table, Ids201.Table, Ids202.Table, Ids205.Table, Ids602.Table, Ids603.Table, Ids606.Table, Ids607.Table, Ids902.Table];

    [Test]
    public void An_unusable_table_is_one_error([ValueSource(nameof(Tables))] string table)
    {
        var header = HeaderOf(table);
        Assert.Multiple(() =>
        {
            Refuses(table, "", null, "empty");
            Refuses(table, $"Nothing,Else\n{Secret},x\n", 1, TableBuilder.KeyOf(table).Name);
            Refuses(table, $"{header},{TableBuilder.KeyOf(table).Name}\n", 1, TableBuilder.KeyOf(table).Name);
            Refuses(table, $"{header},Note\n{Row(table, "K1")},x\n{Row(table, "K2")},\"{Secret}\n", 3, "quote");
            Refuses(table, $"{header},Note\n{Row(table, "K1")},{Secret}\0\n", 2, "NUL");
            Refuses(table, $"{header},Note\n{Row(table, "K1")},{new string('x', 1 << 20)}\n", 2, "1048576 bytes");
        });
    }

    [Test]
    public void A_row_that_cannot_be_used_is_left_out_with_an_issue([ValueSource(nameof(Tables))] string table)
    {
        var rows = Read(table, $"{HeaderOf(table)},Note\n{Row(table, "K1")},x\n{Row(table, "")},{Secret}\n{Row(table, "K2")}\n{Row(table, "K3")},x,y\n{Row(table, "K4")},x\n");
        Assert.Multiple(() =>
        {
            Assert.That(rows.Count, Is.EqualTo(2));
            Assert.That(Enumerable.Range(0, rows.Count).Select(rows.LocatorOf), Is.EqualTo((long[])[2, 6]));
            Assert.That(
                rows.Issues.Select(issue => (issue.Code, issue.Row)),
                Is.EqualTo(((IssueCode, long)[])[(IssueCode.MissingKey, 3), (IssueCode.ColumnCount, 4), (IssueCode.ColumnCount, 5)]));
        });
    }

    [TestCase("IDS201CareContact", "CareContDate", "2024-02-30", IssueCode.UnreadableDate)]
    [TestCase("IDS201CareContact", "CareContTime", "25:00", IssueCode.UnreadableTime)]
    [TestCase("IDS205InternetTherLog", "EndDateIntEnabledTherLog", "soon", IssueCode.UnreadableDate)]
    [TestCase("IDS004EmpStatus", "EmployStatusRecDate", "31/05/2024", IssueCode.UnreadableDate)]
    public void A_field_that_cannot_be_read_is_an_issue_and_not_recorded(string table, string field, string text, IssueCode expected)
    {
        var rows = Read(table, $"{HeaderOf(table)},{field}\n{Row(table, "K1")},{text}\n");
        Assert.Multiple(() =>
        {
            Assert.That(rows.Count, Is.EqualTo(1));
            Assert.That(rows.Issues.Select(issue => (issue.Code, issue.Field?.Name, issue.Row)), Is.EqualTo(((IssueCode, string?, long)[])[(expected, field, 2)]));
        });
    }

    [TestCase("27", 0)]
    [TestCase("28", 1)]
    [TestCase("-1", 1)]
    public void A_score_outside_the_range_of_its_tool_is_an_issue(string score, int issues)
    {
        foreach (var table in (string[])[Ids606.Table, Ids607.Table])
        {
            var rows = Read(table, $"{HeaderOf(table)},CodedAssToolType,PersScore\n{Row(table, "K1")},720433000,{score}\n");
            Assert.That(rows.Issues, Has.Count.EqualTo(issues), table);
        }
    }

    private static string HeaderOf(string table) =>
        string.Equals(table, Ids603.Table, StringComparison.Ordinal) ? $"{TableBuilder.KeyOf(table).Name},{Ids603.Validated_PresentingComplaint.Name}" : TableBuilder.KeyOf(table).Name;

    private static string Row(string table, string key) => string.Equals(table, Ids603.Table, StringComparison.Ordinal) ? $"{key},F411" : key;

    private static void Refuses(string table, string text, int? line, string expected)
    {
        var error = Assert.Throws<InputException>(() => Read(table, text))!;
        Assert.That(error.Line, Is.EqualTo((long?)line), error.Message);
        Assert.That(error.Message, Does.Contain($"{table}.csv").And.Contain(expected).And.Contain("expected").And.Not.Contain("Jane").And.Not.Contain("\n"));
    }

    private static TableRows Read(string table, string text)
    {
        using var folder = new TestFolder();
        folder.Add("IDS101Referral.csv", "PathwayID\nP1\n");
        folder.Add($"{table}.csv", text);
        return InputReader.ReadFolder(folder.Path).Extract.Tables[table];
    }
}
