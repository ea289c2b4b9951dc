namespace Iapt.Measures.Audit.Leaks;

/// <summary>What gives a count away.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
/// <param name="Figures">Figures that, with the rules, leave the count no other values. Without any one of them others are left, or the search did not learn that none are.</param>
/// <param name="IsSmallest">True when no smaller number of figures suffices.</param>
public sealed record LeakSource<TFigure>(ImmutableArray<TFigure> Figures, bool IsSmallest)
    where TFigure : notnull;
