using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>The values of one field, row by row.</summary>
internal abstract class Column
{
    private const int FirstRows = 1024;

    private protected Column(Field field) => Field = field;

    internal Field Field { get; }

    internal abstract FieldValue this[int row] { get; }

    internal static Column For(Field field) => field.Kind == ValueKind.Code ? new CodeColumn(field) : new NumberColumn(field);

    internal abstract void Set(int row, FieldValue value);

    /// <summary>Gives back the room beyond the rows: arrays double while they grow.</summary>
    internal abstract void Trim(int rows);

    private protected static void Shrink<T>(ref T[] values, int rows)
    {
        if (values.Length > rows)
        {
            Array.Resize(ref values, rows);
        }
    }

    private protected static void EnsureRoom<T>(ref T[] values, int row)
    {
        if (row >= values.Length)
        {
            Array.Resize(ref values, Math.Max(FirstRows, Math.Max(row + 1, values.Length * 2)));
        }
    }
}
