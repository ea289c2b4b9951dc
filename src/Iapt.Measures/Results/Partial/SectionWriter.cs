using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Iapt.Measures.Results;

/// <summary>Writes the parts of a section as <see cref="PartialTableFormat"/> describes them.</summary>
internal sealed class SectionWriter
{
    private const int LongestVarint = 9;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    internal ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    internal void Section(ReadOnlySpan<byte> name, Action<SectionWriter> write)
    {
        var content = new SectionWriter();
        write(content);
        var start = Bytes.Length;
        _bytes.Write(name);
        Fixed((uint)content.Bytes.Length);
        _bytes.Write(content.Bytes);
        Fixed(Crc32C.Of(Bytes[start..]));
    }

    internal void Byte(byte value) => _bytes.Write([value]);

    internal void Number(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var span = _bytes.GetSpan(LongestVarint);
        var count = 0;
        for (; value > 0x7F; value >>= 7)
        {
            span[count++] = (byte)(value & 0x7F | 0x80);
        }

        span[count++] = (byte)value;
        _bytes.Advance(count);
    }

    internal void Signed(long value) => Number(value < 0 ? (-(value + 1) * 2) + 1 : value * 2);

    internal void Text(string text)
    {
        var bytes = Strict.GetBytes(text);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    internal void Hex(string digits) => _bytes.Write(Convert.FromHexString(digits));

    internal void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Fixed(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), value);
        _bytes.Advance(sizeof(uint));
    }
}
