namespace Iapt.Measures.Files;

/// <summary>Opens the file of a table by its extension.</summary>
internal static class TableFiles
{
    private const int NoBuffer = 1;
    private const string Parquet = ".parquet";

    public static TableFile Open(string path, ReadOptions options)
    {
        var stream = OpenStream(path);
        if (path.EndsWith(Parquet, StringComparison.OrdinalIgnoreCase))
        {
            stream.Dispose();
            return new ParquetTable(path);
        }

        try
        {
            return new CsvTable(stream, path, options, ownsStream: true);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public static FileStream OpenStream(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, NoBuffer, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, null, "the file cannot be opened; expected a file that may be read", error);
        }
    }
}
