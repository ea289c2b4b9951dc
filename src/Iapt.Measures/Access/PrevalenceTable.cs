using System.Collections.Frozen;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Access;

/// <summary>Estimates of need by area: those that a caller has, one for each organisation.</summary>
public sealed class PrevalenceTable
{
    private readonly FrozenDictionary<TableKey, Prevalence> _byArea;

    /// <summary>A table of estimates.</summary>
    /// <param name="estimates">The estimates by area.</param>
    /// <exception cref="ArgumentException">An area stands twice.</exception>
    public PrevalenceTable(IEnumerable<KeyValuePair<TableKey, Prevalence>> estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        var all = estimates.ToList();
        if (all.GroupBy(one => one.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{GroupLevels.TokenOf(twice.Key.Level)} {twice.Key.Code} has two estimates.", nameof(estimates));
        }

        _byArea = all.ToFrozenDictionary();
    }

    /// <summary>The areas that have an estimate.</summary>
    public IEnumerable<TableKey> Areas => _byArea.Keys.OrderBy(area => area.Level).ThenBy(area => area.Code, StringComparer.Ordinal);

    /// <summary>The estimate of an area; null for none.</summary>
    /// <param name="area">The area.</param>
    public Prevalence? Of(TableKey area) => _byArea.GetValueOrDefault(area);
}
