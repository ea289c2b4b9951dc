using System.Text;
using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files.Tests;

/// <summary>The malformed corpus: one clear error that says where and what was expected, or an issue; never a repair, never a value of the data.</summary>
public sealed class UnusableCsvTests
{
    private const string Secret = "Jane Doe 999";

    public static IEnumerable<TestCaseData> Unusable()
    {
        yield return Case("empty file", "", null, "empty");
        yield return Case("only blank lines", "\n\r\n\n", null, "empty");
        yield return Case("only a byte order mark", [0xEF, 0xBB, 0xBF], null, "empty");
        yield return Case("no PathwayID", $"Person_ID,EndCode\n{Secret},46\n", 1, "PathwayID");
        yield return Case("a file without a header", $"P1,{Secret}\nP2,x\n", 1, "PathwayID");
        yield return Case("a column twice", "PathwayID,EndCode,endcode\nP1,46,47\n", 1, "EndCode");
        yield return Case("a column and its alias", "PathwayID,ServDischDate,ServDiscDate\nP1,,\n", 1, "ServDischDate");
        yield return Case("PathwayID twice", "PathwayID,PATHWAYID\nP1,P1\n", 1, "PathwayID");
        yield return Case("UTF-16 with a mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("PathwayID\nP1\n")], 1, "UTF-8");
        yield return Case("UTF-16, other order", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("PathwayID\nP1\n")], 1, "UTF-8");
        yield return Case("UTF-16 without a mark", Encoding.Unicode.GetBytes("PathwayID\nP1\n"), 1, "NUL");
        yield return Case("a NUL in a field", "PathwayID,EndCode\nP1,46\nP2,4\06\n", 3, "NUL");
        yield return Case("Latin-1", [.. Encoding.UTF8.GetBytes("PathwayID,EndCode\nP1,46\nP2,"), 0xE9, .. Encoding.UTF8.GetBytes("x\n")], 3, "UTF-8");
        yield return Case("cut inside a character", [.. Encoding.UTF8.GetBytes("PathwayID,EndCode\nP1,46\nP2,"), 0xE2, 0x82], 3, "UTF-8");
        yield return Case("an overlong character", [.. Encoding.UTF8.GetBytes("PathwayID\n"), 0xC0, 0xAF], 2, "UTF-8");
        yield return Case("a surrogate", [.. Encoding.UTF8.GetBytes("PathwayID\n"), 0xED, 0xA0, 0x80], 2, "UTF-8");
        yield return Case("an unclosed quote", $"PathwayID,EndCode\nP1,46\nP2,\"{Secret}\nP3,46\n", 3, "quote");
        yield return Case("an unclosed quote in the header", $"PathwayID,\"EndCode\nP1,{Secret}\n", 1, "quote");
        yield return Case("text after a closing quote", $"PathwayID,EndCode\nP1,\"46\"{Secret}\n", 2, "quote");
        yield return Case("a quote inside a field", $"PathwayID,EndCode\nP1,46\nP2,{Secret}\"\n", 3, "quote");
        yield return Case("a record beyond the maximum", $"PathwayID,EndCode\nP1,46\nP2,{new string('x', 3 << 20)}\nP3,46\n", 3, "1048576 bytes");
        yield return Case("a record just beyond the maximum", $"PathwayID,EndCode\nP2,{new string('x', 1 << 20)}\nP3,46\n", 2, "1048576 bytes");
        yield return Case("an unclosed quote in a long file", "PathwayID,EndCode\nP1,\"46\n" + string.Concat(Enumerable.Repeat("P2,46\n", 500_000)), 2, "quote");
    }

