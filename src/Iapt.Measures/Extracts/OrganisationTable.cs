using System.Collections.Frozen;

namespace Iapt.Measures.Extracts;

/// <summary>Which ICB and region each sub-ICB belongs to, as the caller supplies it. What it does not hold is <see cref="Unknown"/>.</summary>
public sealed class OrganisationTable
{
    /// <summary>The code under which everything is reported that has no organisation, or one that is not mapped (<c>decisions.md</c> 19).</summary>
    public const string Unknown = "UNKNOWN";

    private readonly FrozenDictionary<string, Organisation> _byCode;

    /// <summary>A table of organisations.</summary>
    /// <param name="organisations">The organisations; where a code stands twice, the last one counts.</param>
    public OrganisationTable(IEnumerable<Organisation> organisations)
    {
        var byCode = new Dictionary<string, Organisation>(StringComparer.OrdinalIgnoreCase);
        foreach (var organisation in organisations)
        {
            byCode[organisation.Code] = organisation;
        }

        _byCode = byCode.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A table that maps nothing.</summary>
    public static OrganisationTable Empty { get; } = new([]);

    /// <summary>How many codes it holds.</summary>
    public int Count => _byCode.Count;

    /// <summary>The organisations.</summary>
    public IEnumerable<Organisation> All => _byCode.Values.OrderBy(organisation => organisation.Code, StringComparer.Ordinal);

    /// <summary>The entry of a code in any case, or null.</summary>
    /// <param name="code">The code.</param>
    public Organisation? Find(string code) => _byCode.GetValueOrDefault(code);
}
