namespace Iapt.Measures.Columns;

/// <summary>The value of the first case that is known to hold: filled from the last to the first, so that the first stands on top.</summary>
internal sealed class CaseValue(int slot, (MaskNode When, ValueNode Then)[] cases, ValueNode otherwise, ValueRange range, Doubt doubt)
    : ValueNode(slot, otherwise.ByPeriod || Array.Exists(cases, one => one.When.ByPeriod || one.Then.ByPeriod), range, doubt)
{
    /// <summary>True for a value that stands where one condition is known to hold, and is null elsewhere.</summary>
    internal bool IsGuarded => cases.Length == 1 && otherwise is ConstantValue { Value: null };

    internal IReadOnlyList<(MaskNode When, ValueNode Then)> Cases => cases;

    internal ValueNode Otherwise => otherwise;

    /// <summary>The first case.</summary>
    internal (MaskNode When, ValueNode Then) First => cases[0];

    internal override void Evaluate(Workspace workspace, Span<int> values)
    {
        if (otherwise is ConstantValue constant)
        {
            values.Fill(constant.Stored);
        }
        else
        {
            otherwise.Read(workspace).CopyTo(values);
        }

        for (var position = cases.Length - 1; position >= 0; position--)
        {
            var mask = workspace.Mask(cases[position].When);
            if (!MaskKernel.IsEmpty(mask))
            {
                cases[position].Then.CopyWhere(workspace, mask, values);
            }
        }
    }
}
