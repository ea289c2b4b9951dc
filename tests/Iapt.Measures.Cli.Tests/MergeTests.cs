using System.Text;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>compute --partial</c> in processes of their own, <c>merge</c> in another: the figures of the whole input, byte for byte.</summary>
public sealed class MergeTests
{
    private const int Files = 3;
    private const string Organisations = "organisations.csv";

    private static readonly string[] Question = ["--from", "2024-04", "--to", "2024-05", "--by", "england,region,icb,subicb,provider", "--quiet"];

    private static DataFolder? _data;

    // Each test writes files of its own names beside the parts.
    private readonly DataFolder _folder = _data!;

    private IEnumerable<string> PartFiles => Enumerable.Range(0, Files).Select(part => _folder.PathOf($"{part}.part"));

    [OneTimeSetUp]
    public static void Compute_parts()
    {
        _data = new DataFolder();
        for (var part = 0; part < Files; part++)
        {
            WritePart(_data, part);
            Tool.Run(["compute", _data.PathOf($"{part}"), .. Question, "--partial", _data.PathOf($"{part}.part")]).Succeeded();
        }
    }

    [OneTimeTearDown]
    public static void Remove() => _data?.Dispose();

    [TestCase("csv")]
    [TestCase("json")]
    [TestCase("parquet")]
    public void Merged_parts_give_the_file_that_the_whole_input_gives(string kind)
    {
        var (merged, whole) = (_folder.PathOf($"merged.{kind}"), _folder.PathOf($"whole.{kind}"));
        Tool.Run(["merge", .. PartFiles, "--out", merged]).Succeeded();
        Tool.Run(["compute", SmallData.Folder.FullName, .. Question, "--out", whole]).Succeeded();
        Assert.That(_folder.Bytes($"merged.{kind}"), Is.EqualTo(_folder.Bytes($"whole.{kind}")));
    }

    [Test]
    public void Merged_parts_print_what_the_whole_input_prints()
    {
        string[] options = ["--interval", "0.95", "--format", "json"];
        var merged = Tool.Run(["merge", .. PartFiles, .. options]).Succeeded();
        var whole = Tool.Run(["compute", SmallData.Folder.FullName, .. Question[..^1], .. options]).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(merged.OutputBytes, Is.EqualTo(whole.OutputBytes));
            Assert.That(merged.ErrorLines, Is.Not.Empty.And.SubsetOf(whole.ErrorLines), "the provisional numbers are named");
        });
    }

    [Test]
    public void Parts_merge_in_any_order_and_grouping_to_the_same_file_and_its_figures_are_those_of_the_whole()
    {
        string[] files = [.. PartFiles];
        Tool.Run("merge", files[0], files[1], files[2], "--out", _folder.PathOf("all.part")).Succeeded();
        Tool.Run("merge", files[2], files[0], "--out", _folder.PathOf("some.part")).Succeeded();
        Tool.Run("merge", files[1], _folder.PathOf("some.part"), "--out", _folder.PathOf("again.part")).Succeeded();
        var figures = Tool.Run("compute", "--from-result", _folder.PathOf("all.part"), "--quiet").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(_folder.Bytes("again.part"), Is.EqualTo(_folder.Bytes("all.part")));
            Assert.That(figures.OutputBytes, Is.EqualTo(Tool.Run(["compute", SmallData.Folder.FullName, .. Question]).Succeeded().OutputBytes));
        });
    }

    [Test]
    public void A_part_is_the_same_file_from_any_number_of_threads()
    {
        var file = _folder.PathOf("threads.part");
        Tool.Run(["compute", _folder.PathOf("0"), .. Question, "--partial", file, "--threads", "1"]).Succeeded();
        Assert.That(_folder.Bytes("threads.part"), Is.EqualTo(_folder.Bytes("0.part")));
        Tool.Run(["compute", _folder.PathOf("0"), .. Question, "--partial", file, "--threads", "3"]).Succeeded();
        Assert.That(_folder.Bytes("threads.part"), Is.EqualTo(_folder.Bytes("0.part")));
    }

    [Test]
    public void Nothing_of_a_patient_is_in_a_partial_table()
    {
        var lines = File.ReadAllLines(Path.Combine(_folder.PathOf("0"), ReferralCsv.FileName));
        var column = Array.IndexOf(lines[0].Split(','), "PathwayID");
        var text = Encoding.Latin1.GetString(_folder.Bytes("0.part"));
        Assert.That(lines.Skip(1).Select(line => line.Split(',')[column]).Where(pathway => text.Contains(pathway, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_published_layout_has_codes_in_place_of_names_and_says_so()
    {
        var run = Tool.Run(["merge", .. PartFiles, "--layout", "nhs-monthly"]).Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain("their codes stand in the place of names"));
            Assert.That(run.Output, Does.Contain(",ICB,SB1,SB1,"));
        });
    }

    [Test]
    public void A_flipped_bit_and_a_cut_are_refused_by_file()
    {
        var whole = _folder.Bytes("1.part");
        var damaged = whole.ToArray();
        damaged[whole.Length / 2] ^= 4;
        _folder.Write("damaged.part", damaged);
        _folder.Write("cut.part", whole[..^1]);
        _folder.Write("empty.part", []);
        _folder.Write("old.csv", "old"u8.ToArray());
        Assert.Multiple(() =>
        {
            foreach (var (name, problem) in new[] { ("damaged.part", "corrupted"), ("cut.part", "truncated"), ("empty.part", "not a partial table"), ("old.csv", "not a partial table"), ("none.part", "cannot be opened"), ("0", "a folder stands there") })
            {
                var path = _folder.PathOf(name);
                var run = Tool.Run("merge", _folder.PathOf("0.part"), path, "--out", _folder.PathOf("old.csv")).Refused();
                Assert.That(run.Error, Does.Contain($"{path}: ").And.Contain(problem));
                Assert.That(Tool.Run("compute", "--from-result", path).Refused().Error, Does.Contain($"{path}: ").And.Contain(problem));
            }

            Assert.That(_folder.Read("old.csv"), Is.EqualTo("old"));
        });
    }

    [Test]
    public void A_part_twice_and_parts_of_other_periods_are_refused_by_file()
    {
        var (first, other) = (_folder.PathOf("0.part"), _folder.PathOf("other.part"));
        Tool.Run("compute", _folder.PathOf("1"), "--month", "2024-05", "--partial", other, "--quiet").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(
                Tool.Run("merge", first, _folder.PathOf("1.part"), first).Refused().Error,
                Does.Contain($"{first}: cannot be merged with the files before it: the part ").And.Contain("stands in both"));
            Assert.That(
                Tool.Run("merge", first, other).Refused().Error,
                Does.Contain($"{other}: cannot be merged with {first}: the parts are not of the same periods: 2024-04, 2024-05 and 2024-05"));
        });
    }

    // Every third pathway, with the header and the organisations of the whole.
    private static void WritePart(DataFolder folder, int part)
    {
        Directory.CreateDirectory(folder.PathOf($"{part}"));
        var lines = SmallData.Folder.Read(ReferralCsv.FileName).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var column = Array.IndexOf(lines[0].Split(','), "PathwayID");
        var rows = lines.Skip(1).Where(line => line.Split(',')[column].Sum(one => one) % Files == part).ToList();
        Assert.That(rows, Is.Not.Empty);
        File.WriteAllText(Path.Combine(folder.PathOf($"{part}"), ReferralCsv.FileName), string.Join('\n', rows.Prepend(lines[0])) + "\n");
        File.Copy(SmallData.Folder.PathOf(Organisations), Path.Combine(folder.PathOf($"{part}"), Organisations));
    }
}
