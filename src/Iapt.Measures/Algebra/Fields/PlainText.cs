namespace Iapt.Measures.Algebra;

/// <summary>The plain forms of numbers and dates in a file, byte by byte: what a codec need not look at twice.</summary>
internal static class PlainText
{
    private const int MostDigits = 4;
    private const int IsoLength = 10;
    private const int FirstYear = 1900;
    private const int Years = 200;
    private const int Months = 12;

    private static readonly (int FirstDay, int Days)[] Calendar =
    [
        .. Enumerable.Range(0, Years * Months).Select(month => (
            new DateOnly(FirstYear + (month / Months), (month % Months) + 1, 1).DayNumber - new DateOnly(1970, 1, 1).DayNumber,
            DateTime.DaysInMonth(FirstYear + (month / Months), (month % Months) + 1))),
    ];

    /// <summary>One to four digits.</summary>
    internal static bool TryDigits(ReadOnlySpan<byte> utf8, out int number)
    {
        number = 0;
        if (utf8.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (var one in utf8)
        {
            var digit = one - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary><c>yyyy-MM-dd</c> of the years 1900 to 2099, as days since 1970-01-01.</summary>
    internal static bool TryDate(ReadOnlySpan<byte> utf8, out int days)
    {
        days = 0;
        if (utf8.Length != IsoLength || utf8[4] != '-' || utf8[7] != '-')
        {
            return false;
        }

        if (!TryDigits(utf8[..4], out var year) || !TryDigits(utf8[5..7], out var month) || !TryDigits(utf8[8..], out var day))
        {
            return false;
        }

        if (year is < FirstYear or >= FirstYear + Years || month is < 1 or > Months)
        {
            return false;
        }

        var (first, length) = Calendar[((year - FirstYear) * Months) + month - 1];
        days = first + day - 1;
        return day >= 1 && day <= length;
    }
}
