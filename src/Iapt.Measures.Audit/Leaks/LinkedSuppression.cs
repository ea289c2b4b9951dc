using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// The fewest figures to suppress beside those that a policy suppresses, so that nothing hidden can be worked out. Every set of figures that gives a count away must lose
/// one: suppressions are hitting sets of those that were found, and the attacker is asked again until there are no more. An attacker is assumed who can tell
/// the figures that are small from those that are suppressed for their sake, as a publication does not: whoever cannot concludes no more.
/// </summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
public sealed record LinkedSuppression<TFigure>
    where TFigure : notnull
{
    private LinkedSuppression(ImmutableArray<AddedSuppression<TFigure>> added, long lowerBound, bool isFewest, ImmutableArray<TFigure> open)
    {
        Added = added;
        LowerBound = lowerBound;
        IsFewest = isFewest;
        Open = open;
    }

    /// <summary>The figures to suppress, each with the count that it would help to give away.</summary>
    public ImmutableArray<AddedSuppression<TFigure>> Added { get; }

    /// <summary>The cost that no set of suppressions that closes every leak is below: their number, where every figure costs the same.</summary>
    public long LowerBound { get; }

    /// <summary>True when it is proved that fewer do not suffice; false where the search ended before: the fewest are between <see cref="LowerBound"/> and these.</summary>
    public bool IsFewest { get; }

    /// <summary>Counts that no suppression hides, because rules alone give them away, and counts of which the search did not learn enough.</summary>
    public ImmutableArray<TFigure> Open { get; }

    /// <summary>True when it is shown of every hidden count, by witnesses, that as many values as its width asks for remain.</summary>
    public bool IsProved => Open.IsEmpty;

    /// <summary>The suppressions that a table needs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="steps">The halvings of a domain that one question may take.</param>
    public static LinkedSuppression<TFigure> Of(AttackedTable<TFigure> table, int steps = Solver.DefaultSteps)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table, steps, LinkedSearch<TFigure>.MostWork);
    }

    /// <summary>The suppressions that a table needs, within some work.</summary>
    /// <param name="table">The table.</param>
    /// <param name="steps">The halvings of a domain that one question may take.</param>
    /// <param name="mostWork">After how much work in a part the search for the fewest ends.</param>
    internal static LinkedSuppression<TFigure> Of(AttackedTable<TFigure> table, int steps, long mostWork)
    {
        var parts = table.Parts().Select(part => new LinkedSearch<TFigure>(part, steps, mostWork).Run()).ToList();
        return new LinkedSuppression<TFigure>(
            [.. parts.SelectMany(part => part.Added)],
            parts.Sum(part => part.LowerBound),
            parts.TrueForAll(part => part.IsFewest),
            [.. parts.SelectMany(part => part.Open)]);
    }
}
