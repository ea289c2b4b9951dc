namespace Iapt.Measures.Audit.Leaks;

/// <summary>A figure that is suppressed for the sake of another.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
/// <param name="Figure">The figure.</param>
/// <param name="Protects">The count that it would help to give away; for a rate that goes with its numerator, the numerator.</param>
public sealed record AddedSuppression<TFigure>(TFigure Figure, TFigure Protects)
    where TFigure : notnull;
