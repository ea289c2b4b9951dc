namespace Iapt.Measures.Algebra;

/// <summary>How often NHS England publishes a measure. Any measure can be computed for any period; one outside its frequency is marked unpublished.</summary>
public enum Frequency
{
    /// <summary>Monthly only.</summary>
    Monthly,

    /// <summary>Monthly and quarterly.</summary>
    MonthlyAndQuarterly,

    /// <summary>Quarterly only.</summary>
    Quarterly,

    /// <summary>For each financial year, in the annual report.</summary>
    Annual,
}
