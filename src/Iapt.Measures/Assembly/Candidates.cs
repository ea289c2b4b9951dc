using System.Numerics;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Assembly;

/// <summary>The rows of one source that qualify for a selection, with what orders them and what is taken of them.</summary>
internal sealed class Candidates
{
    private const int WordBits = 64;

    private readonly Frame _frame;
    private readonly int[][] _order;
    private readonly CodeField?[] _identifiers;
    private readonly bool[] _descending;
    private readonly CodeColumn? _codes;
    private readonly int[]? _values;
    private readonly int _scale = 1;

    internal Candidates(SelectionSource source, int place, int rank, Frame frame, Frame target, ulong[] known, int decimals)
    {
        Place = place;
        Rank = rank;
        Label = source.Label;
        _frame = frame;
        Targets = frame.PositionsIn(target);
        Rows = Positions(known);
        _order = [.. source.Order.Select(key => key.Field is CodeField { IsIdentifier: true } ? [] : frame.OrderOf(key))];
        _identifiers = [.. source.Order.Select(key => key.Field as CodeField)];
        _descending = [.. source.Order.Select(key => key.Descending)];
        if (source.Value is { } value)
        {
            _codes = frame.ColumnOf(value) as CodeColumn;
            _values = frame.NumbersOf(value);
            _scale = FixedPoint.Power(value.Decimals) / FixedPoint.Power(Math.Min(decimals, value.Decimals));
        }
    }

    /// <summary>The place of the source among those of the selection.</summary>
    internal int Place { get; }

    /// <summary>The place of the first source of the same table: a row of one table comes before one of the next, whatever the source.</summary>
    internal int Rank { get; }

    internal string? Label { get; }

    /// <summary>For each row of the frame, the row that the selection is made for; never descending.</summary>
    internal int[] Targets { get; }

    /// <summary>The rows that qualify, ascending.</summary>
    internal int[] Rows { get; }

    internal int NumberAt(int row) => _values is null || _values[row] == int.MinValue ? int.MinValue : _values[row] / _scale;

    internal string? CodeAt(int row) => _codes is null || _values![row] < 0 ? null : _codes.Codes[_values[row]];

    /// <summary>The order of two rows, of this source or another.</summary>
    internal int Compare(int row, Candidates other, int otherRow)
    {
        for (var key = 0; key < Math.Max(_order.Length, other._order.Length); key++)
        {
            var byKey = key < _identifiers.Length && _identifiers[key] is { IsIdentifier: true } identifier
                ? CompareIdentifiers(key, identifier, row, other, otherRow)
                : OrderAt(key, row).CompareTo(other.OrderAt(key, otherRow));
            if (byKey != 0)
            {
                return byKey;
            }
        }

        var byTable = Rank.CompareTo(other.Rank);
        if (byTable != 0)
        {
            return byTable;
        }

        var byRecord = RecordNumber.Of(_frame.RecordIdAt(row)).CompareTo(RecordNumber.Of(other._frame.RecordIdAt(otherRow)));
        if (byRecord != 0)
        {
            return byRecord;
        }

        var byRow = _frame.RowAt(row).CompareTo(other._frame.RowAt(otherRow));
        return byRow != 0 ? byRow : Place.CompareTo(other.Place);
    }

    // What a source is not ordered by is recorded in none of its rows.
    private int OrderAt(int key, int row) => key < _order.Length ? _order[key][row] : int.MaxValue;

    private static int[] Positions(ulong[] known)
    {
        var positions = new int[known.Sum(word => BitOperations.PopCount(word))];
        var next = 0;
        for (var word = 0; word < known.Length; word++)
        {
            for (var bits = known[word]; bits != 0; bits &= bits - 1)
            {
                positions[next++] = (word * WordBits) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return positions;
    }

    private int CompareIdentifiers(int key, CodeField identifier, int row, Candidates other, int otherRow)
    {
        var byNumber = RecordNumber.Of(_frame.ValueOf(identifier, row).Code).CompareTo(RecordNumber.Of(other._frame.ValueOf(identifier, otherRow).Code));
        return _descending[key] ? -byNumber : byNumber;
    }
}
