using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Sql;

/// <summary>What a script is written for: which fields the data hold, with which thresholds, on which engine.</summary>
/// <param name="Sources">Where each field comes from: as for the row engine, before any rewriting.</param>
/// <param name="Instruments">The thresholds; they stand in the script as numbers.</param>
public sealed record SqlTarget(FieldSources Sources, InstrumentTable Instruments)
{
    /// <summary>The rewriting for data of one snapshot; null where each month has its own (<c>decisions.md</c> 3).</summary>
    public WindBack? WindBack { get; init; }

    /// <summary>True when the data hold a snapshot of each referral per month.</summary>
    internal static bool HasSnapshots(FieldSources sources) =>
        sources.Supplied.Contains(DataSet.Ids101.Unique_MonthID) || sources.Supplied.Contains(DataSet.Ids101.ReportingPeriodStartDate);

    /// <summary>True when what a level is of depends on the organisation table.</summary>
    internal static bool RestsOnOrganisations(PhysicalMap map, IReadOnlyList<GroupLevel> levels) => map.Organisations is { } organisations
        && levels.Any(level => level is GroupLevel.Icb or GroupLevel.Region || (level is GroupLevel.SubIcb or GroupLevel.Provider && organisations.Successor is not null));

    internal static string DigestOf(PhysicalMap map) => SqlDescription.Digest(map.Organisations!.ToString());

    /// <summary>How the engine spells things.</summary>
    public SqlDialect Dialect { get; init; } = SqlDialect.DuckDb;

    /// <summary>How the script says of which period it is.</summary>
    public SqlValues Values { get; init; }

    /// <summary>What the engine calls things.</summary>
    public PhysicalMap Map { get; init; } = PhysicalMap.Standard;
}
