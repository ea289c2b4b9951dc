using System.Globalization;
using System.Numerics;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Builds an extract of columns that the caller already holds: stored values, null as the least value of the type (dates are days since 1970-01-01, scores are units of
/// their last decimal, flags are 1 and 0). Lengths and ranges are checked once, column by column; what is wrong with a row as a whole becomes an issue, as everywhere.
/// </summary>
public sealed class ExtractColumns
{
    private const int Stage = 512;

    private readonly List<Column> _columns = [];

    /// <summary>Columns of one length.</summary>
    /// <param name="rows">How many rows, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than none.</exception>
    public ExtractColumns(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Rows = rows;
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>Adds a column of numbers.</summary>
    /// <param name="field">The field: a date, count, score or flag.</param>
    /// <param name="values">Its values, row by row.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">Another length; a field that holds codes, or stands already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value outside what the field can hold.</exception>
    public ExtractColumns Add(Field field, ReadOnlySpan<int> values) => AddNumbers(field, values);

    /// <summary>Adds a column of numbers.</summary>
    /// <param name="field">The field: a date, count, score or flag.</param>
    /// <param name="values">Its values, row by row.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">Another length; a field that holds codes, or stands already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value outside what the field can hold.</exception>
    public ExtractColumns Add(Field field, ReadOnlySpan<short> values) => AddNumbers(field, values);

    /// <summary>Adds a column of numbers.</summary>
    /// <param name="field">The field: a date, count, score or flag.</param>
    /// <param name="values">Its values, row by row.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">Another length; a field that holds codes, or stands already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value outside what the field can hold.</exception>
    public ExtractColumns Add(Field field, ReadOnlySpan<sbyte> values) => AddNumbers(field, values);

    /// <summary>Adds a column of codes.</summary>
    /// <param name="field">The field.</param>
    /// <param name="codes">Its codes, as a file would hold them: they go through the codec of the field.</param>
    /// <param name="positions">The position of each row's code; the least integer where none is recorded.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">Another length, or a field that stands already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A position outside the codes.</exception>
    public ExtractColumns Add(CodeField field, IReadOnlyList<string> codes, ReadOnlySpan<int> positions)
    {
        ArgumentNullException.ThrowIfNull(codes);
        Check(field, positions.Length);
        var stored = codes.Select(code => field.Read(code).Value).ToArray();
        foreach (var position in positions)
        {
            if (position != int.MinValue && (position < 0 || position >= stored.Length))
            {
                throw new ArgumentOutOfRangeException(nameof(positions), $"A position of {field.Name} lies outside its list of codes.");
            }
        }

        var column = Column.For(field);
        for (; !positions.IsEmpty; positions = positions[Math.Min(positions.Length, Stage)..])
        {
            var part = positions[..Math.Min(positions.Length, Stage)];
            column.Grow(Stage);
            for (var slot = 0; slot < part.Length; slot++)
            {
                column.Set(slot, part[slot] == int.MinValue ? FieldValue.Null : stored[part[slot]]);
            }

            column.Append(part.Length);
        }

        _columns.Add(column);
        return this;
    }

    /// <summary>Adds a column of identifiers that are whole numbers.</summary>
    /// <param name="field">The field: <c>PathwayID</c>, or the identifier of a record.</param>
    /// <param name="identifiers">The identifiers; 0 where none is recorded.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">Another length; a field that holds no identifiers, or stands already.</exception>
    public ExtractColumns Add(CodeField field, ReadOnlySpan<UInt128> identifiers)
    {
        Check(field, identifiers.Length);
        if (Column.For(field) is not IdentifierColumn column)
        {
            throw new ArgumentException($"{field.Name} holds no identifiers: its codes are added with their list.", nameof(field));
        }

        column.Append(identifiers);
        _columns.Add(column);
        return this;
    }

    /// <summary>Builds the extract. The locator of a row is its position, from 1.</summary>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    /// <exception cref="ArgumentException"><c>PathwayID</c> is missing.</exception>
    public Extract Build(OrganisationTable? organisations = null)
    {
        var builder = new ExtractBuilder(_columns.Select(column => column.Field));
        builder.Copy(_columns, Rows);
        return builder.Build(organisations);
    }

    private ExtractColumns AddNumbers<T>(Field field, ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Check(field, values.Length);
        if (field.Kind == ValueKind.Code)
        {
            throw new ArgumentException($"{field.Name} holds codes: they are added with their list.", nameof(field));
        }

        var column = (NumberColumn)Column.For(field);
        Span<int> numbers = stackalloc int[Stage];
        for (var first = 0; first < values.Length; first += Stage)
        {
            var part = values[first..Math.Min(values.Length, first + Stage)];
            for (var row = 0; row < part.Length; row++)
            {
                numbers[row] = part[row] == T.MinValue ? int.MinValue : int.CreateTruncating(part[row]);
            }

            column.Append(numbers[..part.Length], nameof(values));
        }

        _columns.Add(column);
        return this;
    }

    private void Check(Field field, int length)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (length != Rows)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{field.Name} has {length} rows and the extract {Rows}."), nameof(length));
        }

        if (_columns.Exists(column => column.Field == field))
        {
            throw new ArgumentException($"{field.Name} stands twice.", nameof(field));
        }
    }
}
