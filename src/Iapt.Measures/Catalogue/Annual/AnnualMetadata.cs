using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The document that the definitions of the annual report are read from.</summary>
public static class AnnualMetadata
{
    /// <summary>The metadata of the annual report 2024-25: its fields, and the variables that they are broken down by.</summary>
    public static Citation Of2025 { get; } = new("NHS England, NHS Talking Therapies annual report 2024-25, metadata of the data files");
}
