namespace Iapt.Measures.Instruments;

/// <summary>Whether the caseness number itself is a case.</summary>
public enum CasenessOperator
{
    /// <summary>The number itself is a case: every instrument but one.</summary>
    AtLeast,

    /// <summary>Only a higher score is a case: the Mobility Inventory, above 2.3.</summary>
    Above,
}
