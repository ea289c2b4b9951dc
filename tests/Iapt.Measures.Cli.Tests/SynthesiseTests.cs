using System.Globalization;
using Iapt.Measures.Cli.Tests.Processes;
using ParquetSharp;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>synthesise</c>: the same files for the same seed.</summary>
public sealed class SynthesiseTests
{
    private const string Organisations = "organisations.csv";

    private static readonly string[] Tables =
    [
        "IDS000Header", "IDS001MPI", "IDS004EmpStatus", "IDS007DisabilityType", "IDS011SocPerCircumstances", "IDS101Referral", "IDS201CareContact", "IDS202CareActivity",
        "IDS205InternetTherLog", "IDS602LongTermCondition", "IDS603PresentingComplaints", "IDS606CodedScoreAssessmentRefer", "IDS607CodedScoreAssessmentAct", "IDS902CarePersQual",
    ];

    [TestCase("all", "csv")]
    [TestCase("all", "parquet")]
    [TestCase("referral", "csv")]
    [TestCase("referral", "parquet")]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others(string tables, string format)
    {
        using var once = new DataFolder();
        using var again = new DataFolder();
        using var other = new DataFolder();
        string[] options = ["--tables", tables, "--files", format];
        Synthesise(once, "11", options);
        Synthesise(again, "11", options);
        Synthesise(other, "12", options);
        var referrals = "IDS101Referral." + format;
        Assert.Multiple(() =>
        {
            Assert.That(once.Names, Is.EqualTo([.. tables is "all" ? Tables.Select(table => $"{table}.{format}") : [referrals], Organisations]));
            Assert.That(once.Names, Has.All.Matches<string>(name => again.Bytes(name!).AsSpan().SequenceEqual(once.Bytes(name!))));
            Assert.That(other.Bytes(referrals), Is.Not.EqualTo(once.Bytes(referrals)));
        });
    }

    [Test]
    public void All_tables_in_CSV_are_what_is_written_without_options()
    {
        using var plain = new DataFolder();
        using var asked = new DataFolder();
        Synthesise(plain, "11");
        Synthesise(asked, "11", "--tables", "all", "--files", "csv");
        Assert.That(plain.Names, Is.EqualTo(asked.Names).And.All.Matches<string>(name => plain.Bytes(name!).AsSpan().SequenceEqual(asked.Bytes(name!))));
    }

    [Test]
    public void Parquet_holds_what_CSV_holds()
    {
        using var csv = new DataFolder();
        using var parquet = new DataFolder();
        Synthesise(csv, "11");
        Synthesise(parquet, "11", "--files", "parquet");
        Assert.Multiple(() =>
        {
            foreach (var table in Tables)
            {
                Assert.That(Lines(parquet.PathOf(table + ".parquet")), Is.EqualTo(File.ReadAllLines(csv.PathOf(table + ".csv"))), table);
            }

            Assert.That(parquet.Bytes(Organisations), Is.EqualTo(csv.Bytes(Organisations)));
        });
    }

    [Test]
    public void A_folder_that_holds_the_tables_in_another_format_is_refused()
    {
        using var folder = new DataFolder();
        Synthesise(folder, "11");
        var run = Tool.Run("synthesise", "--referrals", "5", "--files", "parquet", "--out", folder.FullName).Refused();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain("IDS000Header.csv stands there; expected a folder without tables in another format"));
            Assert.That(folder.Names, Has.None.EndsWith(".parquet"));
        });
    }

    [Test]
    public void Files_that_stand_there_are_replaced_and_others_stay()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, "old"), ("note.txt", "mine"));
        Synthesise(folder, "11");
        Assert.Multiple(() =>
        {
            Assert.That(folder.Read(ReferralCsv.FileName), Does.StartWith("Unique_MonthID,"));
            Assert.That(folder.Read("note.txt"), Is.EqualTo("mine"));
        });
    }

    [Test]
    public void The_folder_is_made()
    {
        using var folder = new DataFolder();
        var run = Tool.Run("synthesise", "--referrals", "5", "--out", folder.PathOf("a/b"), "--quiet").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(Tables, Has.All.Matches<string>(table => File.Exists(folder.PathOf($"a/b/{table}.csv"))));
        });
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_refused()
    {
        using var folder = new DataFolder(("file", "mine"));
        Assert.That(Tool.Run("synthesise", "--referrals", "5", "--out", folder.PathOf("file")).Refused().Error, Does.Contain(folder.PathOf("file")).And.Contain("expected a folder"));
    }

    private static void Synthesise(DataFolder folder, string seed, params string[] options) =>
        Assert.That(Tool.Run(["synthesise", "--referrals", "200", "--seed", seed, "--out", folder.FullName, .. options]).Succeeded().Output, Is.Empty);

    private static IEnumerable<string> Lines(string path)
    {
        using var file = new ParquetFileReader(path);
        var schema = file.FileMetaData.Schema;
        var columns = Enumerable.Range(0, schema.NumColumns).Select(position => Texts(file, position)).ToList();
        return [string.Join(',', Enumerable.Range(0, schema.NumColumns).Select(position => schema.Column(position).Name)),
            .. Enumerable.Range(0, checked((int)file.FileMetaData.NumRows)).Select(row => string.Join(',', columns.Select(column => column[row])))];
    }

    private static List<string?> Texts(ParquetFileReader file, int position)
    {
        var texts = new List<string?>();
        for (var number = 0; number < file.FileMetaData.NumRowGroups; number++)
        {
            using var group = file.RowGroup(number);
            using var column = group.Column(position);
            var rows = checked((int)group.MetaData.NumRows);
            texts.AddRange((column.ColumnDescriptor.PhysicalType, column.LogicalReader()) switch
            {
                (PhysicalType.Boolean, LogicalColumnReader<bool?> flags) => flags.ReadAll(rows).Select(flag => flag?.ToString()),
                (_, LogicalColumnReader<int?> counts) => counts.ReadAll(rows).Select(count => count?.ToString(CultureInfo.InvariantCulture)),
                (_, LogicalColumnReader<Date?> dates) => dates.ReadAll(rows).Select(date => date?.DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                (_, LogicalColumnReader<string?> values) => values.ReadAll(rows),
                _ => throw new InvalidOperationException($"{column.ColumnDescriptor.Name} has a type that is not expected"),
            });
        }

        return texts;
    }
}
