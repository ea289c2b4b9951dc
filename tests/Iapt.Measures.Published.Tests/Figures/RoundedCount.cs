using System.Globalization;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// What a count below England can have been: suppressed (an asterisk, or blank once tidied) below 5, then rounded to the nearest multiple of five.
internal static class RoundedCount
{
    internal static WholeNumbers Of(string printed) => printed is "" or "*" ? new WholeNumbers(0, 4) : decimal.Parse(printed, CultureInfo.InvariantCulture) switch
    {
        5 => new WholeNumbers(5, 7),
        var count => new WholeNumbers((long)count - 2, (long)count + 2),
    };

    internal static WholeNumbers Less(WholeNumbers whole, WholeNumbers part) => new(whole.First - part.Last!.Value, whole.Last - part.First);

    // Percentages below England are whole, and taken from the counts before they are rounded.
    internal static bool Allow(WholeNumbers parts, WholeNumbers wholes, string percentage)
    {
        var printed = new PrintedFigure(decimal.Truncate(decimal.Parse(percentage, CultureInfo.InvariantCulture)));
        return wholes.Last > 0 && Quotient.Percentage(parts.First, wholes.Last!.Value).CompareTo(printed.Upper) < 0
            && (wholes.First <= 0 || Quotient.Percentage(parts.Last!.Value, wholes.First).CompareTo(printed.Lower) >= 0);
    }
}
