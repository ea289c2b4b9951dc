using System.Globalization;

namespace Iapt.Measures.Algebra;

/// <summary>
/// One measure, as data: what is run over columns, evaluated and explained for one referral, printed for an auditor, rendered as SQL and compared with other
/// versions is this object. Nothing in the library computes the measure any other way.
/// </summary>
public sealed record MeasureDefinition
{
    /// <summary>A definition.</summary>
    /// <param name="id">The NHS identifier, <c>M192</c>.</param>
    /// <param name="name">The NHS name, verbatim.</param>
    /// <param name="expression">How it is computed.</param>
    public MeasureDefinition(string id, string name, MeasureExpression expression)
    {
        Id = id;
        Name = name;
        Expression = expression;
    }

    /// <summary>The NHS identifier, <c>M192</c>. Names changed over the years, identifiers did not.</summary>
    public string Id { get; }

    /// <summary>The NHS name, verbatim.</summary>
    public string Name { get; }

    /// <summary>How it is computed.</summary>
    public MeasureExpression Expression { get; }

    /// <summary>How often it is published.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>How far the public record confirms it.</summary>
    public DefinitionStatus Status { get; init; }

    /// <summary>Where it is read from.</summary>
    public Citation? Source { get; init; }

    /// <summary>Anything a reader of the figure must know; null where there is nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Where the official construction is in error or leaves a choice.</summary>
    public ImmutableArray<Interpretation> Interpretations { get; init; } = [];

    /// <summary>Rows that show what it means.</summary>
    public ImmutableArray<Example> Examples { get; init; } = [];

    /// <summary>True when no clause that it reaches can be unknown for a row of a month's own snapshot; otherwise <see cref="Examples"/> show when it is.</summary>
    public bool IsAlwaysDecided { get; init; }

    /// <summary>The number in the identifier, which orders measures as the publications do.</summary>
    public int Number => Id.Length > 1 && int.TryParse(Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    /// <summary>This definition, published quarterly too.</summary>
    public MeasureDefinition Quarterly() => this with { Frequency = Frequency.MonthlyAndQuarterly };

    /// <summary>This definition, published quarterly and not monthly.</summary>
    public MeasureDefinition OnlyQuarterly() => this with { Frequency = Frequency.Quarterly };

    /// <summary>This definition with a recorded reading of the construction.</summary>
    /// <param name="says">What the construction says, in short.</param>
    /// <param name="compute">What is computed.</param>
    /// <param name="because">Why.</param>
    public MeasureDefinition Reading(string says, string compute, string because) =>
        Reading(new Interpretation(says, compute, because));

    /// <summary>This definition with a recorded reading that other definitions share.</summary>
    /// <param name="reading">The reading.</param>
    public MeasureDefinition Reading(Interpretation reading) => this with { Interpretations = Interpretations.Add(reading) };

    /// <summary>This definition with its source.</summary>
    /// <param name="source">The document.</param>
    public MeasureDefinition From(Citation source) => this with { Source = source };

    /// <summary>This definition marked provisional.</summary>
    /// <param name="remark">Why.</param>
    public MeasureDefinition Provisional(string remark) => this with { Status = DefinitionStatus.Provisional, Remark = remark };

    /// <summary>This definition with a row that counts.</summary>
    /// <param name="row">The fields that matter.</param>
    public MeasureDefinition Counted(params ReadOnlySpan<Cells> row) => With(Example.Counted(row));

    /// <summary>This definition with a row that counts and what it adds to the sum, mean or median.</summary>
    /// <param name="value">What it adds, in units of the term: days, contacts.</param>
    /// <param name="row">The fields that matter.</param>
    public MeasureDefinition Gives(string value, params ReadOnlySpan<Cells> row) => With(Example.Gives(value, row));

    /// <summary>This definition with a row that does not count; of a rate, a row of the denominator alone.</summary>
    /// <param name="row">The fields that matter.</param>
    public MeasureDefinition NotCounted(params ReadOnlySpan<Cells> row) => With(Example.NotCounted(row));

    /// <summary>This rate with a row that is outside its denominator.</summary>
    /// <param name="row">The fields that matter.</param>
    public MeasureDefinition Outside(params ReadOnlySpan<Cells> row) => With(Example.Outside(row));

    /// <summary>This definition with a row that cannot be decided.</summary>
    /// <param name="row">The fields that matter.</param>
    public MeasureDefinition Unknown(params ReadOnlySpan<Cells> row) => With(Example.Unknown(row));

    /// <summary>This definition with more rows.</summary>
    /// <param name="examples">The rows.</param>
    public MeasureDefinition With(params ReadOnlySpan<Example> examples) => this with { Examples = Examples.AddRange(examples) };

    /// <summary>This definition, stated to be decided for every row of a month's own snapshot: no clause that it reaches can be unknown there.</summary>
    public MeasureDefinition NeverUnknown() => this with { IsAlwaysDecided = true };

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";
}
