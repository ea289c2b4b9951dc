using System.Collections.Frozen;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Disclosure;

/// <summary>
/// A disclosure policy, as data: which levels are open, what is done to the figures of the others, and where it comes from. <see cref="DisclosurePolicies"/> holds the
/// named ones; a caller's own is made the same way. It changes figures nowhere but in <see cref="Protect"/>.
/// </summary>
public sealed record DisclosurePolicy
{
    /// <summary>A policy.</summary>
    /// <param name="name">Its name, <c>nhs-england</c>.</param>
    /// <param name="rules">What is done to figures of people few enough to be known.</param>
    /// <param name="evidence">Where it comes from.</param>
    /// <exception cref="ArgumentException">The name is blank, or the rules would print a count that is told as 0.</exception>
    public DisclosurePolicy(string name, LevelRules rules, Evidence evidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(evidence);
        Name = name;
        Rules = Checked(rules);
        Evidence = evidence;
    }

    /// <summary>Its name, <c>nhs-england</c>.</summary>
    public string Name { get; }

    /// <summary>What is done to the figures of every level that is not open.</summary>
    public LevelRules Rules { get; }

    /// <summary>Where it comes from, and how well that is known.</summary>
    public Evidence Evidence { get; }

    /// <summary>Levels at which so many people are counted that the policy treats them otherwise; none unless named.</summary>
    public ImmutableArray<GroupLevel> OpenLevels { get; init; } = [];

    /// <summary>What is done to the figures of the open levels; unless given, nothing is hidden and counts are exact.</summary>
    /// <exception cref="ArgumentException">The rules would print a count that is told as 0.</exception>
    public LevelRules OpenRules { get; init => field = Checked(value); } = new();

    /// <summary>
    /// Measures that are suppressed with another measure of the same cell instead of by the rule of their kind, where the policy protects the level: M351 with M089
    /// (<c>decisions.md</c> 24).
    /// </summary>
    public FrozenDictionary<string, string> SuppressedWith { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What is done to the figures of a level.</summary>
    /// <param name="level">The level.</param>
    public LevelRules RulesFor(GroupLevel level) => OpenLevels.Contains(level) ? OpenRules : Rules;

    /// <summary>Why a figure of a kind is suppressed, whatever its value and whatever the policy.</summary>
    /// <param name="kind">The kind.</param>
    public static SuppressionReason ReasonOf(FigureKind kind) => kind switch
    {
        FigureKind.Count => SuppressionReason.SmallCount,
        FigureKind.Percentage or FigureKind.Ratio => SuppressionReason.SmallNumerator,
        _ => SuppressionReason.FewReferrals,
    };

    /// <summary>Measures that must stand beside others for the policy to be applied, and do not: each would be suppressed with one that is missing.</summary>
    /// <param name="measures">Identifiers of the measures that are to be published.</param>
    public IReadOnlyList<string> MissingFor(IReadOnlyCollection<string> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return [.. measures.Select(SuppressedWith.GetValueOrDefault).OfType<string>().Except(measures, StringComparer.Ordinal)];
    }

    /// <summary>The figures as this policy lets them be published.</summary>
    /// <param name="table">Exact figures.</param>
    /// <returns>Another type, which alone is written as a publication and cannot be protected again.</returns>
    /// <exception cref="ArgumentException">A measure is suppressed with another that the table does not hold (<see cref="MissingFor"/>).</exception>
    public PublishedTable Protect(MeasureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var protector = new Protector(this, table);
        var (rows, treatments) = (new List<PublishedRow>(table.Rows.Count), ImmutableArray.CreateBuilder<Treatment>(table.Rows.Count));
        foreach (var row in table.Rows)
        {
            var (cell, treatment) = protector.Protect(row);
            rows.Add(new PublishedRow(row.Period, row.Key, row.Measure, row.Version, cell) { Group = row.Group });
            treatments.Add(treatment);
        }

        return new PublishedTable(rows, this, treatments.MoveToImmutable());
    }

    /// <summary>Why a figure cannot have been printed under this policy; null when it can.</summary>
    /// <param name="row">The figure as it is printed.</param>
    public string? Refuses(PublishedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var rules = RulesFor(row.Organisation.Level);
        if (row.Cell.Status == PublishedStatus.NotApplicable)
        {
            return rules.IsSmall(0) ? "says that there is nothing to divide by, where that is not told" : null;
        }

        if (!row.Cell.TryGetValue(out var value))
        {
            return null;
        }

        var decimals = rules.DecimalsOf(row.Kind);
        if (decimal.Round(value, decimals, MidpointRounding.AwayFromZero) != value)
        {
            return decimals == 0 ? "is not whole" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"has more than {decimals} decimals");
        }

        return row.Kind switch
        {
            FigureKind.Count when decimal.Abs(value) > long.MaxValue || rules.CountsPrintedAs((long)value) is null => "is no count that the policy prints",
            FigureKind.Extreme when !rules.ShowsExtremes => "is a minimum or maximum, which the policy never tells",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static LevelRules Checked(LevelRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.SmallestShown > 0 && rules.Rounded(rules.SmallestShown) == 0
            ? throw new ArgumentException("The smallest count that is told would be rounded to 0, which is read as none.", nameof(rules))
            : rules;
    }
}
