using System.Numerics;

namespace Iapt.Measures.Algebra;

/// <summary>The plain forms of numbers and dates in a file: what a codec need not look at twice.</summary>
internal static class PlainText
{
    private const int MostDigits = 4;
    internal const int IsoLength = 10;
    private const int FirstYear = 1900;
    private const int Years = 200;
    private const int Months = 12;

    private static readonly (int FirstDay, int Days)[] Calendar =
        [.. Enumerable.Range(0, Years * Months).Select(month => Reckoned(FirstYear + (month / Months), (month % Months) + 1))];

    /// <summary>One to four digits.</summary>
    /// <typeparam name="T">Bytes of UTF-8, or characters.</typeparam>
    internal static bool TryDigits<T>(ReadOnlySpan<T> text, out int number)
        where T : unmanaged, IBinaryInteger<T>
    {
        number = 0;
        if (text.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (var one in text)
        {
            var digit = int.CreateTruncating(one) - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary><c>yyyy-MM-dd</c> of the years 1 to 9999, as days since 1970-01-01.</summary>
    /// <typeparam name="T">Bytes of UTF-8, or characters.</typeparam>
    internal static bool TryDate<T>(ReadOnlySpan<T> text, out int days)
        where T : unmanaged, IBinaryInteger<T>
    {
        days = 0;
        var dash = T.CreateTruncating('-');
        if (text.Length != IsoLength || text[4] != dash || text[7] != dash)
        {
            return false;
        }

        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day) || year == 0 || month is < 1 or > Months)
        {
            return false;
        }

        var (first, length) = MonthOf(year, month);
        days = first + day - 1;
        return day >= 1 && day <= length;
    }

    // The years that files hold are in a table: a file has ten dates in each of millions of rows.
    private static (int FirstDay, int Days) MonthOf(int year, int month) => year is >= FirstYear and < FirstYear + Years
        ? Calendar[((year - FirstYear) * Months) + month - 1]
        : Reckoned(year, month);

    private static (int FirstDay, int Days) Reckoned(int year, int month) =>
        (new DateOnly(year, month, 1).DayNumber - new DateOnly(1970, 1, 1).DayNumber, DateTime.DaysInMonth(year, month));
}
