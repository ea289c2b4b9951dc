using System.Text;

namespace Iapt.Measures.Results;

/// <summary>Reads the parts of a section as <see cref="PartialTableFormat"/> describes them. Nothing is allocated that the bytes at hand do not hold.</summary>
internal ref struct SectionReader(ReadOnlySpan<byte> bytes)
{
    private const int LastShift = 56;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> _rest = bytes;

    internal readonly bool IsAtEnd => _rest.IsEmpty;

    internal static PartialTableException Corrupted(string what) => new($"the partial table is corrupted: {what}");

    internal byte Byte(int highest) => Take(1)[0] is var value && value <= highest ? value : throw Corrupted("a mark that has no meaning");

    internal long Number()
    {
        var value = 0L;
        for (var shift = 0; shift <= LastShift; shift += 7)
        {
            var next = Take(1)[0];
            value |= (long)(next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                return next > 0 || shift == 0 ? value : throw Corrupted("a number in a longer form than it needs");
            }
        }

        throw Corrupted("a number of more than 63 bits");
    }

    internal long Signed() => Number() is var number && (number & 1) == 0 ? number / 2 : -(number / 2) - 1;

    /// <summary>How many items follow, each of at least one byte.</summary>
    internal int Count() => Number() is var count && count <= _rest.Length ? (int)count : throw Corrupted("more items than there are bytes for them");

    internal string Text()
    {
        var text = Take(Count());
        try
        {
            return Strict.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            throw Corrupted("a text that is not UTF-8");
        }
    }

    internal string Hex(int bytes) => Convert.ToHexStringLower(Take(bytes));

    internal List<string> Texts()
    {
        var texts = new List<string>();
        for (var left = Count(); left > 0; left--)
        {
            Append(texts, Text());
        }

        return texts;
    }

    /// <summary>Adds a text to a list that is in ascending order.</summary>
    internal static void Append(List<string> texts, string text)
    {
        if (texts.Count > 0 && string.CompareOrdinal(texts[^1], text) >= 0)
        {
            throw Corrupted("names that are not in ascending order");
        }

        texts.Add(text);
    }

    internal readonly void End()
    {
        if (!IsAtEnd)
        {
            throw Corrupted("a section holds more than its content");
        }
    }

    internal ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw Corrupted("a section ends before its content");
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
