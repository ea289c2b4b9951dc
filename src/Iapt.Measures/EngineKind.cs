namespace Iapt.Measures;

/// <summary>Which engine adds up. They give the same figures; they differ in speed.</summary>
public enum EngineKind
{
    /// <summary>Column by column, all periods and organisations in one pass.</summary>
    Columns,

    /// <summary>Row by row, period by period: the meaning, and the reference for every other engine.</summary>
    Rows,
}
