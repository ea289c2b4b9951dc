using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Iapt.Measures.Extracts;

/// <summary>
/// An identifier as one number of 128 bits: digits, hexadecimal digits and short texts exactly, so that the text comes back from the number; anything longer as a
/// digest, with the text kept elsewhere. The first byte says which. 0 is no identifier.
/// </summary>
internal static class IdentifierKey
{
    private const int TagShift = 120;
    private const int MostDigits = 36;
    private const int MostHex = 30;
    private const int LongestText = 15;
    private const int HalfDigits = 18;
    private const byte Number = 1;
    private const byte Text = 0x10;
    private const byte UpperHex = 0x20;
    private const byte LowerHex = 0x40;
    private const byte Digest = 0xFF;

    internal static bool IsDigest(UInt128 key) => (byte)(key >> TagShift) == Digest;

    /// <summary>The number of an identifier, which has at least one byte.</summary>
    internal static UInt128 Of(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MostDigits && text[0] != (byte)'0' && TryDigits(text, out var digits))
        {
            return Tagged(Number, digits);
        }

        if (text.Length <= LongestText)
        {
            return Tagged((byte)(Text + text.Length), Bytes(text));
        }

        if (text.Length <= MostHex && TryHex(text, 'A', out var upper))
        {
            return Tagged((byte)(UpperHex + text.Length), upper);
        }

        if (text.Length <= MostHex && TryHex(text, 'a', out var lower))
        {
            return Tagged((byte)(LowerHex + text.Length), lower);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return Tagged(Digest, Bytes(hash[..LongestText]));
    }

    internal static UInt128 Of(string text)
    {
        Span<byte> brief = stackalloc byte[128];
        return text.Length * 3 <= brief.Length ? Of(brief[..Encoding.UTF8.GetBytes(text, brief)]) : Of(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The key of a number, as if it were written in decimal digits.</summary>
    internal static UInt128 OfNumber(UInt128 number)
    {
        Span<byte> text = stackalloc byte[40];
        number.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        return number != 0 && length <= MostDigits ? Tagged(Number, number) : Of(text[..length]);
    }

    /// <summary>The text of a key that is no digest.</summary>
    internal static string TextOf(UInt128 key)
    {
        var tag = (byte)(key >> TagShift);
        var payload = key & ((UInt128.One << TagShift) - 1);
        return tag switch
        {
            Number => payload.ToString(CultureInfo.InvariantCulture),
            < UpperHex => Encoding.UTF8.GetString(BytesOf(payload, tag - Text)),
            < LowerHex => payload.ToString("X" + (tag - UpperHex).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            _ => payload.ToString("x" + (tag - LowerHex).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        };
    }

    private static UInt128 Tagged(byte tag, UInt128 payload) => payload | ((UInt128)tag << TagShift);

    private static UInt128 Bytes(ReadOnlySpan<byte> text)
    {
        // At most 15 bytes, in two halves of 64 bits.
        var split = Math.Max(0, text.Length - sizeof(ulong));
        return new UInt128(Half(text[..split]), Half(text[split..]));

        static ulong Half(ReadOnlySpan<byte> half)
        {
            var number = 0UL;
            foreach (var one in half)
            {
                number = (number << 8) | one;
            }

            return number;
        }
    }

    private static byte[] BytesOf(UInt128 payload, int length)
    {
        var bytes = new byte[length];
        for (var position = length - 1; position >= 0; position--)
        {
            bytes[position] = unchecked((byte)payload);
            payload >>= 8;
        }

        return bytes;
    }

    // Two halves in 64 bits: a multiplication of 128 bits for each digit would take longer than the rest of the row.
    private static bool TryDigits(ReadOnlySpan<byte> text, out UInt128 number)
    {
        var split = Math.Max(0, text.Length - HalfDigits);
        var isNumber = TryHalf(text[..split], out var high) & TryHalf(text[split..], out var low);
        number = unchecked(((UInt128)high * 1_000_000_000_000_000_000UL) + low);
        return isNumber;
    }

    private static bool TryHalf(ReadOnlySpan<byte> text, out ulong number)
    {
        number = 0;
        unchecked
        {
            foreach (var one in text)
            {
                var digit = (uint)(one - '0');
                if (digit > 9)
                {
                    return false;
                }

                number = (number * 10) + digit;
            }
        }

        return true;
    }

    private static bool TryHex(ReadOnlySpan<byte> text, char a, out UInt128 number)
    {
        ulong high = 0;
        ulong low = 0;
        number = 0;
        unchecked
        {
            foreach (var one in text)
            {
                var digit = (uint)(one - '0');
                if (digit > 9)
                {
                    digit = (uint)(one - a);
                    if (digit > 5)
                    {
                        return false;
                    }

                    digit += 10;
                }

                high = (high << 4) | (low >> 60);
                low = (low << 4) | digit;
            }
        }

        number = new UInt128(high, low);
        return true;
    }
}
