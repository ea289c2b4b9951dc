using System.Text;

namespace Iapt.Measures.Extracts;

/// <summary>The identifiers that are too long to be a number, by row.</summary>
internal sealed class LongTexts
{
    // A row within its block and the length of its text, each as a number of 32 bits.
    private const int HeadBytes = 2 * sizeof(int);

    private readonly Dictionary<int, Dictionary<int, string>> _held = [];
    private readonly Dictionary<int, (SpillFile File, long Offset, int Length)> _spilled = [];

    internal string this[int row]
    {
        get
        {
            var (block, within) = (row >> Blocks.RowBits, row & (Blocks.Rows - 1));
            return _held.TryGetValue(block, out var held) ? held[within] : Find(_spilled[block], within);
        }
    }

    internal void Add(int row, string text)
    {
        var block = row >> Blocks.RowBits;
        if (!_held.TryGetValue(block, out var held))
        {
            _held.Add(block, held = []);
        }

        held.Add(row & (Blocks.Rows - 1), text);
    }

    internal void Spill(int block, SpillFile file)
    {
        if (!_held.Remove(block, out var held))
        {
            return;
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var (within, text) in held)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            writer.Write(within);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }

        var written = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        _spilled.Add(block, (file, file.Append(written), written.Length));
    }

    private static string Find((SpillFile File, long Offset, int Length) spilled, int within)
    {
        var bytes = new byte[spilled.Length];
        spilled.File.Read(spilled.Offset, bytes);
        ReadOnlySpan<byte> rest = bytes;
        while (BitConverter.ToInt32(rest) != within)
        {
            rest = rest[(HeadBytes + BitConverter.ToInt32(rest[sizeof(int)..]))..];
        }

        return Encoding.UTF8.GetString(rest.Slice(HeadBytes, BitConverter.ToInt32(rest[sizeof(int)..])));
    }
}
