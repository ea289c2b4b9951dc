using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Columns.Tests;

/// <summary>An identifier comes back as it was written, however it is kept, and no two are taken for one.</summary>
public sealed class IdentifierTests
{
    private static readonly string[] Written =
    [
        "1", "0", "01", "001", "9", "10", "A", "a", "P1", "p1", "0A", "123456789012345", "1234567890123456", "0123456789012345", "99999999999999999999999", "12345678901234567890123",
        "999999999999999999999999999999999999", "1000000000000000000000000000000000000", "340282366920938463463374607431768211455", "FAD6E24671254235", "fad6e24671254235",
        "Fad6e24671254235", "0000000000000001", "00000000000000001", "ABCDEFABCDEFABCDEFABCDEFABCDEF", "ABCDEFABCDEFABCDEFABCDEFABCDEFA", "5d0b1b0c-7b1e-4d2a-9a53-0d8c5e2f9b11",
        "5D0B1B0C-7B1E-4D2A-9A53-0D8C5E2F9B11", "ABCDEFGHIJKLMNO", "ABCDEFGHIJKLMNOP", "x y", "é", "éééééééé", "€1", new string('7', 200), new string('7', 201), "NULLA", "-1", "+1", "1.0",
    ];

    [TestCase(long.MaxValue)]
    [TestCase(0)]
    public void What_is_written_comes_back(long memory)
    {
        // The rows go round so that every form stands in a block that goes to the file.
        const int Rows = 65_536 + 100;
        var asText = new ExtractBuilder([PathwayID, UniqueID_IDS101], memory);
        var kept = 0;
        for (var row = 0; row < Rows; row++)
        {
            var text = Written[row % Written.Length];
            asText.BeginRow(row + 1);
            asText.SetUtf8(0, Encoding.UTF8.GetBytes(text));
            switch (row % 4)
            {
                case 0:
                    asText.Set(1, text);
                    break;
                case 1:
                    asText.Set(UniqueID_IDS101, FieldValue.Of(text));
                    break;
                case 2:
                    asText.SetUtf8(1, Encoding.UTF8.GetBytes($" {text} "));
                    break;
                default:
                    break;
            }

            kept += string.Equals(asText.Current(PathwayID).Code, text, StringComparison.Ordinal) && asText.EndRow() ? 1 : 0;
        }

        Assert.That(kept, Is.EqualTo(Rows));
        var extract = asText.Build();
        var wrong = Enumerable.Range(0, Rows).Where(row => row % 7 == 0 || row >= Rows - 200).Where(row =>
        {
            var text = Written[row % Written.Length];
            return !string.Equals(extract[row][PathwayID].Code, text, StringComparison.Ordinal)
                || !string.Equals(extract[row][UniqueID_IDS101].Code, row % 4 == 3 ? null : text, StringComparison.Ordinal);
        });
        Assert.That(wrong, Is.Empty);
        foreach (var (text, first) in Written.Select((text, first) => (text, first)))
        {
            Assert.That(extract.RowsOf(text), Is.EqualTo(Enumerable.Range(0, Rows).Where(row => row % Written.Length == first)));
        }
    }

    [TestCase("ABCDEFGHIJKLMNOP", "QRSTUVWXYZABCDEFG")]
    [TestCase("ABCDEFGHIJKLMNOP", "123456")]
    [TestCase("123456", "ABCDEFGHIJKLMNOP")]
    public void The_last_of_two_stands(string first, string last)
    {
        var builder = new ExtractBuilder([PathwayID]);
        builder.BeginRow(1);
        builder.SetUtf8(0, Encoding.UTF8.GetBytes(first));
        builder.SetUtf8(0, Encoding.UTF8.GetBytes(last));
        Assert.That(builder.Current(PathwayID).Code, Is.EqualTo(last));
        Assert.That(builder.EndRow(), Is.True);
        var extract = builder.Build();
        Assert.That(extract[0][PathwayID].Code, Is.EqualTo(last));
        Assert.That(extract.RowsOf(first), Is.Empty);
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("NULL")]
    [TestCase("null")]
    [TestCase(" Null ")]
    public void What_says_nothing_is_no_identifier(string text)
    {
        var builder = new ExtractBuilder([PathwayID]);
        builder.BeginRow(1);
        builder.SetUtf8(0, Encoding.UTF8.GetBytes(text));
        Assert.That(builder.EndRow(), Is.False);
        Assert.That(builder.Build().Issues.Select(issue => issue.Code), Is.EqualTo(new[] { IssueCode.MissingPathwayId }));
    }

    [Test]
    public void Numbers_are_the_identifiers_that_their_digits_would_be()
    {
        UInt128[] numbers = [1, 99, UInt128.MaxValue, 12_345_678_901_234_567_890, UInt128.Parse("999999999999999999999999999999999999", System.Globalization.CultureInfo.InvariantCulture)];
        var extract = new ExtractColumns(numbers.Length).Add(PathwayID, numbers).Build();
        Assert.That(Enumerable.Range(0, numbers.Length).Select(row => extract[row][PathwayID].Code), Is.EqualTo(numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.That(extract.RowsOf("99"), Is.EqualTo(new[] { 1 }));
        Assert.That(() => new ExtractColumns(1).Add(EndCode, (UInt128[])[1]), Throws.ArgumentException);
        Assert.That(new ExtractColumns(1).Add(PathwayID, (UInt128[])[0]).Build().Count, Is.Zero);
    }
}
