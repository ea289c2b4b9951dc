using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>Columns made of rows that lie elsewhere.</summary>
internal static class Gathering
{
    /// <summary>The rows of a column at some positions, in that order.</summary>
    internal static IntegerColumn Of(IntegerColumn column, ReadOnlySpan<int> positions)
    {
        var numbers = column.Blocks.ToArray();
        var gathered = new int[positions.Length];
        for (var position = 0; position < gathered.Length; position++)
        {
            gathered[position] = numbers[positions[position]];
        }

        IntegerColumn copy = column is CodeColumn codes ? new CodeColumn(codes) : new NumberColumn(column.Field);
        copy.Blocks.Append(gathered);
        copy.Trim();
        return copy;
    }

    /// <summary>A column of numbers, the least integer for null.</summary>
    internal static NumberColumn OfNumbers(Field field, ReadOnlySpan<int> numbers)
    {
        var column = new NumberColumn(field);
        column.Append(numbers, nameof(numbers));
        column.Trim();
        return column;
    }

    /// <summary>A column of codes.</summary>
    internal static CodeColumn OfCodes(CodeField field, ReadOnlySpan<string?> codes)
    {
        const int Rows = 512;
        var column = new CodeColumn(field);
        column.Grow(Rows);
        for (var start = 0; start < codes.Length; start += Rows)
        {
            var part = codes[start..Math.Min(codes.Length, start + Rows)];
            for (var slot = 0; slot < part.Length; slot++)
            {
                column.Set(slot, part[slot] is { } code ? FieldValue.Of(code) : FieldValue.Null);
            }

            column.Append(part.Length);
        }

        column.Trim();
        return column;
    }
}
