using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>A column whose rows are integers: numbers, or positions of codes.</summary>
internal abstract class IntegerColumn(Field field) : Column(field)
{
    private int[] _stage = [];

    /// <summary>The stored integers.</summary>
    internal abstract Blocks Blocks { get; }

    /// <summary>The rows that are being set; the least integer for null.</summary>
    internal Span<int> Stage => _stage;

    internal override void Grow(int rows)
    {
        var staged = _stage.Length;
        Array.Resize(ref _stage, rows);
        _stage.AsSpan(staged).Fill(int.MinValue);
    }

    internal override void Clear(int slot) => _stage[slot] = int.MinValue;

    internal override void Append(int rows)
    {
        var staged = _stage.AsSpan(0, rows);
        Blocks.Append(staged);
        if (IsTouched)
        {
            staged.Fill(int.MinValue);
            IsTouched = false;
        }
    }

    internal override long SizeOf(int block) => Blocks.SizeOf(block);

    internal override void Spill(int block, SpillFile file) => Blocks.Spill(block, file);

    internal override void Trim()
    {
        _stage = [];
        Blocks.Trim();
    }

    private protected void Put(int slot, int stored)
    {
        _stage[slot] = stored;
        IsTouched = true;
    }
}
