namespace Iapt.Measures.Algebra;

/// <summary>Fields of an example row that belong together, for example the two that make a finished course of treatment.</summary>
/// <param name="All">The fields with their texts.</param>
public readonly record struct Cells(ImmutableArray<Cell> All)
{
    /// <summary>One field as a group.</summary>
    /// <param name="cell">The field with its text.</param>
    public static implicit operator Cells(Cell cell) => FromCell(cell);

    /// <summary>One field as a group.</summary>
    /// <param name="cell">The field with its text.</param>
    public static Cells FromCell(Cell cell) => new([cell]);

    /// <summary>Groups as one.</summary>
    /// <param name="groups">The groups.</param>
    public static Cells Of(params ReadOnlySpan<Cells> groups)
    {
        var all = ImmutableArray.CreateBuilder<Cell>();
        foreach (var group in groups)
        {
            all.AddRange(group.All);
        }

        return new Cells(all.ToImmutable());
    }
}
