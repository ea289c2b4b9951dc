namespace Iapt.Measures.Synthesis;

/// <summary>What is told every row of a synthetic data set: a file, a database, an extract in memory.</summary>
public interface ISyntheticRows
{
    /// <summary>Takes a row.</summary>
    /// <param name="row">The row, valid until the call returns.</param>
    void Add(SyntheticRow row);
}
