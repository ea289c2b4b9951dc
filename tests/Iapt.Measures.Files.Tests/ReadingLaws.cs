using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using NodaTime.Text;
using static Iapt.Measures.DataSet.Ids101;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Files.Tests;

/// <summary>Whatever the bytes are, there is an extract or one clear error.</summary>
public sealed class ReadingLaws
{
    private static readonly string[] Fragments =
    [
        "PathwayID", "EndCode", "ServDischDate", "UsePathway_Flag", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", "P1", "46", "2024-05-01", "True", "NULL", " ", "é", "\0", "\uFEFF", "9999999999",
        "-", ".", "2024-02-30", "x",
    ];

    [Law(MaxTest = 500)]
    public FsCheck.Property Bytes_give_an_extract_or_an_InputException() =>
        Prop.ForAll(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(), bytes => Survives(bytes));

    [Law(MaxTest = 1000)]
    public FsCheck.Property Pieces_of_CSV_give_an_extract_or_an_InputException() => Prop.ForAll(
        Gen.Elements(Fragments).ArrayOf().ToArbitrary(),
        pieces => Survives(Encoding.UTF8.GetBytes(string.Concat(pieces))) && Survives(Encoding.UTF8.GetBytes("PathwayID,EndCode,ServDischDate\n" + string.Concat(pieces))));

    [Law(MaxTest = 300)]
    public FsCheck.Property A_whole_file_cut_or_changed_anywhere_gives_an_extract_or_an_InputException()
    {
        var whole = Encoding.UTF8.GetBytes(ParquetTests.SampleCsv(20));
        return Prop.ForAll(
            Gen.Choose(0, whole.Length - 1).Zip(Gen.Choose(0, 255)).ToArbitrary(),
            change =>
            {
                byte[] changed = [.. whole];
                changed[change.Item1] = (byte)change.Item2;
                return Survives(changed) && Survives(whole[..change.Item1]);
            });
    }

    [Law(MaxTest = 200)]
    public FsCheck.Property Bytes_that_are_not_Parquet_give_an_InputException() => Prop.ForAll(
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().Zip(Gen.Elements(true, false)).ToArbitrary(),
        one =>
        {
            using var folder = new TestFolder();
            var (bytes, marked) = one;
            folder.Add("IDS101Referral.parquet", marked ? [.. "PAR1"u8, .. bytes, 1, 0, 0, 0, .. "PAR1"u8] : bytes);
            return Assert.Throws<InputException>(() => InputReader.ReadFolder(folder.Path)) is not null;
        });

    [Law(MaxTest = 500)]
    public FsCheck.Property What_is_written_as_CSV_reads_as_it_was()
    {
        var texts = Gen.Elements("P", "1", ",", "\"", "\n", "\r\n", "é", "\U0001F600", "x y").NonEmptyListOf().Select(pieces => "P" + string.Concat(pieces) + "E");
        return Prop.ForAll(texts.NonEmptyListOf().ToArbitrary(), names =>
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            var line = new StringBuilder("Note,PathwayID\r\n");
            foreach (var name in names)
            {
                line.Append(CultureInfo.InvariantCulture, $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
            }

            var extract = Fixture.Read(line.ToString()).Extract;
            return Enumerable.Range(0, extract.Count).Select(row => extract.Text(row, PathwayID)).SequenceEqual(names, StringComparer.Ordinal);
        });
    }

