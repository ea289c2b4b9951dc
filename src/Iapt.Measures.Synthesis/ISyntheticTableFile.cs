namespace Iapt.Measures.Synthesis;

/// <summary>Writes the rows of one table to one file, in some format.</summary>
public interface ISyntheticTableFile : ISyntheticRows, IDisposable
{
    /// <summary>Writes what is left after the last row. A file that is disposed of without is not complete.</summary>
    void Complete();
}
