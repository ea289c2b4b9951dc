using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit;

/// <summary>How published figures are audited.</summary>
public sealed record AuditOptions
{
    /// <summary>The defaults: extracts may be partial, and figures below England are protected as NHS England does.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>Levels whose organisations are all there: their sum must reach England. Otherwise only an excess contradicts (<c>decisions.md</c> 28).</summary>
    public ImmutableArray<OrganisationLevel> Complete { get; init; } = [];

    /// <summary>How the figures are protected.</summary>
    public DisclosurePolicy Policy { get; init; } = DisclosurePolicies.NhsEngland;
}
