using System.Numerics;

namespace Iapt.Measures.Columns;

/// <summary>The rows whose bit is set, in order. A bit of a row already passed may be cleared meanwhile.</summary>
internal ref struct MaskRows(ReadOnlySpan<ulong> mask)
{
    private readonly ReadOnlySpan<ulong> _mask = mask;
    private ulong _bits = mask.IsEmpty ? 0 : mask[0];
    private int _word;

    public int Current { get; private set; }

    public readonly MaskRows GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_bits == 0)
        {
            if (++_word >= _mask.Length)
            {
                return false;
            }

            _bits = _mask[_word];
        }

        Current = (_word * MaskKernel.WordBits) + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return true;
    }
}
