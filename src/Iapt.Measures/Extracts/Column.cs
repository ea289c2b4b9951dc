using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>The values of one field, row by row, in blocks of the narrowest integer that holds them.</summary>
internal abstract class Column
{
    private protected Column(Field field) => Field = field;

    internal Field Field { get; }

    /// <summary>The stored integers: the units of a number, or the position of a code among <see cref="CodeColumn.Codes"/>.</summary>
    internal abstract Blocks Blocks { get; }

    internal abstract FieldValue this[int row] { get; }

    internal static Column For(Field field) => field.Kind == ValueKind.Code ? new CodeColumn(field) : new NumberColumn(field);

    internal abstract void Set(int row, FieldValue value);

    /// <summary>Gives back the room beyond the rows, once no more come.</summary>
    internal abstract void Trim(int rows);
}
