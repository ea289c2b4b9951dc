using System.Numerics;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Dates, counts, scores and flags, at the narrowest width that the values so far need: most columns of a referral extract fit one byte. Null is the lowest value of
/// the width.
/// </summary>
internal sealed class NumberColumn(Field field) : Column(field)
{
    private sbyte[]? _bytes = [];
    private short[]? _shorts;
    private int[]? _integers;
    private long[]? _longs;

    internal override FieldValue this[int row] =>
        _bytes is not null ? Value(_bytes[row])
        : _shorts is not null ? Value(_shorts[row])
        : _integers is not null ? Value(_integers[row])
        : Value(_longs![row]);

    internal override void Set(int row, FieldValue value)
    {
        while (!TrySet(row, value))
        {
            Widen();
        }
    }

    internal override void Trim(int rows)
    {
        if (_bytes is not null)
        {
            Shrink(ref _bytes, rows);
        }
        else if (_shorts is not null)
        {
            Shrink(ref _shorts, rows);
        }
        else if (_integers is not null)
        {
            Shrink(ref _integers, rows);
        }
        else
        {
            Shrink(ref _longs!, rows);
        }
    }

    private static FieldValue Value<T>(T stored)
        where T : IBinaryInteger<T>, IMinMaxValue<T> =>
        stored == T.MinValue ? FieldValue.Null : FieldValue.Of(long.CreateChecked(stored));

    private static bool TrySet<T>(ref T[] values, int row, FieldValue value)
        where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        var number = value.Number;
        if (value.IsPresent && (number <= long.CreateChecked(T.MinValue) || number > long.CreateChecked(T.MaxValue)))
        {
            return false;
        }

        EnsureRoom(ref values, row);
        values[row] = value.IsPresent ? T.CreateTruncating(number) : T.MinValue;
        return true;
    }

    private static TTo[] Widened<TFrom, TTo>(TFrom[] values)
        where TFrom : IBinaryInteger<TFrom>, IMinMaxValue<TFrom>
        where TTo : IBinaryInteger<TTo>, IMinMaxValue<TTo> =>
        Array.ConvertAll(values, value => value == TFrom.MinValue ? TTo.MinValue : TTo.CreateChecked(value));

    private bool TrySet(int row, FieldValue value)
    {
        if (_bytes is not null)
        {
            return TrySet(ref _bytes, row, value);
        }

        if (_shorts is not null)
        {
            return TrySet(ref _shorts, row, value);
        }

        return _integers is not null
            ? TrySet(ref _integers, row, value)
            : TrySet(ref _longs!, row, value)
                ? true
                : throw new ArgumentOutOfRangeException(nameof(value), "A stored number is above the lowest 64-bit integer, which stands for null.");
    }

    private void Widen()
    {
        if (_bytes is not null)
        {
            _shorts = Widened<sbyte, short>(_bytes);
            _bytes = null;
        }
        else if (_shorts is not null)
        {
            _integers = Widened<short, int>(_shorts);
            _shorts = null;
        }
        else
        {
            _longs = Widened<int, long>(_integers!);
            _integers = null;
        }
    }
}
