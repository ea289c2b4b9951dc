namespace Iapt.Measures.Extracts;

/// <summary>Integers in blocks of 65,536 rows; null is the least value of the stored type.</summary>
internal abstract class Blocks
{
    internal const int RowBits = 16;
    internal const int Rows = 1 << RowBits;

    /// <summary>The largest integer that fits.</summary>
    internal abstract int Highest { get; }

    internal abstract int this[int row] { get; }

    /// <summary>The narrowest store that holds a range and a null beside it.</summary>
    internal static Blocks For(int low, int high)
    {
        if (low > sbyte.MinValue && high <= sbyte.MaxValue)
        {
            return new Blocks<sbyte>();
        }

        return low > short.MinValue && high <= short.MaxValue ? new Blocks<short>() : new Blocks<int>();
    }

    internal abstract bool IsNull(int row);

    /// <summary>True when a row of the block is null.</summary>
    internal abstract bool HasNull(int block);

    internal abstract void Set(int row, int value);

    internal abstract void SetNull(int row);

    internal abstract void Trim(int rows);

    /// <summary>The same rows in a store that also holds a larger number.</summary>
    internal abstract Blocks Widened(int highest);
}
