namespace Iapt.Measures.Algebra;

/// <summary>
/// A row of an example that belongs to another row of it. What joins the two, the row's own identifiers and its month, May 2024, are filled in when the example is run; an
/// example names them only where they are what it shows.
/// </summary>
/// <param name="Subject">What the row is one of.</param>
/// <param name="Cells">The fields that matter, as a file holds them; of a field that stands twice, the last.</param>
public sealed record ChildRow(Subject Subject, ImmutableArray<Cell> Cells)
{
    /// <summary>The rows that belong to this one.</summary>
    public ImmutableArray<ChildRow> Rows { get; init; } = [];

    /// <summary>A row.</summary>
    /// <param name="subject">What it is one of.</param>
    /// <param name="cells">The fields that matter.</param>
    public static ChildRow Of(Subject subject, params ReadOnlySpan<Cells> cells) => new(subject, Algebra.Cells.Of(cells).All);

    /// <summary>The row with more rows that belong to it.</summary>
    /// <param name="rows">The rows.</param>
    public ChildRow With(params ReadOnlySpan<ChildRow> rows) => this with { Rows = [.. Rows, .. rows] };
}
