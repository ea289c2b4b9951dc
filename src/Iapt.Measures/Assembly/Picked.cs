namespace Iapt.Measures.Assembly;

/// <summary>A row that a selection has picked: its place in a source; null where none is picked.</summary>
/// <param name="Source">The source.</param>
/// <param name="Row">The row of its frame.</param>
internal readonly record struct Picked(Candidates Source, int Row) : IComparable<Picked>
{
    public int CompareTo(Picked other) => Source.Compare(Row, other.Source, other.Row);
}
