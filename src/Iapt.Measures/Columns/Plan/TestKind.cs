namespace Iapt.Measures.Columns;

/// <summary>What is asked of one value.</summary>
internal enum TestKind
{
    Within,

    Outside,

    Null,

    Recorded,
}
