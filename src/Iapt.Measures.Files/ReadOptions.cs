namespace Iapt.Measures.Files;

/// <summary>How files are read. The defaults suit every extract of the data set.</summary>
public sealed record ReadOptions
{
    private const int SmallestRecord = 1 << 10;
    private const int LargestRecord = 1 << 28;
    private const long UsualMemory = 96L << 20;
    private const int ShareOfMemory = 8;
    private readonly int _maxRecordBytes = 1 << 20;

    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How many files are read at a time; by default, one for each processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = Environment.ProcessorCount;

    /// <summary>
    /// The longest record of a CSV file, in bytes of UTF-8: 1 MiB unless set. A longer one makes the file unusable, because that is what a quote that is never closed
    /// looks like.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 KiB or above 256 MiB.</exception>
    public int MaxRecordBytes
    {
        get => _maxRecordBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, SmallestRecord);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestRecord);
            _maxRecordBytes = value;
        }
    }

    /// <summary>
    /// How many bytes of columns an extract holds in memory: unless set, 96 MiB, or an eighth of what the process may use where that is less. What is beyond waits in a temporary file that has no name and that nothing is left of when
    /// the process ends, and is read again by each computation.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long ColumnMemory
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = Math.Min(UsualMemory, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ShareOfMemory);
}
