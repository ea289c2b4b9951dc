namespace Iapt.Measures.Audit.Leaks;

/// <summary>A figure as it stands in the table, and what an attacker concludes of it alone.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
/// <param name="Figure">The figure.</param>
/// <param name="Constraints">The positions of what it says among the constraints of the system.</param>
public sealed record ShownFigure<TFigure>(TFigure Figure, ImmutableArray<int> Constraints)
    where TFigure : notnull
{
    /// <summary>What it costs to hide it: 1 for a figure; 0 for one that is hidden already, whose mark still tells that it is small.</summary>
    public long Cost { get; init; } = 1;

    /// <summary>The positions of the rates that are hidden with it, because it is their numerator.</summary>
    public ImmutableArray<int> Carries { get; init; } = [];

    /// <summary>Whether it can be hidden.</summary>
    public bool CanBeHidden => Cost > 0;
}
