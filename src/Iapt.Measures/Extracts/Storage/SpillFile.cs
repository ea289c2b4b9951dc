using Microsoft.Win32.SafeHandles;

namespace Iapt.Measures.Extracts;

/// <summary>
/// The columns of an extract beyond what memory may hold. The file has no name from the moment it is open (on Windows, it goes with its handle): whatever becomes of the
/// process, nothing of it is left. Reads are safe from any thread.
/// </summary>
internal sealed class SpillFile
{
    private readonly SafeFileHandle _handle;
    private long _length;

    internal SpillFile()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var isNameless = !OperatingSystem.IsWindows();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isNameless)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (new FileStream(path, options))
        {
            // Only to make it readable to nobody else.
        }

        _handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete, isNameless ? FileOptions.None : FileOptions.DeleteOnClose);
        if (isNameless)
        {
            File.Delete(path);
        }
    }

    /// <summary>Writes bytes at the end.</summary>
    /// <returns>Where they begin.</returns>
    /// <exception cref="IOException">There is no room for them.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        var offset = _length;
        RandomAccess.Write(_handle, bytes, offset);
        _length += bytes.Length;
        return offset;
    }

    internal void Read(long offset, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(_handle, bytes, offset);
            if (read == 0)
            {
                throw new EndOfStreamException("The temporary file of an extract is shorter than what was written to it.");
            }

            bytes = bytes[read..];
            offset += read;
        }
    }
}
