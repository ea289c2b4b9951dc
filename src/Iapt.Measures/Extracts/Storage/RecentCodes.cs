using System.Buffers.Binary;

namespace Iapt.Measures.Extracts;

/// <summary>What short texts of a code column were last read as, so that a code that stands in millions of rows is read once.</summary>
internal sealed class RecentCodes
{
    private const int Longest = 15;
    private const int BitsOfByte = 8;
    private const int Places = 1024;

    private readonly UInt128[] _texts = new UInt128[Places];
    private readonly int[] _stored = new int[Places];

    internal bool TryGet(ReadOnlySpan<byte> text, out int stored)
    {
        stored = 0;
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        var packed = Pack(text);
        var place = PlaceOf(packed);
        stored = _stored[place];
        return _texts[place] == packed;
    }

    internal void Add(ReadOnlySpan<byte> text, int stored)
    {
        if (text.Length is > 0 and <= Longest)
        {
            var packed = Pack(text);
            var place = PlaceOf(packed);
            _texts[place] = packed;
            _stored[place] = stored;
        }
    }

    // The length stands in the last byte, so that no text packs to another's number, or to 0.
    private static UInt128 Pack(ReadOnlySpan<byte> text)
    {
        var length = text.Length;
        var (low, high) = (0UL, 0UL);
        if (length > sizeof(ulong))
        {
            low = BinaryPrimitives.ReadUInt64LittleEndian(text);
            high = BinaryPrimitives.ReadUInt64LittleEndian(text[(length - sizeof(ulong))..]) >> (BitsOfByte * (Longest + 1 - length));
        }
        else if (length >= sizeof(uint))
        {
            var last = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[(length - sizeof(uint))..]);
            low = BinaryPrimitives.ReadUInt32LittleEndian(text) | (last << (BitsOfByte * (length - sizeof(uint))));
        }
        else
        {
            foreach (var one in text)
            {
                low = (low << BitsOfByte) | one;
            }
        }

        return new UInt128(high | ((ulong)length << (BitsOfByte * (sizeof(ulong) - 1))), low);
    }

    private static int PlaceOf(UInt128 packed) => unchecked((int)((((ulong)packed ^ (ulong)(packed >> 64)) * 0x9E37_79B9_7F4A_7C15) >> 54));
}
