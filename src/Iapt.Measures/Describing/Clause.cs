using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>One clause of an explanation: what it says, whether it holds for the referral, with which values, against which threshold, and by which source.</summary>
public sealed record Clause
{
    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it holds.</summary>
    public required Truth Truth { get; init; }

    /// <summary>How it follows from the clauses below it.</summary>
    public ClauseKind Kind { get; init; }

    /// <summary>The values that it reads.</summary>
    public ImmutableArray<ClauseValue> Values { get; init; } = [];

    /// <summary>The threshold that it compares with, with its grade and source; null where there is none.</summary>
    public string? Threshold { get; init; }

    /// <summary>For a derived flag, its name and where its rule is read from.</summary>
    public string? Source { get; init; }

    /// <summary>The clauses below it.</summary>
    public ImmutableArray<Clause> Children { get; init; } = [];

    /// <summary>The single statements that decide this clause: those that fail when it is false, those that are open when it is unknown.</summary>
    public IEnumerable<Clause> Deciding()
    {
        if (Children.IsEmpty)
        {
            return [this];
        }

        var deciding = (Kind, Truth) switch
        {
            (ClauseKind.Derived, _) => Children,
            (ClauseKind.AllOf, Truth.False) or (ClauseKind.NotAllOf, Truth.True) => Where(Truth.False),
            (ClauseKind.AnyOf, Truth.True) or (ClauseKind.NoneOf, Truth.False) => Where(Truth.True).Take(1),
            (_, Truth.Unknown) => Where(Truth.Unknown),
            _ => Children,
        };
        return deciding.SelectMany(child => child.Deciding().Select(clause => clause.Source is null && Source is not null ? clause with { Source = Source } : clause));
    }

    private IEnumerable<Clause> Where(Truth truth) => Children.Where(child => child.Truth == truth);
}
