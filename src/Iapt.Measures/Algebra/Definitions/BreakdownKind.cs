namespace Iapt.Measures.Algebra;

/// <summary>How the groups of a breakdown lie to each other (<c>decisions.md</c> 20).</summary>
public enum BreakdownKind
{
    /// <summary>Every row is in exactly one group: the first that it matches in catalogue order, else the last, which is the remainder.</summary>
    Partition,

    /// <summary>A row can be in several groups, because a person or pathway can have several of what is recorded.</summary>
    MultiValued,

    /// <summary>
    /// The groups overlap, or leave rows out, because the publication has them so: waits within 28 days and within six weeks. A row that is not known to match a group is not in it.
    /// </summary>
    Overlapping,
}
