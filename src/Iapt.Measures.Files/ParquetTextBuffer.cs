using System.Runtime.InteropServices;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Iapt.Measures.Files;

/// <summary>Texts, in UTF-8, in one array that does not move: the native library reads them where they are.</summary>
internal sealed class ParquetTextBuffer : ParquetBuffer
{
    private const int FewestBytes = 1 << 14;
    private const int MostBytesOfChar = 3;

    private byte[] _bytes = [];
    private int _length;
    private int[] _ends = [];
    private int _count;

    public ParquetTextBuffer(Column column)
        : base(column)
    {
    }

    private protected override void AddPresent(ReadOnlySpan<char> text)
    {
        if (_bytes.Length - _length < text.Length * MostBytesOfChar)
        {
            var larger = GC.AllocateUninitializedArray<byte>(Math.Max(FewestBytes, (_length + (text.Length * MostBytesOfChar)) * 2), pinned: true);
            _bytes.AsSpan(0, _length).CopyTo(larger);
            _bytes = larger;
        }

        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, Larger(_count));
        }

        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _ends[_count++] = _length;
    }

    private protected override void WriteValues(ColumnWriter column)
    {
        var values = new ByteArray[_count];
        var start = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new ByteArray(Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, start), _ends[i] - start);
            start = _ends[i];
        }

        ((ColumnWriter<ByteArray>)column).WriteBatch(Count, Present, [], values);
        GC.KeepAlive(_bytes);
        (_length, _count) = (0, 0);
    }
}
