namespace Iapt.Measures.Periods;

/// <summary>The length of a reporting period, which decides which record of a pathway is reported (<c>decisions.md</c> 1).</summary>
public enum Cadence
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of the financial year: April to June is the first.</summary>
    Quarter,

    /// <summary>A financial year, April to March.</summary>
    Year,

    /// <summary>Any other run of whole months.</summary>
    Range,
}
