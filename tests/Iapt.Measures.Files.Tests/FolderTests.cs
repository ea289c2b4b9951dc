using Iapt.Measures.Extracts;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files.Tests;

/// <summary>Which files of a folder are read, and the organisation table.</summary>
public sealed class FolderTests
{
    private const string Organisations = "org_code,org_name,icb_code,icb_name,region_code,region_name\n";

    private const string InTime = "org_code,icb_code,region_code,successor_code,valid_from,valid_to\n";

    [Test]
    public void A_folder_that_is_not_there_is_an_error()
    {
        using var folder = new TestFolder();
        var missing = folder.Of("nowhere");
        var file = folder.Add("file.csv", "PathwayID\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => InputReader.ReadFolder(missing), Throws.InstanceOf<InputException>().With.Message.StartsWith($"{missing}: no such folder; expected"));
            Assert.That(() => InputReader.ReadFolder(file), Throws.InstanceOf<InputException>().With.Message.Contains("expected a folder"));
        }
    }

    [Test]
    public void A_folder_without_IDS101_is_an_error()
    {
        using var folder = new TestFolder();
        folder.Add("IDS201CareContact.csv", "PathwayID\n");
        Assert.That(() => InputReader.ReadFolder(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains("no IDS101Referral file; expected IDS101Referral.csv or IDS101Referral.parquet"));
    }

    [TestCase("IDS101Referral")]
    [TestCase("IDS603PresentingComplaints")]
    public void CSV_and_Parquet_of_one_table_are_an_error(string table)
    {
        using var folder = new TestFolder();
        folder.Add("IDS101Referral.csv", "PathwayID\nP1\n");
        folder.Add(table + ".csv", "PathwayID\nP1\n");
        folder.Add(table + ".parquet", "x");
        Assert.That(() => InputReader.ReadFolder(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains($"{table}.csv and {table}.parquet hold the same table"));
    }

    [Test]
    public void A_file_that_may_not_be_read_is_an_error()
    {
        Assume.That(OperatingSystem.IsWindows() || Environment.UserName == "root", Is.False, "File modes bind neither Windows nor root.");
        using var folder = new TestFolder();
        var path = folder.Add("IDS101Referral.csv", "PathwayID\nP1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.That(() => InputReader.ReadFolder(folder.Path), Throws.InstanceOf<InputException>().With.Message.StartsWith($"{path}: the file cannot be opened"));
    }

    [Test]
    public void A_table_that_cannot_be_used_is_an_error_that_names_it()
    {
        using var folder = new TestFolder();
        folder.Add("ids101referral.CSV", "PathwayID\nP1\n");
        folder.Add("IDS201CareContact.csv", "x");
        folder.Add("readme.txt", "x");
        var error = Assert.Throws<InputException>(() => InputReader.ReadFolder(folder.Path));
        Assert.That(error!.Message, Does.Contain("IDS201CareContact.csv, line 1: no column PathwayID"));
    }

    [Test]
    public void The_organisation_table_gives_boards_and_regions()
    {
        using var folder = new TestFolder();
        folder.Add("IDS101Referral.csv", "PathwayID,OrgIDComm\nP1,01A\nP2,99Z\nP3,01a\n");
        folder.Add("organisations.csv", "region_name,ORG_CODE,successor_code,icb_name,icb_code,region_code,org_name,colour\n\"North, East\",01A,,Lancashire,QE1,Y62,Sub 01A,red\n");
        var input = InputReader.ReadFolder(folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(input.Extract.Organisations.Find("01a"), Is.EqualTo(new Organisation("01A", "Sub 01A", "QE1", "Lancashire", "Y62", "North, East")));
            Assert.That(input.Extract.Groups.Codes(GroupLevel.Icb), Is.EqualTo(new[] { "QE1", "UNKNOWN" }));
            Assert.That(input.Notes, Has.Exactly(1).Contains("not read: colour"));
            Assert.That(input.Notes, Has.None.Contains("no organisations.csv"));
            Assert.That(input.FilesRead.Select(Path.GetFileName), Is.EqualTo(new[] { "organisations.csv", "IDS101Referral.csv" }));
        }
    }

    [Test]
    public void Successors_and_days_are_read()
    {
        using var organisations = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
            "VALID_TO,org_code,icb_code,region_code,valid_from,Successor_Code\n2024-03-31,01A,QE1,Y62,,01B\n,01B,QE2,Y63,2022-07-01 00:00:00,NULL\n"));
        var table = InputReader.ReadOrganisations(organisations, "sample");
        Assert.That(table.All, Is.EqualTo(new[]
        {
            new Organisation("01A", null, "QE1", null, "Y62", null) { SuccessorCode = "01B", ValidTo = new(2024, 3, 31) },
            new Organisation("01B", null, "QE2", null, "Y63", null) { ValidFrom = new(2022, 7, 1) },
        }));
    }

    [TestCase("org_code,org_name\n01A,x\n", 1, "no column icb_code")]
    [TestCase("org_code,icb_code,region_code,ICB_code\n01A,x,y,z\n", 1, "twice")]
    [TestCase(Organisations + "01A,x,QE1\n", 2, "columns")]
    [TestCase(Organisations + "01A,x,QE1,y,Y62,z\n,x,QE1,y,Y62,z\n", 3, "no code")]
    [TestCase(InTime + "01A,QE1,Y62,01a,,\n", 2, "column successor_code: the code is its own successor")]
    [TestCase(InTime + "01B,QE1,Y62,,,\n01A,QE1,Y62,01C,,2024-03-31\n01C,QE1,Y62,01A,,\n", 3, "column successor_code: the successors of the code lead back to it")]
    [TestCase(InTime + "01A,QE1,Y62,,2024-04-31,\n", 2, "column valid_from: no readable date")]
    [TestCase(InTime + "01A,QE1,Y62,,,31/03/2024\n", 2, "column valid_to: no readable date")]
    [TestCase(InTime + "01A,QE1,Y62,,2024-04-01,2024-03-31\n", 2, "column valid_to: the last day is before the first")]
    [TestCase(InTime + "01A,QE1,Y62,,,2024-03-31\n01B,QE1,Y62,,,\n\n01A,QE2,Y62,,2024-03-31,\n", 5, "column valid_from: the code stands in another row")]
    [TestCase(Organisations + "01A,\"x,QE1,y,Y62,z\n", 2, "quote")]
    [TestCase("", null, "empty")]
    public void An_organisation_table_that_is_wrong_is_an_error(string text, int? line, string expected)
    {
        using var folder = new TestFolder();
        folder.Add("IDS101Referral.csv", "PathwayID,OrgIDComm\nP1,01A\n");
        var path = folder.Add("organisations.csv", text);
        var error = Assert.Throws<InputException>(() => InputReader.ReadFolder(folder.Path));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error!.File, Is.EqualTo(path));
            Assert.That(error.Line, Is.EqualTo((long?)line));
            Assert.That(error.Message, Does.Contain(expected).And.Contain("expected"));
        }
    }

    [Test]
    public void A_code_that_stands_twice_counts_once_with_a_note()
    {
        using var ids101 = new MemoryStream([.. "PathwayID,OrgIDComm\nP1,01A\n"u8]);
        using var organisations = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Organisations + "01A,old,QE1,,Y62,\n01A,new,QE2,,NULL,\n"));
        var input = InputReader.ReadCsv(ids101, "sample", organisations);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(input.Extract.Organisations.Find("01A"), Is.EqualTo(new Organisation("01A", "new", "QE2", null, null, null)));
            Assert.That(input.Notes, Has.Exactly(1).Contains("1 rows repeat a code"));
            Assert.That(input.Extract.Text(0, OrgIDComm), Is.EqualTo("01A"));
            Assert.That(ids101.CanRead && organisations.CanRead, Is.True, "streams of a caller stay open");
        }
    }
}
