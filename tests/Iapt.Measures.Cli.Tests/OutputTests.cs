using System.Globalization;
using System.Text.Json;
using Iapt.Measures.Cli.Tests.Processes;
using ParquetSharp;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Where figures go, and in which form.</summary>
public sealed class OutputTests
{
    private static readonly string[] Call = ["compute", SmallData.Folder.FullName, "--month", "2024-05"];

    [Test]
    public void A_csv_file_is_what_standard_output_would_be()
    {
        using var folder = new DataFolder(("table.csv", "old"));
        var written = Tool.Run([.. Call, "--out", folder.PathOf("table.csv")]).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(written.Output, Is.Empty);
            Assert.That(folder.Bytes("table.csv"), Is.EqualTo(Tool.Run([.. Call, "--format", "csv"]).Succeeded().OutputBytes));
            Assert.That(folder.Names, Is.EqualTo(new[] { "table.csv" }));
        });
    }

    [Test]
    public void A_json_file_is_what_standard_output_would_be_and_says_what_csv_says()
    {
        using var folder = new DataFolder();
        Tool.Run([.. Call, "--out", folder.PathOf("table.JSON")]).Succeeded();
        var printed = Tool.Run([.. Call, "--format", "json"]).Succeeded();
        Assert.That(folder.Bytes("table.JSON"), Is.EqualTo(printed.OutputBytes));

        using var json = JsonDocument.Parse(printed.Output);
        var csv = Tool.Run(Call).Succeeded().Rows;
        var rows = json.RootElement.EnumerateArray().ToList();
        Assert.That(rows, Has.Count.EqualTo(csv.Count));
        Assert.Multiple(() =>
        {
            foreach (var (row, line) in rows.Zip(csv))
            {
                Assert.That(row.EnumerateObject().Select(property => property.Name), Is.EqualTo(TidyRow.Header.Split(',')));
                Assert.That(
                    (Text(row, "org_code"), Text(row, "measure_id"), Text(row, "value"), Text(row, "numerator"), Text(row, "denominator"), Text(row, "status"), Text(row, "unknown")),
                    Is.EqualTo((line.Code, line.Measure, line.Value, line.Numerator, line.Denominator, line.Status, line.Unknown)));
            }
        });
    }

    [Test]
    public void A_parquet_file_says_what_csv_says()
    {
        using var folder = new DataFolder();
        Tool.Run([.. Call, "--out", folder.PathOf("table.parquet")]).Succeeded();
        var csv = Tool.Run(Call).Succeeded().Rows;
        using var file = new ParquetFileReader(folder.PathOf("table.parquet"));
        var names = Enumerable.Range(0, file.FileMetaData.NumColumns).Select(column => file.FileMetaData.Schema.Column(column).Name);
        var measures = Column<string>(file, "measure_id");
        var values = Column<double?>(file, "value");
        var numerators = Column<long?>(file, "numerator");
        Assert.Multiple(() =>
        {
            Assert.That(names, Is.EqualTo(TidyRow.Header.Split(',')));
            Assert.That(measures, Is.EqualTo(csv.Select(row => row.Measure)));
            Assert.That(values, Is.EqualTo(csv.Select(row => row.Value.Length == 0 ? (double?)null : double.Parse(row.Value, CultureInfo.InvariantCulture))));
            Assert.That(numerators, Is.EqualTo(csv.Select(row => row.Numerator.Length == 0 ? (long?)null : long.Parse(row.Numerator, CultureInfo.InvariantCulture))));
        });
    }

    [Test]
    public void The_layout_of_the_published_file_has_its_header()
    {
        var run = Tool.Run([.. Call, "--layout", "nhs-monthly", "--by", "england,icb"]).Succeeded();
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("REPORTING_PERIOD_START,REPORTING_PERIOD_END,GROUP_TYPE,ORG_CODE1,ORG_NAME1,ORG_CODE2,ORG_NAME2,MEASURE_ID,MEASURE_NAME,MEASURE_VALUE_SUPPRESSED"));
            Assert.That(lines.Skip(1), Has.All.Matches<string>(line => line?.Split(',').Length == 10));
            Assert.That(lines, Has.Some.Contain(",ICB,SB1,Synthetic ICB 1,"));
        });
    }

    [Test]
    public void An_interval_is_two_more_columns_round_the_value()
    {
        var lines = Tool.Run([.. Call, "--measures", "M076,M192", "--by", "england", "--interval", "0.95"]).Succeeded().Output.Split('\n');
        var count = lines[1].Split(',');
        var rate = lines[2].Split(',');
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo(TidyRow.Header + ",lower,upper"));
            Assert.That(count[^2..], Is.EqualTo(new[] { "", "" }), "a count has no interval");
            Assert.That(Number(rate[^2]), Is.LessThan(Number(rate[10])));
            Assert.That(Number(rate[^1]), Is.GreaterThan(Number(rate[10])));
        });
    }

    [Test]
    public void A_table_for_people_wraps_no_name_when_it_is_piped()
    {
        var run = Tool.Run([.. Call, "--by", "england", "--format", "table"]).Succeeded();
        var lines = run.Output.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.One.StartsWith("  M081    Percentage_FinishedCourseTreatmentEndedOneOrMoreTreatment  "));
            Assert.That(lines, Has.All.Matches<string>(line => line?.Length == line?.TrimEnd().Length));
            Assert.That(run.Output, Does.Not.Contain('\e'));
        });
    }

    [Test]
    public void Families_and_identifiers_choose_measures_in_one_list()
    {
        var rows = Tool.Run([.. Call, "--measures", "outcomes,m076,M192", "--by", "england"]).Succeeded().Rows;
        Assert.That(rows.Select(row => row.Measure), Is.Unique.And.SupersetOf(new[] { "M076", "M191", "M192", "M195", "M1010" }).And.No.Member("M001"));
    }

    [TestCase("nowhere/table.csv")]
    [TestCase("folder.csv")]
    public void An_output_that_cannot_be_written_is_refused(string name)
    {
        using var folder = new DataFolder();
        Directory.CreateDirectory(folder.PathOf("folder.csv"));
        var run = Tool.Run([.. Call, "--quiet", "--out", folder.PathOf(name)]).Refused();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain(folder.PathOf(name)).And.Contain("expected"));
            Assert.That(Directory.EnumerateFileSystemEntries(folder.FullName).Count(), Is.EqualTo(1), "nothing is left behind");
        });
    }

    [Test]
    public void A_list_of_issues_that_cannot_be_written_is_refused()
    {
        using var folder = new DataFolder();
        var path = folder.PathOf("nowhere/issues.csv");
        Assert.That(Tool.Run([.. Call, "--quiet", "--issues", path]).Refused().Error, Does.Contain(path));
    }

    [TestCase("define M192")]
    [TestCase("compute sample --month 2024-05 --measures M192 --quiet")]
    [Platform("Linux")]
    public void A_full_disk_at_standard_output_is_refused(string call) =>
        Assert.That(Tool.Shell($"$TOOL {call} > /dev/full").Refused().Error, Does.Contain("the output cannot be written"));

    [Test]
    [Platform("Linux,MacOsX")]
    public void A_reader_that_has_seen_enough_is_no_error()
    {
        var run = Tool.Shell("$TOOL compute sample --month 2024-05 --quiet | head -1; exit ${PIPESTATUS[0]}");
        run.AssertClean();
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Is.EqualTo(TidyRow.Header + "\n"));
        });
    }

    private static string Text(JsonElement row, string name)
    {
        var value = row.GetProperty(name);
        return value.ValueKind is JsonValueKind.Null ? "" : value.ToString();
    }

    private static T[] Column<T>(ParquetFileReader file, string name)
    {
        var position = Enumerable.Range(0, file.FileMetaData.NumColumns).Single(column => string.Equals(file.FileMetaData.Schema.Column(column).Name, name, StringComparison.Ordinal));
        using var group = file.RowGroup(0);
        using var column = group.Column(position).LogicalReader<T>();
        return column.ReadAll(checked((int)group.MetaData.NumRows));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
