using System.Globalization;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// One line of NationalFigures.txt.
public sealed record PublishedFigure(
    string Publication, string Row, string Period, string Measure, long Numerator, long Denominator, string Published, bool Follows, string Group)
{
    public int Decimals => Published.Contains('.', StringComparison.Ordinal) ? Published.Length - 1 - Published.IndexOf('.', StringComparison.Ordinal) : 0;

    public decimal Value => decimal.Parse(Published, CultureInfo.InvariantCulture);

    public decimal Recomputed => Quotient.Percentage(Numerator, Denominator).Round(Decimals);

    public static IReadOnlyList<PublishedFigure> Shipped { get; } = [.. Lines().Where(line => !line.StartsWith('#')).Select(Of)];

    public override string ToString() => $"{Row} {Measure} {Published}";

    private static PublishedFigure Of(string line)
    {
        var columns = line.Split('|');
        return new PublishedFigure(
            columns[0], columns[1], columns[2], columns[3], Total(columns[4]), Total(columns[5]), columns[6], IsBorneOut(columns[7]), columns.Length > 8 ? columns[8] : "");
    }

    private static bool IsBorneOut(string sign) => sign switch
    {
        "=" => true,
        "!" => false,
        _ => throw new FormatException("A figure follows from its counts or contradicts them."),
    };

    // 12, 12-5 or 12+5.
    private static long Total(string text)
    {
        var sign = text.IndexOfAny(['+', '-']);
        return sign < 0 ? Number(text) : Number(text[..sign]) + Number(text[sign..]);
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(PublishedFigure).Assembly.GetManifestResourceStream("NationalFigures.txt")!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
