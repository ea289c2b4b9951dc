using System.Numerics;

namespace Iapt.Measures.Extracts;

/// <summary>A block of one width; null is the least value of the type.</summary>
/// <typeparam name="T">How a row is stored: <see cref="sbyte"/>, <see cref="short"/>, <see cref="int"/>, or <see cref="UInt128"/> for identifiers.</typeparam>
internal abstract class Block<T> : Block
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    internal abstract T ValueAt(int row);

    internal override int NumberAt(int row)
    {
        var value = ValueAt(row);
        return value == T.MinValue ? int.MinValue : int.CreateTruncating(value);
    }
}
