namespace Iapt.Measures.Algebra;

/// <summary>
/// A row that shows what a definition means. Every example is run as a test: the row is the only one of its pathway, the period is May 2024. Examples are no part of
/// a fingerprint.
/// </summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Cells">The fields that matter, as a file holds them; an empty text, and every field not named, is not recorded.</param>
/// <param name="Value">What the row adds to a sum or mean, or the value that a derivation gives, as a file holds it; null where there is only true and false.</param>
public sealed record Example(ExampleKind Kind, ImmutableArray<Cell> Cells, string? Value = null)
{
    /// <summary>The rows of other tables that belong to the row: what a derivation selects from.</summary>
    public ImmutableArray<ChildRow> Rows { get; init; } = [];

    /// <summary>A row that counts, or a flag that is true.</summary>
    /// <param name="row">The fields that matter.</param>
    public static Example Counted(params ReadOnlySpan<Cells> row) => new(ExampleKind.Counted, Algebra.Cells.Of(row).All);

    /// <summary>A row that does not count, or a flag that is not true. Of a rate: a row of the denominator alone.</summary>
    /// <param name="row">The fields that matter.</param>
    public static Example NotCounted(params ReadOnlySpan<Cells> row) => new(ExampleKind.NotCounted, Algebra.Cells.Of(row).All);

    /// <summary>A row that is outside the denominator of a rate.</summary>
    /// <param name="row">The fields that matter.</param>
    public static Example Outside(params ReadOnlySpan<Cells> row) => new(ExampleKind.Outside, Algebra.Cells.Of(row).All);

    /// <summary>A row that cannot be decided, or a value that is not there.</summary>
    /// <param name="row">The fields that matter.</param>
    public static Example Unknown(params ReadOnlySpan<Cells> row) => new(ExampleKind.Unknown, Algebra.Cells.Of(row).All);

    /// <summary>A row that counts with a value, or the value that a derivation gives.</summary>
    /// <param name="value">The value, as a file holds it.</param>
    /// <param name="row">The fields that matter.</param>
    public static Example Gives(string value, params ReadOnlySpan<Cells> row) => new(ExampleKind.Counted, Algebra.Cells.Of(row).All, value);

    /// <summary>The example with rows of other tables that belong to the row.</summary>
    /// <param name="rows">The rows.</param>
    public Example With(params ReadOnlySpan<ChildRow> rows) => this with { Rows = [.. Rows, .. rows] };
}
