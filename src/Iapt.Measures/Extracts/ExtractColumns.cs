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
        var column = Column.For(field);
        for (var row = 0; row < positions.Length; row++)
        {
            var position = positions[row];
            if (position != int.MinValue && (position < 0 || position >= stored.Length))
            {
                throw new ArgumentOutOfRangeException(nameof(positions), $"A position of {field.Name} lies outside its list of codes.");
            }

            column.Set(row, position == int.MinValue ? FieldValue.Null : stored[position]);
        }

        _columns.Add(column);
        return this;
    }

    /// <summary>Builds the extract. The locator of a row is its position, from 1.</summary>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    /// <exception cref="ArgumentException"><c>PathwayID</c> is missing.</exception>
    public Extract Build(OrganisationTable? organisations = null)
    {
        // Row by row, because the rules about whole rows stand in one place.
        var builder = new ExtractBuilder(_columns.Select(column => column.Field));
        for (var row = 0; row < Rows; row++)
        {
            builder.BeginRow(row + 1);
            foreach (var column in _columns)
            {
                builder.Set(column.Field, column[row]);
            }

            _ = builder.EndRow();
        }

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

        var column = Column.For(field);
        for (var row = 0; row < values.Length; row++)
        {
            column.Set(row, values[row] == T.MinValue ? FieldValue.Null : FieldValue.Of(long.CreateChecked(values[row])));
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
