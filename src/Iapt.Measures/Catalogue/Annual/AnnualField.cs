using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// The words in which fields of the annual report are written. An identifier is the published name of the field; the fields of the supplementary files stand behind the name
/// of their file, because several files use one name for other populations: <c>ltc-iet.Count_FirstIntegratedContact</c>. What a field needs beside, which the publication
/// puts into a column of labels, stands after it: <c>effect-size.Mean_Start.PHQ9</c>.
/// </summary>
internal static class AnnualField
{
    /// <summary>A field.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="expression">What it is.</param>
    internal static MeasureDefinition Of(string id, MeasureExpression expression) => Named(id, NameIn(id), expression);

    /// <summary>A field whose published name is not in its identifier.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">The published name.</param>
    /// <param name="expression">What it is.</param>
    internal static MeasureDefinition Named(string id, string name, MeasureExpression expression) =>
        new MeasureDefinition(id, name, expression) { Frequency = Frequency.Annual }.From(AnnualMetadata.Of2025);

    /// <summary>A field that counts referrals.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="where">Which referrals.</param>
    internal static MeasureDefinition Count(string id, Predicate where) => Of(id, Define.Count(where));

    /// <summary>A field that makes a term over referrals one number.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="kind">How.</param>
    /// <param name="of">The term.</param>
    /// <param name="where">Which referrals.</param>
    internal static MeasureDefinition Summary(string id, AggregateKind kind, Term of, Predicate where) => Of(id, new Aggregate(kind, Subject.Pathway, of, where));

    /// <summary>A field that is a percentage.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="of">The numerator.</param>
    /// <param name="over">The denominator.</param>
    internal static MeasureDefinition Percentage(string id, MeasureExpression of, MeasureExpression over) => Of(id, new Ratio(of, over, IsPercentage: true));

    /// <summary>A field that is a measure of the monthly files over a year: the same expression and the same rows. The readings of the measure are of its own construction.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="measure">The measure.</param>
    internal static MeasureDefinition As(string id, MeasureDefinition measure) =>
        Of(id, measure.Expression) with { Examples = measure.Examples, IsAlwaysDecided = measure.IsAlwaysDecided };

    private static string NameIn(string id) => id.Split('.') is [_, var name, ..] ? name : id;
}
