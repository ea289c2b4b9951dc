namespace Iapt.Measures.Audit;

/// <summary>The kind of publication that a figure is of: what else stands beside it, and so what bounds it.</summary>
public enum FigureSeries
{
    /// <summary>The monthly activity file.</summary>
    Monthly,

    /// <summary>The annual tables, with their variables.</summary>
    Annual,

    /// <summary>The annual tables of courses of therapy, by complaint and therapy type.</summary>
    Proms,

    /// <summary>National figures quoted one by one, with the counts that were printed beside them.</summary>
    National,

    /// <summary>Results of this library, with numerators and denominators.</summary>
    Computed,
}
