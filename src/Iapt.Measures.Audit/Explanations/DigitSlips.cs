using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>The counts that a slip of the hand makes another: one digit changed, or two neighbours exchanged.</summary>
internal static class DigitSlips
{
    /// <summary>A changed digit.</summary>
    public const string Digit = "digit slip";

    /// <summary>Two digits exchanged.</summary>
    public const string Exchange = "transposition";

    /// <summary>What may have been meant, exchanges first: there are fewer of them, so one that fits says more.</summary>
    /// <param name="count">The printed count.</param>
    public static IEnumerable<(string Cause, long Count)> Of(long count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var at = 0; at + 1 < digits.Length; at++)
        {
            if (digits[at] != digits[at + 1] && !(at == 0 && digits[1] == '0'))
            {
                var exchanged = (char[])digits.Clone();
                (exchanged[at], exchanged[at + 1]) = (digits[at + 1], digits[at]);
                yield return (Exchange, Number(exchanged));
            }
        }

        for (var at = 0; at < digits.Length; at++)
        {
            for (var digit = at == 0 && digits.Length > 1 ? '1' : '0'; digit <= '9'; digit++)
            {
                if (digit != digits[at])
                {
                    var changed = (char[])digits.Clone();
                    changed[at] = digit;
                    yield return (Digit, Number(changed));
                }
            }
        }
    }

    private static long Number(char[] digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
