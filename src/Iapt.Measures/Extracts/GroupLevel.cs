namespace Iapt.Measures.Extracts;

/// <summary>The levels of organisation that figures are reported at, in the order of a table.</summary>
public enum GroupLevel
{
    /// <summary>Everything: <c>England</c>, code <c>all</c>.</summary>
    England,

    /// <summary>A commissioning region: <c>CommissioningRegion</c>.</summary>
    Region,

    /// <summary>An integrated care board: <c>ICB</c>.</summary>
    Icb,

    /// <summary>A sub-ICB location: <c>SubICB</c>.</summary>
    SubIcb,

    /// <summary>A provider: <c>Provider</c>.</summary>
    Provider,
}
