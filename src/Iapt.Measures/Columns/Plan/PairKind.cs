namespace Iapt.Measures.Columns;

/// <summary>How two values are compared; below and at most swap the sides.</summary>
internal enum PairKind
{
    Equal,

    Unequal,

    AtLeast,

    Above,
}
