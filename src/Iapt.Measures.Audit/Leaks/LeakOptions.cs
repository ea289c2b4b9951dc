using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>What an attacker is taken to know of a published table of this library, and how much must stay hidden.</summary>
public sealed record LeakOptions
{
    /// <summary>The defaults: the policy's own width, every level complete.</summary>
    public static LeakOptions Default { get; } = new();

    /// <summary>How many values must remain possible for each hidden count; null for as many as the narrowest print of the policy leaves by itself (<see cref="LeakWidth"/>).</summary>
    public int? Width { get; init; }

    /// <summary>The organisation that each one is part of: ICBs of a region, sub-ICBs of an ICB. England is known to be the sum of every level without it.</summary>
    public IReadOnlyDictionary<TableKey, TableKey> Parents { get; init; } = new Dictionary<TableKey, TableKey>();

    /// <summary>True when the organisations of a level are all in the table, as they are in what is computed: their counts add up. False: they are no more than the whole.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>True when a suppressed figure of a table that was read back may have been suppressed for another's sake: it may then have any value.</summary>
    public bool MayBeLinked { get; init; }

    /// <summary>The halvings of a domain that one question may take.</summary>
    public int Steps { get; init; } = Solver.DefaultSteps;
}
