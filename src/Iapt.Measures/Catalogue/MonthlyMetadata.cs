using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The official constructions of the monthly and quarterly measures.</summary>
public static class MonthlyMetadata
{
    /// <summary>The metadata in force with data set v2.1.</summary>
    public static Citation V21 { get; } = new("NHS England, NHS Talking Therapies monthly activity metadata, July 2026");

    /// <summary>The metadata in force with data set v2.0, as kept beside the guide for beginners.</summary>
    public static Citation V20 { get; } = new("NHS Digital, IAPT v2.0 monthly metadata, January to July 2021 (repository NHSE-IAPT/Beginners-guide-v2.0)");

    /// <summary>The tables for England of the annual reports on data set v1.5, whose labels show which groups there were.</summary>
    public static Citation AnnualTablesOfV15 { get; } = new("NHS Digital, Psychological Therapies, annual reports 2017-18 to 2019-20, England by variable");
}
