namespace Iapt.Measures.Columns;

/// <summary>What a table gives for each computed code.</summary>
internal sealed class LookUpComputed(int slot, ValueNode codes, int[] table, ValueRange range) : ValueNode(slot, codes.ByPeriod, range, Doubt.Always)
{
    internal override void Evaluate(Workspace workspace, Span<int> values) => CodeKernel.LookUp(codes.Read(workspace), table, values);
}
