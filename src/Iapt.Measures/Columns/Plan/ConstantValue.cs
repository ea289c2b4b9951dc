namespace Iapt.Measures.Columns;

/// <summary>The same for every row, null among it.</summary>
internal sealed class ConstantValue(int slot, long? value)
    : ValueNode(slot, byPeriod: false, ValueRange.Of(value ?? 0), value is null ? Doubt.Always : Doubt.Never)
{
    internal long? Value { get; } = value;

    internal int Stored { get; } = value is { } number && ValueRange.Of(number).FitsInt ? (int)number : int.MinValue;

    internal override void Evaluate(Workspace workspace, Span<int> values) => values.Fill(Stored);

    internal override void CopyWhere(Workspace workspace, ReadOnlySpan<ulong> mask, Span<int> values) => ValueKernel.FillWhere(Stored, mask, values);
}
