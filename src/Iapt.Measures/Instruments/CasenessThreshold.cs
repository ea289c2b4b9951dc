namespace Iapt.Measures.Instruments;

/// <summary>From which score a person is at caseness.</summary>
/// <param name="Operator">Whether the number itself is a case.</param>
/// <param name="Units">The number, in the instrument's fixed point.</param>
/// <param name="Evidence">Its source.</param>
public sealed record CasenessThreshold(CasenessOperator Operator, int Units, Evidence Evidence)
{
    /// <summary>The lowest score at caseness, in fixed point: the number itself, or one step more where only a higher score is a case.</summary>
    public int LowestCase => Operator == CasenessOperator.AtLeast ? Units : Units + 1;
}
