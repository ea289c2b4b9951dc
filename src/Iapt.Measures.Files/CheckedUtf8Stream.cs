using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Iapt.Measures.Files;

/// <summary>
/// Passes a text file on, byte by byte, as long as it is UTF-8 without NUL: another encoding, a truncated character or binary data would otherwise be repaired silently
/// into other codes. A byte order mark is left out.
/// </summary>
internal sealed class CheckedUtf8Stream : Stream
{
    private const int LongestMark = 4;
    private const byte LineFeed = (byte)'\n';
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly Stream _inner;
    private readonly string _file;
    private readonly byte[] _start = new byte[LongestMark];
    private readonly byte[] _open = new byte[LongestMark];
    private readonly int _startLength;
    private int _startFrom;
    private int _openLength;
    private long _lines = 1;

    public CheckedUtf8Stream(Stream inner, string file)
    {
        _inner = inner;
        _file = file;
        while (_startLength < _start.Length && FromInner(_start.AsSpan(_startLength)) is var read and > 0)
        {
            _startLength += read;
        }

        var start = _start.AsSpan(0, _startLength);
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new InputException(file, 1, null, "UTF-16 or UTF-32 text; expected UTF-8");
        }

        if (start.StartsWith(Mark))
        {
            _startFrom = Mark.Length;
        }
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes passed on so far.</summary>
    public long Passed { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var read = _startFrom < _startLength ? FromStart(buffer) : FromInner(buffer);
        if (read == 0)
        {
            CheckEnd();
            return 0;
        }

        Check(buffer[..read]);
        Passed += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int FromStart(Span<byte> buffer)
    {
        var read = Math.Min(buffer.Length, _startLength - _startFrom);
        _start.AsSpan(_startFrom, read).CopyTo(buffer);
        _startFrom += read;
        return read;
    }

    private int FromInner(Span<byte> buffer)
    {
        try
        {
            return _inner.Read(buffer);
        }
        catch (IOException error)
        {
            throw new InputException(_file, _lines, null, "the file cannot be read any further", error);
        }
    }

    private void Check(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new InputException(_file, _lines + bytes[..nul].Count(LineFeed), null, "a NUL byte; expected UTF-8 text (UTF-16 text and binary data hold NUL bytes)");
        }

        var rest = CloseOpen(bytes);
        var whole = rest[..^OpenTail(rest)];
        if (!Utf8.IsValid(whole))
        {
            throw NotUtf8(whole);
        }

        rest[whole.Length..].CopyTo(_open.AsSpan(_openLength));
        _openLength += rest.Length - whole.Length;
        _lines += bytes.Count(LineFeed);
    }

    // A character may be cut by the end of one read and go on in the next.
    private ReadOnlySpan<byte> CloseOpen(ReadOnlySpan<byte> bytes)
    {
        while (_openLength > 0 && !bytes.IsEmpty)
        {
            _open[_openLength++] = bytes[0];
            bytes = bytes[1..];
            switch (Rune.DecodeFromUtf8(_open.AsSpan(0, _openLength), out _, out _))
            {
                case OperationStatus.Done:
                    _openLength = 0;
                    break;
                case OperationStatus.InvalidData:
                    throw new InputException(_file, _lines, null, "bytes that are not UTF-8; expected UTF-8 text");
                default:
                    break;
            }
        }

        return bytes;
    }

    // How many bytes at the end begin a character that the bytes do not finish.
    private static int OpenTail(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length < LongestMark && length <= bytes.Length; length++)
        {
            var lead = bytes[^length];
            if ((lead & 0xC0) != 0x80)
            {
                return Rune.DecodeFromUtf8(bytes[^length..], out _, out _) == OperationStatus.NeedMoreData ? length : 0;
            }
        }

        return 0;
    }

    private InputException NotUtf8(ReadOnlySpan<byte> bytes)
    {
        var line = _lines;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            line += rune.Value == LineFeed ? 1 : 0;
            bytes = bytes[length..];
        }

        return new InputException(_file, line, null, "bytes that are not UTF-8; expected UTF-8 text");
    }

    private void CheckEnd()
    {
        if (_openLength > 0)
        {
            throw new InputException(_file, _lines, null, "the file ends inside a character; expected UTF-8 text (a truncated file?)");
        }
    }
}
