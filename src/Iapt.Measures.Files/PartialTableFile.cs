using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>Partial tables in files, in the form that <see cref="PartialTableFormat"/> describes.</summary>
public static class PartialTableFile
{
    /// <summary>Reads a partial table.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">The file cannot be read, or is not a whole, undamaged partial table.</exception>
    public static PartialTable Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new InputException(path, null, null, "a folder stands there; expected a partial table");
        }

        try
        {
            using var file = TableFiles.OpenStream(path);
            return PartialTableFormat.Read(file);
        }
        catch (PartialTableException unusable)
        {
            throw new InputException(path, null, null, unusable.Message, unusable);
        }
        catch (IOException error)
        {
            throw new InputException(path, null, null, "the file cannot be read; expected a partial table", error);
        }
    }

    /// <summary>Reads partial tables and merges them.</summary>
    /// <param name="paths">The files, at least one.</param>
    /// <param name="progress">Told how many files are merged.</param>
    /// <param name="cancellation">Stops the work between files.</param>
    /// <exception cref="ArgumentException">There is no file.</exception>
    /// <exception cref="InputException">A file cannot be read, is not a whole, undamaged partial table, or does not fit the files before it.</exception>
    public static PartialTable Merge(IReadOnlyList<string> paths, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0)
        {
            throw new ArgumentException("There is no file to merge.", nameof(paths));
        }

        var whole = Read(paths[0]);
        for (var next = 1; next < paths.Count; next++)
        {
            cancellation.ThrowIfCancellationRequested();
            var part = Read(paths[next]);
            try
            {
                whole = PartialTable.Merge(whole, part);
            }
            catch (PartialTableException unusable)
            {
                throw new InputException(paths[next], null, null, $"cannot be merged with {(next == 1 ? paths[0] : "the files before it")}: {unusable.Message}", unusable);
            }

            progress?.Report(next + 1);
        }

        return whole;
    }

    /// <summary>Writes a partial table, whole or not at all.</summary>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="table">The table.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, PartialTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        WholeFile.Write(path, stream => PartialTableFormat.Write(table, stream));
    }
}
