using System.Globalization;

namespace Iapt.Measures.Algebra;

/// <summary>
/// A breakdown as data: ordered named groups, each a predicate over the row of a pathway, and how they lie to each other. Every measure can be broken down by it, and no
/// measure is written once for each group.
/// </summary>
public sealed record Breakdown
{
    private Breakdown(string id, string name, BreakdownKind kind)
    {
        Id = id;
        Name = name;
        Kind = kind;
    }

    /// <summary>The NHS identifier, <c>V005</c>.</summary>
    public string Id { get; }

    /// <summary>The NHS name, verbatim: what <c>variable_type</c> prints.</summary>
    public string Name { get; }

    /// <summary>How the groups lie to each other.</summary>
    public BreakdownKind Kind { get; }

    /// <summary>The groups, in the order of the publication.</summary>
    public ImmutableArray<BreakdownGroup> Groups { get; private init; } = [];

    /// <summary>Where it is read from.</summary>
    public Citation? Source { get; private init; }

    /// <summary>How far the public record confirms it.</summary>
    public DefinitionStatus Status { get; private init; }

    /// <summary>Anything a reader of the figures must know; null where there is nothing.</summary>
    public string? Remark { get; private init; }

    /// <summary>Where the official construction is in error or leaves a choice.</summary>
    public ImmutableArray<Interpretation> Interpretations { get; private init; } = [];

    /// <summary>The beginning of a breakdown in which every row is in exactly one group.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    public static Breakdown Partition(string id, string name) => new(id, name, BreakdownKind.Partition);

    /// <summary>The beginning of a breakdown in which a row can be in several groups.</summary>
    /// <param name="id">The NHS identifier.</param>
    /// <param name="name">The NHS name.</param>
    public static Breakdown MultiValued(string id, string name) => new(id, name, BreakdownKind.MultiValued);

    /// <summary>This breakdown with one more group.</summary>
    /// <param name="variableA">Its label.</param>
    /// <param name="where">Which rows match it.</param>
    /// <param name="examples">Rows that are in it, and rows that are not.</param>
    public Breakdown Group(string variableA, Predicate where, params ReadOnlySpan<Example> examples) => With(variableA, null, where, examples);

    /// <summary>This breakdown with one more group of two labels.</summary>
    /// <param name="variableA">Its first label.</param>
    /// <param name="variableB">Its second label.</param>
    /// <param name="where">Which rows match it.</param>
    /// <param name="examples">Rows that are in it, and rows that are not.</param>
    public Breakdown Group(string variableA, string variableB, Predicate where, params ReadOnlySpan<Example> examples) => With(variableA, variableB, where, examples);

    /// <summary>This breakdown with the group of the rows that match no other: the last of a partition.</summary>
    /// <param name="variableA">Its label.</param>
    /// <param name="examples">Rows that are in it, and rows that are not.</param>
    public Breakdown Remainder(string variableA, params ReadOnlySpan<Example> examples) => With(variableA, null, null, examples);

    /// <summary>This breakdown with the group of the rows that match no other, with two labels.</summary>
    /// <param name="variableA">Its first label.</param>
    /// <param name="variableB">Its second label.</param>
    /// <param name="examples">Rows that are in it, and rows that are not.</param>
    public Breakdown Remainder(string variableA, string variableB, params ReadOnlySpan<Example> examples) => With(variableA, variableB, null, examples);

    /// <summary>This breakdown with a recorded reading of the construction.</summary>
    /// <param name="says">What the construction says, in short.</param>
    /// <param name="compute">What is computed.</param>
    /// <param name="because">Why.</param>
    public Breakdown Reading(string says, string compute, string because) => this with { Interpretations = Interpretations.Add(new Interpretation(says, compute, because)) };

    /// <summary>This breakdown marked provisional.</summary>
    /// <param name="remark">Why.</param>
    public Breakdown Provisional(string remark) => this with { Status = DefinitionStatus.Provisional, Remark = remark };

    /// <summary>This breakdown under another identifier: a later version of the data set numbered it anew.</summary>
    /// <param name="id">The identifier.</param>
    public Breakdown Numbered(string id) => new(id, Name, Kind)
    {
        Groups = [.. Groups.Select(group => new BreakdownGroup(id, Name, group.Number, group.VariableA, group.VariableB, group.Where, group.Examples))],
        Source = Source,
        Status = Status,
        Remark = Remark,
        Interpretations = Interpretations,
    };

    /// <summary>This breakdown with its source.</summary>
    /// <param name="source">The document.</param>
    public Breakdown From(Citation source) => this with { Source = source };

    /// <summary>
    /// The clause of each group, in their order: never unknown, so that it takes no row out of a total in silence. The clauses of a partition look up one number, which is
    /// that of the first group known to match, else of the remainder: without overlap, and complete.
    /// </summary>
    public ImmutableArray<Predicate> Clauses()
    {
        if (NumberOfGroup() is not { } number)
        {
            return [.. Groups.Select(group => group.Where!)];
        }

        return [.. Groups.Select(group => new InSet(number, [Number(group).Code]))];
    }

    /// <summary>The number of the group that a row is in, as a code; null where a row can be in several.</summary>
    internal Term? NumberOfGroup() => Kind == BreakdownKind.MultiValued
        ? null
        : new FirstCase([.. Groups.Where(group => group.Where is not null).Select(group => new Case(group.Where!, Number(group)))], Number(Groups[^1]));

    /// <summary>True when the groups can be asked of what a measure counts: pathways and what belongs to one of them. What is recorded of a person belongs to no one pathway.</summary>
    /// <param name="expression">The expression of the measure.</param>
    public static bool Applies(MeasureExpression expression) =>
        MeasureParts.Of(expression).All(part => part.Subject.Ancestry.All(one => one.Link is null or { Kind: LinkKind.History }));

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";

    private static CodeConstant Number(BreakdownGroup group) => new(group.Number.ToString(CultureInfo.InvariantCulture));

    private Breakdown With(string variableA, string? variableB, Predicate? where, ReadOnlySpan<Example> examples) =>
        this with { Groups = Groups.Add(new BreakdownGroup(Id, Name, Groups.Length + 1, variableA, variableB, where, [.. examples])) };
}
