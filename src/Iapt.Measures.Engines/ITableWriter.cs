namespace Iapt.Measures.Engines;

/// <summary>Fills a table with rows of texts, by the quickest way that the engine has.</summary>
internal interface ITableWriter : IDisposable
{
    /// <summary>Adds a row.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="texts">The texts of its other columns, null where nothing is recorded.</param>
    void Add(long number, ReadOnlySpan<string?> texts);

    /// <summary>Ends the table: without it, nothing was added.</summary>
    void Complete();
}
