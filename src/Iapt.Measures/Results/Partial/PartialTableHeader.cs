using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>What the totals of a partial table are of. Tables are merged only where all of it is the same.</summary>
public sealed class PartialTableHeader
{
    internal PartialTableHeader()
    {
    }

    /// <summary>Periods in the order of a table; those of the same months by their length.</summary>
    internal static IComparer<ReportingPeriod> InOrder { get; } = Comparer<ReportingPeriod>.Create((one, other) =>
        one.CompareTo(other) is var byMonths && byMonths != 0 ? byMonths : one.Cadence.CompareTo(other.Cadence));

    /// <summary>The version of the definitions, <c>v2.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The fingerprint of the table of thresholds.</summary>
    public required string Instruments { get; init; }

    /// <summary>The measures, by the number of their identifier.</summary>
    public required IReadOnlyList<PartialMeasure> Measures { get; init; }

    /// <summary>The breakdowns, by their identifier.</summary>
    public required IReadOnlyList<PartialBreakdown> Breakdowns { get; init; }

    /// <summary>The leaves of the measures that can be answered, whole and within the groups that can be told, in the order of their totals.</summary>
    public required IReadOnlyList<PartialLeaf> Leaves { get; init; }

    /// <summary>True when the input holds a snapshot of each referral per month; false for one snapshot of each.</summary>
    public required bool HasSnapshots { get; init; }

    /// <summary>True when what can be derived was derived even where it is supplied.</summary>
    public required bool IsRederived { get; init; }

    /// <summary>
    /// The fields that the totals rest on and that were read from the input, as <c>IDS101Referral.PHQ9_FirstScore</c>, in ordinal order. What the measures name and is in
    /// neither list was derived.
    /// </summary>
    public required IReadOnlyList<string> Supplied { get; init; }

    /// <summary>The fields that the totals would rest on and that the input lacks, in ordinal order.</summary>
    public required IReadOnlyList<string> Absent { get; init; }

    /// <summary>The periods, in order.</summary>
    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    /// <summary>The levels of organisation, in order.</summary>
    public required IReadOnlyList<GroupLevel> Levels { get; init; }

    /// <summary>The digest of what the sub-ICBs belong to and which code took over from which: 32 hexadecimal digits; null where no level is asked for that rests on it.</summary>
    public required string? Organisations { get; init; }
}
