namespace Iapt.Measures.Algebra;

/// <summary>
/// The words in which a catalogue is written. Building a definition never throws; <see cref="DefinitionSet"/> checks every definition when the catalogue is built and
/// names the one that is wrong.
/// </summary>
public static class Define
{
    /// <summary>A measure that counts referrals.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureDefinition Count(string id, string name, Predicate where) => new(id, name, Count(where));

    /// <summary>A measure that counts something else than referrals.</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="where">Which of them.</param>
    public static MeasureDefinition Count(Subject subject, string id, string name, Predicate where) => new(id, name, Count(subject, where));

    /// <summary>How many of something, as a part of a measure.</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="where">Which of them.</param>
    public static MeasureExpression Count(Subject subject, Predicate where) => new Aggregate(AggregateKind.Count, subject, null, where);

    /// <summary>The sum of a term over referrals, as a part of a measure.</summary>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureExpression Sum(Term of, Predicate where) => new Aggregate(AggregateKind.Sum, Subject.Pathway, of, where);

    /// <summary>How many referrals, as a part of a measure.</summary>
    /// <param name="where">Which referrals.</param>
    public static MeasureExpression Count(Predicate where) => new Aggregate(AggregateKind.Count, Subject.Pathway, null, where);

    /// <summary>A measure that adds up a term over referrals.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureDefinition Sum(string id, string name, Term of, Predicate where) => Of(AggregateKind.Sum, id, name, of, where);

    /// <summary>A measure that averages a term over referrals.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureDefinition Mean(string id, string name, Term of, Predicate where) => Of(AggregateKind.Mean, id, name, of, where);

    /// <summary>A measure that takes the median of a term over referrals.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureDefinition Median(string id, string name, Term of, Predicate where) => Of(AggregateKind.Median, id, name, of, where);

    /// <summary>A measure that takes the smallest value of a term over referrals.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureDefinition Min(string id, string name, Term of, Predicate where) => Of(AggregateKind.Min, id, name, of, where);

    /// <summary>A measure that takes the largest value of a term over referrals.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    public static MeasureDefinition Max(string id, string name, Term of, Predicate where) => Of(AggregateKind.Max, id, name, of, where);

    /// <summary>The beginning of a measure that is a percentage.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    public static PercentageDraft Percentage(string id, string name) => new(id, name);

    private static MeasureDefinition Of(AggregateKind kind, string id, string name, Term of, Predicate where) =>
        new(id, name, new Aggregate(kind, Subject.Pathway, of, where));
}
