namespace Iapt.Measures.Algebra;

/// <summary>What services returned the data to. Figures of two collections are two series, even where they overlap in time (<c>decisions.md</c> 26).</summary>
public enum Collection
{
    /// <summary>The patient-level data set, since April 2012.</summary>
    DataSet,

    /// <summary>The quarterly counts of the key performance indicator return, until March 2013.</summary>
    KpiReturn,
}