    [Law(MaxTest = 2000)]
    public FsCheck.Property Dates_are_those_of_the_calendar() => Prop.ForAll(
        Gen.Elements(0, 1, 1900, 1970, 2000, 2023, 2024, 9999).Zip(Gen.Choose(0, 13)).Zip(Gen.Choose(0, 32)).ToArbitrary(),
        part =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{part.Item1.Item1:D4}-{part.Item1.Item2:D2}-{part.Item2:D2}");
            var expected = LocalDatePattern.Iso.Parse(text);
            var reading = ServDischDate.Read(text);

            // The year 0 is one of the astronomers', not of a register.
            return expected.Success && part.Item1.Item1 > 0
                ? reading.Value == FieldValue.Of(DateField.ToDays(expected.Value)) && reading.Issue is null
                : reading.Issue == IssueCode.UnreadableDate;
        });

    [Law(MaxTest = 3000)]
    public FsCheck.Property Numbers_are_those_of_exact_decimals() => Prop.ForAll(
        Gen.Elements("0", "1", "5", "9", "00", ".", "-", "+", "2147483647", "2147483648", " ", "e", "%").ListOf(6).Select(string.Concat).Zip(Gen.Choose(0, 4)).ToArbitrary(),
        one =>
        {
            var (text, decimals) = one;
            var isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && decimal.Abs(value) <= int.MaxValue;
            var scaled = isNumber ? value * FixedPoint.Power(decimals) : 0;
            var isExact = isNumber && scaled == decimal.Truncate(scaled);
            var read = FixedPoint.TryParse(text, decimals, out var units, out var tooPrecise);
            return read == isExact && tooPrecise == (isNumber && !isExact) && (!read || units == scaled);
        });

    [Law(MaxTest = 3000)]
    public FsCheck.Property Text_in_UTF8_reads_as_the_codec_of_the_field_reads_it() => Prop.ForAll(
        Gen.Elements<Field>([.. Ids101Columns.All.Where(field => field != PathwayID && field.Kind != ValueKind.Code)]).Zip(Texts()).ToArbitrary(),
        one =>
        {
            var (field, text) = one;
            return Outcome(field, builder => builder.SetUtf8(1, Encoding.UTF8.GetBytes(text))) == Outcome(field, builder => builder.Set(1, text));
        });

    [Law(MaxTest = 2000)]
    public FsCheck.Property A_code_in_UTF8_reads_the_same_the_first_and_the_second_time() => Prop.ForAll(
        Gen.Elements<Field>([.. Ids101Columns.All.Where(field => field != PathwayID && field.Kind == ValueKind.Code)]).Zip(Texts()).Zip(Texts()).ToArbitrary(),
        one =>
        {
            var ((field, text), other) = one;
            var builder = new ExtractBuilder([PathwayID, field]);
            var texts = new[] { text, other, text, other, text };
            foreach (var each in texts)
            {
                builder.BeginRow(1);
                builder.Set(0, "P");
                builder.SetUtf8(1, Encoding.UTF8.GetBytes(each));
                builder.EndRow();
            }

            var extract = builder.Build();
            var readings = texts.Select(each => field.Read(each)).ToList();
            return readings.Select((reading, row) => extract[row][field] == reading.Value).All(same => same)
                && readings.Select(reading => reading.Issue).OfType<IssueCode>().SequenceEqual(extract.Issues.Where(issue => issue.Field == field).Select(issue => issue.Code));
        });

    [Law(MaxTest = 3000)]
    public FsCheck.Property A_number_is_taken_as_its_digits_or_not_at_all() => Prop.ForAll(
        Gen.Elements<Field>([.. Ids101Columns.All.Where(field => field.Kind is not ValueKind.Code and not ValueKind.Date)])
            .Zip(Gen.OneOf(Gen.Choose(-3, 130), Gen.Elements(int.MinValue, int.MaxValue, short.MaxValue, short.MaxValue + 1, 21_474_837, -21_474_837))).ToArbitrary(),
        one =>
        {
            var (field, number) = one;
            var isTaken = false;
            var taken = Outcome(field, builder => isTaken = builder.TrySet(1, number));
            return !isTaken || taken == Outcome(field, builder => builder.Set(1, number.ToString(CultureInfo.InvariantCulture)));
        });

    [Test]
    public void The_twenty_ninth_decimal_is_seen()
    {
        Assert.That(FixedPoint.TryParse("1.00000000000000000000000000000000000001", 2, out _, out var tooPrecise), Is.False);
        Assert.That(tooPrecise, Is.True);
    }

    private static Gen<string> Texts()
    {
        var digits = Gen.Elements("0", "1", "7", "21", "27", "28", "40", "46", "99", "100", "09", "9999", "10000", "32767", "32768", "99999", "5.00", "2.3", "1", "-1", "+5", "1e3", "");
        var words = Gen.Elements("True", "true", "TRUE", "False", "fALSE", "Y", "N", "y", "yes", "T", "f", "NULL", "null", "Nul", "é", "F32", "f32.1", "A1", "a1", "-3", "tru", "Truee");
        var dates = Gen.Elements("1899", "1900", "1970", "2024", "2023", "2099", "2100", "9999", "0001").Zip(Gen.Elements("00", "01", "02", "06", "12", "13"))
            .Zip(Gen.Elements("00", "01", "28", "29", "30", "31", "32", "1", "0x")).Zip(Gen.Elements("", "", "", "T10:00:00", " 00:00", "x", " "))
            .Select(part => $"{part.Item1.Item1.Item1}-{part.Item1.Item1.Item2}-{part.Item1.Item2}{part.Item2}");
        return Gen.OneOf(digits, words, dates).Zip(Gen.Elements("", "", "", " ", "\t")).Zip(Gen.Elements("", "", "", " "))
            .Select(part => part.Item1.Item2 + part.Item1.Item1 + part.Item2);
    }

    private static (FieldValue Value, string Issues) Outcome(Field field, Action<ExtractBuilder> set)
    {
        var builder = new ExtractBuilder([PathwayID, field]);
        builder.BeginRow(1);
        builder.Set(0, "P");
        set(builder);
        var value = builder.Current(field);
        builder.EndRow();
        return (value, string.Join(' ', builder.Build().Issues));
    }

    private static bool Survives(byte[] bytes)
    {
        try
        {
            return Fixture.Read(bytes).Extract.Count >= 0;
        }
        catch (InputException error)
        {
            return error.Message.StartsWith("referrals.csv", StringComparison.Ordinal);
        }
    }
}
