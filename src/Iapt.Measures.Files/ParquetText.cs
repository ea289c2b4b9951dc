using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Iapt.Measures.Files;

/// <summary>Writes the values of one Parquet column as the text that a CSV file would hold, into one buffer that is used over and over.</summary>
internal sealed class ParquetText
{
    /// <summary>The longest decimal that is read: 16 bytes hold 38 digits.</summary>
    public const int DecimalBytes = 16;

    private const int UsualText = 64;
    private const int DaysToJulian = 2_440_588;
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    private char[] _text = new char[UsualText];
    private byte[] _bytes = new byte[UsualText];

    public static ReadOnlySpan<char> OfBoolean(bool value) => value ? "True" : "False";

    public ReadOnlySpan<char> OfInteger(long value) => Written(value.TryFormat(_text, out var length, default, CultureInfo.InvariantCulture), length);

    public ReadOnlySpan<char> OfUnsigned(ulong value) => Written(value.TryFormat(_text, out var length, default, CultureInfo.InvariantCulture), length);

    /// <summary>The shortest digits that come back as the same binary fraction; NaN, which data frames write for a missing number, is null.</summary>
    /// <param name="value">The number.</param>
    public ReadOnlySpan<char> OfDouble(double value) =>
        double.IsNaN(value) ? [] : Written(value.TryFormat(_text, out var length, "R", CultureInfo.InvariantCulture), length);

    /// <inheritdoc cref="OfDouble"/>
    public ReadOnlySpan<char> OfFloat(float value) =>
        float.IsNaN(value) ? [] : Written(value.TryFormat(_text, out var length, "R", CultureInfo.InvariantCulture), length);

    public ReadOnlySpan<char> OfDays(long days)
    {
        // A day outside the calendar is left to the codec, which makes it an unreadable date.
        if (days < -EpochDayNumber || days > DateOnly.MaxValue.DayNumber - EpochDayNumber)
        {
            return OfInteger(days);
        }

        var date = DateOnly.FromDayNumber(EpochDayNumber + (int)days);
        return Written(date.TryFormat(_text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture), length);
    }

    public ReadOnlySpan<char> OfTimestamp(long value, long perDay) => OfDays(DaysOf(value, perDay));

    /// <summary>The day of a moment, also before 1970.</summary>
    /// <param name="value">The moment, in units since 1970-01-01.</param>
    /// <param name="perDay">The units of a day.</param>
    public static long DaysOf(long value, long perDay) => value >= 0 ? value / perDay : -((-(value + 1)) / perDay) - 1;

    public ReadOnlySpan<char> OfInt96(Int96 value) => OfDays((long)value.C - DaysToJulian);

    public ReadOnlySpan<char> OfDecimal(Int128 unscaled, int scale)
    {
        if (scale == 0)
        {
            return Written(unscaled.TryFormat(_text, out var length, default, CultureInfo.InvariantCulture), length);
        }

        var digits = (unscaled < 0 ? UInt128.Zero - (UInt128)unscaled : (UInt128)unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return $"{(unscaled < 0 ? "-" : "")}{digits.AsSpan(0, digits.Length - scale)}.{digits.AsSpan(digits.Length - scale)}";
    }

    public ReadOnlySpan<char> OfDecimal(IntPtr bigEndian, int length, int scale)
    {
        if (length is 0 or > DecimalBytes)
        {
            throw new OverflowException("A decimal of more than 16 bytes.");
        }

        Span<byte> padded = stackalloc byte[DecimalBytes];
        var bytes = Copy(bigEndian, length);
        padded.Fill((bytes[0] & 0x80) != 0 ? (byte)0xFF : (byte)0);
        bytes.CopyTo(padded[(DecimalBytes - length)..]);
        return OfDecimal(BinaryPrimitives.ReadInt128BigEndian(padded), scale);
    }

    /// <summary>Text, or null when the bytes are not UTF-8 or hold NUL.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="text">The text.</param>
    public bool TryText(ByteArray value, out ReadOnlySpan<char> text)
    {
        text = [];
        if (value.Length == 0)
        {
            return true;
        }

        var bytes = Copy(value.Pointer, value.Length);
        if (bytes.Contains((byte)0) || !Utf8.IsValid(bytes))
        {
            return false;
        }

        if (_text.Length < bytes.Length)
        {
            _text = new char[bytes.Length];
        }

        text = _text.AsSpan(0, Encoding.UTF8.GetChars(bytes, _text));
        return true;
    }

    /// <summary>The bytes of a value, valid until the next.</summary>
    /// <param name="value">The value, which has at least one byte.</param>
    public ReadOnlySpan<byte> BytesOf(ByteArray value) => Copy(value.Pointer, value.Length);

    private ReadOnlySpan<byte> Copy(IntPtr from, int length)
    {
        if (_bytes.Length < length)
        {
            _bytes = new byte[length];
        }

        Marshal.Copy(from, _bytes, 0, length);
        return _bytes.AsSpan(0, length);
    }

    private ReadOnlySpan<char> Written(bool fits, int length) => fits ? _text.AsSpan(0, length) : throw new InvalidOperationException("A number fits the buffer.");
}
