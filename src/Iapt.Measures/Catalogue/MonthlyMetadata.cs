using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The official constructions of the monthly and quarterly measures.</summary>
public static class MonthlyMetadata
{
    /// <summary>The metadata in force with data set v2.1.</summary>
    public static Citation V21 { get; } = new("NHS England, NHS Talking Therapies monthly activity metadata, July 2026");
}
