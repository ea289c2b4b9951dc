using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>The name of an organisation at its level, from the organisation table.</summary>
internal sealed class OrganisationNames
{
    // What the publication calls its England rows.
    private const string AllProviders = "all Providers";

    private readonly OrganisationTable _organisations;
    private readonly Dictionary<string, string?> _boards = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _regions = new(StringComparer.OrdinalIgnoreCase);

    public OrganisationNames(OrganisationTable organisations)
    {
        _organisations = organisations;
        foreach (var organisation in organisations.All)
        {
            Add(_boards, organisation.IcbCode, organisation.IcbName);
            Add(_regions, organisation.RegionCode, organisation.RegionName);
        }
    }

    public string Of(TableKey key) => (key.Level switch
    {
        GroupLevel.England => AllProviders,
        GroupLevel.Region => _regions.GetValueOrDefault(key.Code),
        GroupLevel.Icb => _boards.GetValueOrDefault(key.Code),
        _ => _organisations.Find(key.Code)?.Name,
    }) ?? key.Code;

    private static void Add(Dictionary<string, string?> names, string? code, string? name)
    {
        if (code is not null && name is not null)
        {
            names.TryAdd(code, name);
        }
    }
}
