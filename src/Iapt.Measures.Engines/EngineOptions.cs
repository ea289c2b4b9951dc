namespace Iapt.Measures.Engines;

/// <summary>How an engine is worked with.</summary>
public sealed record EngineOptions
{
    /// <summary>How long one statement may take; null for as long as it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No time at all.</exception>
    public TimeSpan? Timeout
    {
        get;
        init
        {
            if (value is { } limit)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>How many threads a statement may use; null for what the engine takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public int? Threads
    {
        get;
        init
        {
            if (value is { } threads)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>True to write there; false opens for reading only, which the engine itself then enforces.</summary>
    public bool IsForWriting { get; init; }
}
