using System.Globalization;

namespace Iapt.Measures.Files;

/// <summary>Writes a file as a whole or not at all: nobody sees half of it, and what stood there before stays until the new one is complete.</summary>
public static class WholeFile
{
    private const int Attempts = 100;
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes under a temporary name in the same folder, then gives the file its name. Whatever goes wrong, the temporary file is removed.</summary>
    /// <param name="path">The file to write or to replace. A link is followed.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            var target = Target(path);
            if (IsDevice(target))
            {
                // Renaming over a device would replace it.
                using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            if (Directory.Exists(target))
            {
                throw new InputException(path, null, null, "a folder stands there; expected the name of a file");
            }

            Replace(target, write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException(path, null, null, "the file cannot be written; expected a folder that exists, may be written and has room", error);
        }
    }

    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);

    private static void Replace(string target, Action<Stream> write)
    {
        var (stream, temporary) = CreateBeside(target);
        var moved = false;
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
            moved = true;
        }
        finally
        {
            if (!moved)
            {
                File.Delete(temporary);
            }
        }
    }

    private static (FileStream Stream, string Path) CreateBeside(string target)
    {
        var folder = Path.GetDirectoryName(target) ?? "";
        for (var attempt = 0; ; attempt++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}-{attempt}.partial");
            var temporary = Path.Combine(folder, name);
            try
            {
                return (new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes), temporary);
            }
            catch (IOException) when (attempt < Attempts && File.Exists(temporary))
            {
                // Another run is writing the same file, or one was killed: the next name is free.
            }
        }
    }
}
