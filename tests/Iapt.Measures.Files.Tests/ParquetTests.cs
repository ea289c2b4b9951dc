using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Synthesis;
using ParquetSharp;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files.Tests;

/// <summary>Parquet gives what CSV gives, whatever sensible type a column has; a type that cannot hold its field is refused.</summary>
public sealed class ParquetTests
{
    private static readonly string?[] Pathways = ["P1", "P2", "P3"];

    [Test]
    public void The_same_rows_as_text_and_as_typed_columns_give_the_same_extract()
    {
        var csv = SampleCsv(700);
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(',');
        var cells = lines[1..].Select(line => line.Split(',')).ToArray();
        var expected = Fixture.Dump(Fixture.Read(csv).Extract);

        using var folder = new TestFolder();
        var columns = names.Select((name, position) => TypedColumn(name, [.. cells.Select(row => row[position])])).ToArray();
        Write(folder.Of("IDS101Referral.parquet"), columns, rowGroups: 3);
        var typed = InputReader.ReadFolder(folder.Path);
        Write(folder.Of("IDS101Referral.parquet"), [.. names.Select((name, position) => Texts(name, [.. cells.Select(row => Null(row[position]))]))], rowGroups: 1);
        var text = InputReader.ReadFolder(folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cells, Has.Length.GreaterThan(1500));
            Assert.That(Fixture.Dump(typed.Extract), Is.EqualTo(expected));
            Assert.That(Fixture.Dump(text.Extract), Is.EqualTo(expected));
            Assert.That(typed.Extract.LocatorOf(0), Is.EqualTo(1));
            Assert.That(typed.FilesRead, Is.EqualTo(new[] { folder.Of("IDS101Referral.parquet") }));
        }
    }

    public static IEnumerable<TestCaseData> Accepted()
    {
        yield return Case("count as int8", CareContact_Count, new sbyte?[] { 1, null, 127 }, "1", "", "127");
        yield return Case("count as int16", CareContact_Count, new short?[] { 1, null, 300 }, "1", "", "300");
        yield return Case("count as int32", CareContact_Count, new[] { 1, 2, 3 }, "1", "2", "3");
        yield return Case("count as int64", CareContact_Count, new long?[] { 1, null, 3 }, "1", "", "3");
        yield return Case("count as uint8", CareContact_Count, new byte?[] { 1, null, 200 }, "1", "", "200");
        yield return Case("count as uint64", CareContact_Count, new ulong?[] { 1, null, 200 }, "1", "", "200");
        yield return Case("count as double", CareContact_Count, new double?[] { 1, double.NaN, 3 }, "1", "", "3");
        yield return Case("count as float", CareContact_Count, new float?[] { 1, null, 3 }, "1", "", "3");
        yield return Case("count as decimal", CareContact_Count, new decimal?[] { 1, null, 3 }, "1", "", "3");
        yield return Case("score as double", AgoraAlone_FirstScore, new double?[] { 2.31, null, 0.1 + 0.2 }, "2.31", "", "");
        yield return Case("score as float", AgoraAlone_FirstScore, new float?[] { 2.31f, null, 5 }, "2.31", "", "5");
        yield return Case("score as decimal", AgoraAlone_FirstScore, new decimal?[] { 2.31m, null, 0.05m }, "2.31", "", "0.05");
        yield return Case("score as text", AgoraAlone_FirstScore, new string?[] { "2.31", null, " 5.00" }, "2.31", "", "5");
        yield return Case("flag as bool", Recovery_Flag, new bool?[] { true, null, false }, "True", "", "False");
        yield return Case("flag as required bool", Recovery_Flag, new[] { true, true, false }, "True", "True", "False");
        yield return Case("flag as integer", Recovery_Flag, new int?[] { 1, null, 0 }, "True", "", "False");
        yield return Case("flag as text", Recovery_Flag, new string?[] { "y", "NULL", "FALSE" }, "True", "", "False");
        yield return Case("date as date", ServDischDate, new DateOnly?[] { new(2024, 2, 29), null, new(1901, 1, 1) }, "2024-02-29", "", "1901-01-01");
        yield return Case("date as timestamp", ServDischDate, new DateTime?[] { new(2024, 2, 29, 23, 59, 59), null, new(1969, 12, 31, 23, 0, 0) }, "2024-02-29", "", "1969-12-31");
        yield return Case("date as nanoseconds", ServDischDate, new DateTimeNanos?[] { new(new DateTime(2024, 2, 29, 1, 2, 3)), null, new(new DateTime(1969, 12, 31)) }, "2024-02-29", "", "1969-12-31");
        yield return Case("date as text", ServDischDate, new string?[] { "2024-02-29T10:00:00", null, "2024-03-01" }, "2024-02-29", "", "2024-03-01");
        yield return Case("code as integer", SickpayIndicator_First, new int?[] { 5, null, 10 }, "5", "", "10");
        yield return Case("code as double", SickpayIndicator_First, new double?[] { 5, double.NaN, 10 }, "5", "", "10");
        yield return Case("identifier as decimal", UniqueID_IDS101, new decimal?[] { 12345678901234567890123m, null, 7 }, "12345678901234567890123", "", "7", precision: 23);
        yield return Case("identifier as integer", UniqueID_IDS101, new long?[] { 123456789012345, null, 7 }, "123456789012345", "", "7");
        yield return Case("identifier as text", UniqueID_IDS101, new string?[] { "€1", "", "x" }, "€1", "", "x");
    }

    [TestCaseSource(nameof(Accepted))]
    public void A_column_may_have_any_type_that_holds_its_field(Field field, Array values, string[] expected, int precision)
    {
        using var folder = new TestFolder();
        Write(folder.Of("IDS101Referral.parquet"), [Texts("pathwayid", Pathways), Column(field.Name, values, precision)], rowGroups: 1);
        var extract = InputReader.ReadFolder(folder.Path).Extract;
        Assert.That(Enumerable.Range(0, extract.Count).Select(row => extract.Text(row, field)), Is.EqualTo(expected));
    }

    public static IEnumerable<TestCaseData> Refused()
    {
        yield return Case("date as double", ServDischDate, new double?[] { 1, 2, 3 });
        yield return Case("date as integer", ServDischDate, new int?[] { 20240229, null, 1 });
        yield return Case("date as bool", ServDischDate, new bool?[] { true, null, true });
        yield return Case("count as date", CareContact_Count, new DateOnly?[] { new(2024, 1, 1), null, null });
        yield return Case("score as bool", PHQ9_FirstScore, new bool?[] { true, null, null });
        yield return Case("flag as double", Recovery_Flag, new double?[] { 1, null, 0 });
        yield return Case("flag as date", Recovery_Flag, new DateOnly?[] { new(2024, 1, 1), null, null });
        yield return Case("identifier as double", UniqueID_IDS101, new double?[] { 1e22, null, 1 });
        yield return Case("code as bool", EndCode, new bool?[] { true, null, null });
        yield return Case("code as timestamp", EndCode, new DateTime?[] { new(2024, 1, 1), null, null });
        yield return Case("a time of day", ServDischDate, new TimeSpan?[] { TimeSpan.FromHours(1), null, null });
    }

    [TestCaseSource(nameof(Refused))]
    public void A_type_that_cannot_hold_its_field_is_an_error(Field field, Array values, string[] expected, int precision)
    {
        Assert.That(expected, Is.Empty);
        using var folder = new TestFolder();
        var path = folder.Of("IDS101Referral.parquet");
        Write(path, [Texts("PathwayID", Pathways), Column(field.Name, values, precision)], rowGroups: 1);
        var error = Assert.Throws<InputException>(() => InputReader.ReadFolder(folder.Path));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error!.File, Is.EqualTo(path));
            Assert.That(error.Column, Is.EqualTo(field.Name));
            Assert.That(error.Message, Does.StartWith($"{path}, column {field.Name}: ").And.Contain("expected"));
        }
    }

    [Test]
    public void A_list_is_not_a_field()
    {
        using var folder = new TestFolder();
        Write(folder.Of("IDS101Referral.parquet"), [Texts("PathwayID", Pathways), Column("EndCode", new string[][] { ["46"], [], ["47", "48"] }, 0)], rowGroups: 1);
        Assert.That(InputReader.ReadFolder(folder.Path).Extract.Fields, Is.EquivalentTo(new[] { PathwayID }));
    }

    [Test]
    public void Headers_of_Parquet_follow_the_rules_of_CSV()
    {
        using var folder = new TestFolder();
        var path = folder.Of("IDS101Referral.parquet");
        Write(path, [Texts("EndCode", Pathways)], rowGroups: 1);
        Assert.That(() => InputReader.ReadFolder(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains("no column PathwayID"));
        Write(path, [Texts("PathwayID", Pathways), Texts("ServDischDate", Pathways), Texts("ServDiscDate", Pathways)], rowGroups: 1);
        Assert.That(() => InputReader.ReadFolder(folder.Path), Throws.InstanceOf<InputException>().With.Message.Contains("twice"));
        Write(path, [Texts("PathwayID", []), Texts("Shoe size", [])], rowGroups: 1);
        var input = InputReader.ReadFolder(folder.Path);
        Assert.That(input.Extract.Count, Is.Zero);
        Assert.That(input.Notes, Has.Some.Contains("not read: Shoe size"));
    }

    [Test]
    public void Text_that_is_not_text_is_an_error()
    {
        using var folder = new TestFolder();
        Write(folder.Of("IDS101Referral.parquet"), [Texts("PathwayID", ["P1", "P\02"])], rowGroups: 1);
        Assert.That(() => InputReader.ReadFolder(folder.Path), Throws.InstanceOf<InputException>().With.Property("Column").EqualTo("PathwayID"));
    }

    [Test]
    public void What_is_not_Parquet_or_not_whole_is_an_error()
    {
        using var folder = new TestFolder();
        var path = folder.Of("IDS101Referral.parquet");
        Write(path, [Texts("PathwayID", [.. Enumerable.Range(0, 5000).Select(number => $"P{number}")])], rowGroups: 2);
        var whole = File.ReadAllBytes(path);
        List<byte[]> broken = [[], [.. "PathwayID\nP1\n"u8], [.. "PAR1"u8], [.. "PAR1PAR1"u8], .. Enumerable.Range(1, 40).Select(part => whole[..(whole.Length * part / 41)])];

        // The footer is whole and the pages are not.
        broken.Add([.. whole[..4], .. new byte[whole.Length / 2], .. whole[(4 + (whole.Length / 2))..]]);
        foreach (var bytes in broken)
        {
            folder.Add("IDS101Referral.parquet", bytes);
            var error = Assert.Throws<InputException>(() => InputReader.ReadFolder(folder.Path), string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes"));
            Assert.That(error!.Message, Does.StartWith(path).And.Contain("expected a whole Parquet file"));
        }
    }

    internal static string SampleCsv(int referrals)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        SyntheticExtract.Write(SynthesisOptions.Sample with { Referrals = referrals }, writer);
        return writer.ToString();
    }

    internal static (Column Column, Action<ColumnWriter, int, int> Write, int Rows) Texts(string name, string?[] values) => Typed(name, values, null);

    internal static void Write(string path, (Column Column, Action<ColumnWriter, int, int> Write, int Rows)[] columns, int rowGroups)
    {
        var rows = columns[0].Rows;
        using var file = new ParquetFileWriter(path, [.. columns.Select(column => column.Column)]);
        for (var group = 0; group < rowGroups; group++)
        {
            var (from, to) = (rows * group / rowGroups, rows * (group + 1) / rowGroups);
            using var writer = file.AppendRowGroup();
            foreach (var (_, write, _) in columns)
            {
                using var column = writer.NextColumn();
                write(column, from, to);
            }
        }

        file.Close();
    }

    private static TestCaseData Case(string name, Field field, Array values, string first, string second, string third, int precision = 9) =>
        new TestCaseData(field, values, new[] { first, second, third }, precision).SetArgDisplayNames(name);

    private static TestCaseData Case(string name, Field field, Array values) => new TestCaseData(field, values, Array.Empty<string>(), 9).SetArgDisplayNames(name);

    private static (Column Column, Action<ColumnWriter, int, int> Write, int Rows) TypedColumn(string name, string[] cells)
    {
        var field = Ids101Columns.All.Single(one => one.Name == name);
        return field.Kind switch
        {
            ValueKind.Date => Typed(name, Array.ConvertAll(cells, cell => cell.Length == 0 ? (DateOnly?)null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture)), null),
            ValueKind.Flag => Typed(name, Array.ConvertAll(cells, cell => cell.Length == 0 ? (bool?)null : bool.Parse(cell)), null),
            ValueKind.Count => Typed(name, Array.ConvertAll(cells, cell => cell.Length == 0 ? (short?)null : short.Parse(cell, CultureInfo.InvariantCulture)), null),
            ValueKind.Score when field.Decimals > 0 => Typed(name, Array.ConvertAll(cells, cell => cell.Length == 0 ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture)), null),
            ValueKind.Score => Typed(name, Array.ConvertAll(cells, cell => cell.Length == 0 ? (int?)null : int.Parse(cell, CultureInfo.InvariantCulture)), null),
            _ when field == UniqueID_IDS101 => Typed(name, Array.ConvertAll(cells, cell => cell.Length == 0 ? (decimal?)null : decimal.Parse(cell, CultureInfo.InvariantCulture)), LogicalType.Decimal(23, 0)),
            _ => Texts(name, Array.ConvertAll(cells, Null)),
        };
    }

    private static (Column Column, Action<ColumnWriter, int, int> Write, int Rows) Column(string name, Array values, int precision) => values switch
    {
        sbyte?[] of => Typed(name, of, null),
        short?[] of => Typed(name, of, null),
        int[] of when values.GetType() == typeof(int[]) => Typed(name, of, null),
        int?[] of => Typed(name, of, null),
        long?[] of => Typed(name, of, null),
        byte?[] of => Typed(name, of, null),
        ulong?[] of => Typed(name, of, null),
        double?[] of => Typed(name, of, null),
        float?[] of => Typed(name, of, null),
        decimal?[] of => Typed(name, of, LogicalType.Decimal(precision, precision > 9 ? 0 : 2)),
        bool[] of => Typed(name, of, null),
        bool?[] of => Typed(name, of, null),
        DateOnly?[] of => Typed(name, of, null),
        DateTime?[] of => Typed(name, of, null),
        DateTimeNanos?[] of => Typed(name, of, null),
        TimeSpan?[] of => Typed(name, of, null),
        string[][] of => Typed(name, of, null),
        string?[] of => Typed(name, of, null),
        _ => throw new ArgumentException(values.GetType().Name, nameof(values)),
    };

    private static (Column Column, Action<ColumnWriter, int, int> Write, int Rows) Typed<T>(string name, T[] values, LogicalType? type) => (
        new Column<T>(name, type),
        (column, from, to) =>
        {
            using var logical = column.LogicalWriter<T>();
            logical.WriteBatch(values[from..to]);
        },
        values.Length);

    private static string? Null(string cell) => cell.Length == 0 ? null : cell;
}
