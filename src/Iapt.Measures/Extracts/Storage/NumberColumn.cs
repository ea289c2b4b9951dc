using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Dates, counts, scores and flags, at the width that the range of the field proves.</summary>
internal sealed class NumberColumn : IntegerColumn
{
    private readonly FieldRange _range;

    internal NumberColumn(Field field)
        : base(field)
    {
        _range = FieldRange.Of(field);
        Blocks = new Blocks(_range.Low, _range.High);
    }

    internal override Blocks Blocks { get; }

    internal override FieldValue this[int row] => ValueOf(Blocks[row]);

    internal override FieldValue Staged(int slot) => ValueOf(Stage[slot]);

    internal override void Set(int slot, FieldValue value)
    {
        if (value.IsPresent && (value.Number < _range.Low || value.Number > _range.High))
        {
            throw _range.NotWithin(Field, nameof(value));
        }

        Put(slot, value.IsPresent ? (int)value.Number : int.MinValue);
    }

    internal override IssueCode? Set(int slot, ReadOnlySpan<byte> text)
    {
        if (Field.TryReadPlain(text, out var plain))
        {
            Put(slot, plain);
            return null;
        }

        var reading = Texts.Read(Field, text);
        Set(slot, reading.Value);
        return reading.Issue;
    }

    internal override bool TrySet(int slot, int number)
    {
        if (!Field.TryTakePlain(number, out var stored))
        {
            return false;
        }

        Put(slot, stored);
        return true;
    }

    /// <summary>Appends numbers that a caller holds, without a stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One lies outside what the field can hold.</exception>
    internal void Append(ReadOnlySpan<int> numbers, string parameter)
    {
        foreach (var number in numbers)
        {
            if ((number < _range.Low && number != int.MinValue) || number > _range.High)
            {
                throw _range.NotWithin(Field, parameter);
            }
        }

        Blocks.Append(numbers);
    }

    internal override void Copy(Column other, int row, int slot) => Put(slot, ((NumberColumn)other).Blocks[row]);

    private static FieldValue ValueOf(int stored) => stored == int.MinValue ? FieldValue.Null : FieldValue.Of(stored);
}
