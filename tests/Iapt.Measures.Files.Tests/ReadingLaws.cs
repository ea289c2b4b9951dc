using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
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

    [Test]
    public void The_twenty_ninth_decimal_is_seen()
    {
        Assert.That(FixedPoint.TryParse("1.00000000000000000000000000000000000001", 2, out _, out var tooPrecise), Is.False);
        Assert.That(tooPrecise, Is.True);
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
