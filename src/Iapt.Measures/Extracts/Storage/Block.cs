namespace Iapt.Measures.Extracts;

/// <summary>Up to 16,384 rows of one column: held in memory, or moved to the spill file of their extract.</summary>
internal abstract class Block
{
    /// <summary>How many bytes of memory it takes.</summary>
    internal abstract long Size { get; }

    /// <summary>True when a row is null.</summary>
    internal bool HasNull { get; private protected set; }

    /// <summary>A row as a number; the least integer when it is null.</summary>
    internal abstract int NumberAt(int row);

    /// <summary>The block in memory: itself, or read into a buffer that belongs to the caller.</summary>
    internal abstract Block Load(ref Block? buffer);

    /// <summary>The same rows in a file.</summary>
    internal abstract Block Spill(SpillFile file, int rows);
}