    [TestCaseSource(nameof(Unusable))]
    public void An_unusable_file_is_one_error(byte[] bytes, int? line, string expected)
    {
        var error = Assert.Throws<InputException>(() => Fixture.Read(bytes));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error!.Line, Is.EqualTo((long?)line));
            Assert.That(error.File, Is.EqualTo("referrals.csv"));
            Assert.That(error.Message, Does.StartWith("referrals.csv").And.Contain(expected).And.Contain("expected"));
            Assert.That(error.Message, Does.Not.Contain("Jane").And.Not.Contain("\n"));
        }

        if (line is not null)
        {
            Assert.That(error!.Message, Does.Contain($", line {line}"));
        }
    }

    [Test]
    public void The_byte_that_is_not_UTF8_is_found_across_reads_of_any_size([Values(1, 2, 3, 5, 7, 64)] int size, [Values] bool isBroken)
    {
        var text = "PathwayID,EndCode\n" + string.Concat(Enumerable.Repeat("P€1\U0001F600é,46\n", 9));
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), .. isBroken ? new byte[] { (byte)'P', 0xE2, 0x28, 0xA1 } : [], .. ",46\n"u8];
        using var stream = new SlowStream(bytes, size);

        if (isBroken)
        {
            var error = Assert.Throws<InputException>(() => InputReader.ReadCsv(stream, "slow"));
            Assert.That(error!.Line, Is.EqualTo(11));
        }
        else
        {
            var extract = InputReader.ReadCsv(stream, "slow").Extract;
            Assert.That(extract.Text(8, PathwayID), Is.EqualTo("P€1\U0001F600é"));
        }
    }

    [Test]
    public void A_header_alone_is_an_extract_without_rows()
    {
        var input = Fixture.Read("PathwayID,EndCode");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(input.Extract.Count, Is.Zero);
            Assert.That(input.Extract.Issues, Is.Empty);
            Assert.That(input.Extract.Fields, Is.EquivalentTo(new Field[] { PathwayID, EndCode }));
        }
    }

    [Test]
    public void A_row_with_too_few_or_too_many_columns_is_left_out()
    {
        var input = Fixture.Read("PathwayID,EndCode\nP1,46\nP2\nP3,46,47\n\nP4,46\nP5");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pathways(input), Is.EqualTo(new[] { "P1", "P4" }));
            Assert.That(
                input.Issues(),
                Is.EqualTo(new (IssueCode, string?, long)[] { (IssueCode.ColumnCount, null, 3), (IssueCode.ColumnCount, null, 4), (IssueCode.ColumnCount, null, 7) }));
        }
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Lines_end_either_way_and_may_stand_inside_quotes(string end)
    {
        var input = Fixture.Read($"PathwayID,EndCode,Note{end}\"P,1\",46,\"two{end}lines\"{end}P2,\"4\"\"6\",{end}{end}\"P3\",x,");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pathways(input), Is.EqualTo(new[] { "P,1", "P2", "P3" }));
            Assert.That(input.Extract.Text(1, EndCode), Is.EqualTo("4\"6"));
            Assert.That(Enumerable.Range(0, 3).Select(input.Extract.LocatorOf), Is.EqualTo(new long[] { 2, 4, 6 }));
        }
    }

    [Test]
    public void A_mark_at_the_beginning_is_not_part_of_the_first_name()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "PathwayID\nP1\n"u8];
        Assert.That(Pathways(Fixture.Read(bytes)), Is.EqualTo(new[] { "P1" }));
    }

    [Test]
    public void A_field_of_a_hundred_thousand_characters_is_an_issue()
    {
        var endless = new string('9', 100_000);
        var input = Fixture.Read($"PathwayID,EndCode,ServDischDate,PHQ9_FirstScore,UsePathway_Flag,CareContact_Count,Note\nP1,{endless},{endless},{endless},{endless},{endless},{endless}\nP2,46,,,1,,\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pathways(input), Is.EqualTo(new[] { "P1", "P2" }));
            Assert.That(
                input.Extract.Issues.Select(issue => issue.Code),
                Is.EquivalentTo(new[]
                {
                    IssueCode.CodeTooLong, IssueCode.UnreadableDate, IssueCode.UnreadableNumber, IssueCode.UnreadableFlag, IssueCode.UnreadableNumber,
                }));
            Assert.That(Fixture.Dump(input.Extract).Length, Is.LessThan(1000));
        }
    }

    [Test]
    public void A_row_without_a_usable_PathwayID_or_month_is_left_out()
    {
        var input = Fixture.Read("PathwayID,Unique_MonthID,ReferralRequestReceivedDate\n,1489,2024-04-01\nNULL,1489,\nP3,x,\nP4,1489,1/4/2024\nP5,1489,2024-04-01\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pathways(input), Is.EqualTo(new[] { "P5" }));
            Assert.That(
                input.Extract.Issues.Select(issue => (issue.Code, issue.Row)),
                Is.EqualTo(new[]
                {
                    (IssueCode.MissingPathwayId, 2L), (IssueCode.MissingPathwayId, 3L), (IssueCode.UnreadableMonth, 4L), (IssueCode.UnreadableRequiredDate, 5L),
                }));
        }
    }

    [Test]
    public void A_larger_maximum_takes_a_longer_record()
    {
        var bytes = Encoding.UTF8.GetBytes($"PathwayID,Note\nP1,{new string('x', 2 << 20)}\nP2,\n");
        Assert.That(Pathways(Fixture.Read(bytes, new ReadOptions { MaxRecordBytes = 4 << 20 })), Is.EqualTo(new[] { "P1", "P2" }));
        Assert.That(() => new ReadOptions { MaxRecordBytes = 10 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Reading_can_be_cancelled_and_reports_its_progress()
    {
        var csv = Encoding.UTF8.GetBytes("PathwayID\n" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"P{number}\n")));
        using var cancelled = new CancellationTokenSource();
        var shares = new Shares();
        using var stream = new MemoryStream(csv);
        _ = InputReader.ReadCsv(stream, "many", progress: shares);
        stream.Position = 0;
        cancelled.Cancel();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shares.Seen, Is.Ordered.And.All.InRange(0.0, 1.0));
            Assert.That(shares.Seen[^1], Is.EqualTo(1));
            Assert.That(shares.Seen, Has.Count.GreaterThan(3));
            Assert.That(() => InputReader.ReadCsv(stream, "many", cancellation: cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        }
    }

    private static TestCaseData Case(string name, string text, int? line, string expected) => Case(name, Encoding.UTF8.GetBytes(text), line, expected);

    private static TestCaseData Case(string name, byte[] bytes, int? line, string expected) => new TestCaseData(bytes, line, expected).SetArgDisplayNames(name);

    private static IEnumerable<string> Pathways(LoadedInput input) => Enumerable.Range(0, input.Extract.Count).Select(row => input.Extract.Text(row, PathwayID));

    private sealed class Shares : IProgress<double>
    {
        public List<double> Seen { get; } = [];

        public void Report(double value) => Seen.Add(value);
    }

    /// <summary>Gives a few bytes at a time, as a pipe may.</summary>
    private sealed class SlowStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));
    }
}
