using System.Globalization;

namespace Iapt.Measures.Algebra;

/// <summary>
/// One group of a breakdown, with the labels that the publication prints. It names groups of rows, never another measure: a measure within a group is the measure with
/// one clause more.
/// </summary>
public sealed record BreakdownGroup
{
    internal BreakdownGroup(string breakdown, string variableType, int number, string variableA, string? variableB, Predicate? where, ImmutableArray<Example> examples)
    {
        Breakdown = breakdown;
        VariableType = variableType;
        Number = number;
        VariableA = variableA;
        VariableB = variableB;
        Where = where;
        Examples = examples;
    }

    /// <summary>The identifier of its breakdown, <c>V005</c>.</summary>
    public string Breakdown { get; }

    /// <summary>The name of its breakdown, as <c>variable_type</c> prints it.</summary>
    public string VariableType { get; }

    /// <summary>Its place among the groups of its breakdown, from 1.</summary>
    public int Number { get; }

    /// <summary>The first label, verbatim.</summary>
    public string VariableA { get; }

    /// <summary>The second label, verbatim; null where the publication has one alone.</summary>
    public string? VariableB { get; }

    /// <summary>Which rows match it, before those that an earlier group takes; null for the remainder and for a sum of other groups.</summary>
    public Predicate? Where { get; }

    /// <summary>The numbers of the groups that it is the sum of; none where it is a group of its own.</summary>
    public ImmutableArray<int> Parts { get; internal init; } = [];

    /// <summary>Rows that are in it, and rows that are not.</summary>
    public ImmutableArray<Example> Examples { get; }

    /// <summary>The group among those of all breakdowns: <c>V005/3</c>.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Breakdown}/{Number}");

    /// <inheritdoc/>
    public override string ToString() => VariableB is null ? $"{Breakdown} {VariableA}" : $"{Breakdown} {VariableA}, {VariableB}";
}
