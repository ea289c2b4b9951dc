namespace Iapt.Measures.Algebra;

/// <summary>What services returned the data to. Figures of two collections are two series, even where they overlap in time (<c>decisions.md</c> 26).</summary>
public enum Collection
{
    /// <summary>The patient-level data set, since April 2012.</summary>
    DataSet,

    /// <summary>The quarterly counts of the key performance indicator return, until March 2013.</summary>
    KpiReturn,

    /// <summary>The annual report's files, an extract of the data set of their own (<c>domain.md</c> 8): twelve months do not add up to a year of it.</summary>
    AnnualReport,
}
