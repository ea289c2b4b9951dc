using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Dates, counts, scores and flags, at the width that the range of the field proves.</summary>
internal sealed class NumberColumn : Column
{
    private readonly FieldRange _range;

    internal NumberColumn(Field field)
        : base(field)
    {
        _range = FieldRange.Of(field);
        Blocks = Blocks.For(_range.Low, _range.High);
    }

    internal override Blocks Blocks { get; }

    internal override FieldValue this[int row] => Blocks.IsNull(row) ? FieldValue.Null : FieldValue.Of(Blocks[row]);

    internal override void Set(int row, FieldValue value)
    {
        if (!value.IsPresent)
        {
            Blocks.SetNull(row);
            return;
        }

        if (value.Number < _range.Low || value.Number > _range.High)
        {
            throw _range.NotWithin(Field, nameof(value));
        }

        Blocks.Set(row, (int)value.Number);
    }

    internal override void Trim(int rows) => Blocks.Trim(rows);
}
