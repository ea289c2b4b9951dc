namespace Iapt.Measures.Algebra;

/// <summary>A row that shows what a definition means. Every example is run as a test, for the month of May 2024.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Cells">The fields that matter; all others are not recorded.</param>
public sealed record Example(ExampleKind Kind, ImmutableArray<Cell> Cells);
