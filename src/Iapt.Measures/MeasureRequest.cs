using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures;

/// <summary>What is asked of an extract. A table has it in one order: period, level, organisation, breakdown (the whole first), measure.</summary>
public sealed record MeasureRequest
{
    /// <summary>The periods.</summary>
    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    /// <summary>The levels of organisation; England alone unless others are named.</summary>
    public IReadOnlyList<GroupLevel> Levels { get; init; } = [GroupLevel.England];

    /// <summary>The measures; one that lacks a whole field stands as not assessable.</summary>
    public required IReadOnlyList<MeasureDefinition> Measures { get; init; }

    /// <summary>The breakdowns, beside the whole; one that lacks a whole field stands as not assessable. A measure that cannot be broken down has no rows in them.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; init; } = [];
}
