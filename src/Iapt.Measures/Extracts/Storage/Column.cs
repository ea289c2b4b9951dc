using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// The values of one field, row by row. Rows are set in a small stage of the column, where the builder can still correct or drop them, and appended from there.
/// </summary>
internal abstract class Column
{
    private protected Column(Field field) => Field = field;

    internal Field Field { get; }

    internal abstract FieldValue this[int row] { get; }

    /// <summary>True when some row of the stage has been set.</summary>
    internal bool IsTouched { get; private protected set; }

    internal static Column For(Field field) => field switch
    {
        CodeField { IsIdentifier: true } identifier => new IdentifierColumn(identifier),
        CodeField code => new CodeColumn(code),
        _ => new NumberColumn(field),
    };

    /// <summary>Makes room for a stage of so many rows, all null.</summary>
    internal abstract void Grow(int rows);

    /// <summary>Sets a row of the stage to null.</summary>
    internal abstract void Clear(int slot);

    internal abstract void Set(int slot, FieldValue value);

    /// <summary>Sets a row of the stage from text in UTF-8, through the codec of the field.</summary>
    /// <returns>What is wrong with the text; null when nothing is.</returns>
    internal abstract IssueCode? Set(int slot, ReadOnlySpan<byte> text);

    /// <summary>Sets a row of the stage from a number that its codec would take without a word.</summary>
    internal virtual bool TrySet(int slot, int number) => false;

    internal abstract FieldValue Staged(int slot);

    /// <summary>Sets a row of the stage from a row of a column of the same field.</summary>
    internal abstract void Copy(Column other, int row, int slot);

    /// <summary>Appends the first rows of the stage and clears it.</summary>
    internal abstract void Append(int rows);

    internal abstract long SizeOf(int block);

    /// <summary>Moves a whole block to a file.</summary>
    internal abstract void Spill(int block, SpillFile file);

    /// <summary>Gives back the room that only rows to come would need.</summary>
    internal abstract void Trim();
}
