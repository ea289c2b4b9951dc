using System.Globalization;
using System.Text;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Disclosure;

/// <summary>A policy in English, to be read in a minute.</summary>
public static class PolicyText
{
    /// <summary>The text, a rule a line.</summary>
    /// <param name="policy">The policy.</param>
    public static string Of(DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{policy.Name}: a disclosure policy\n");
        if (policy.OpenLevels.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{string.Join(", ", policy.OpenLevels.Select(GroupLevels.TokenOf))}\n");
            Append(text, policy.OpenRules);
            text.Append("\nEvery other level\n");
        }
        else
        {
            text.Append("\nEvery level\n");
        }

        Append(text, policy.Rules);
        foreach (var (measure, with) in policy.SuppressedWith.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {measure}: suppressed with {with}, instead of by its own parts.\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nSource ({policy.Evidence.Grade.ToString().ToLowerInvariant()}): {policy.Evidence.Source}\n");
        if (policy.Evidence.Note is { } note)
        {
            text.Append(CultureInfo.InvariantCulture, $"{note}\n");
        }

        return text.ToString();
    }

    /// <summary>What the policy did to a figure, in words.</summary>
    /// <param name="treatment">What it did.</param>
    /// <param name="rules">The rules of the figure's level.</param>
    public static string Of(Treatment treatment, LevelRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var small = string.Create(CultureInfo.InvariantCulture, $"below {rules.SmallestShown}");
        return treatment switch
        {
            Treatment.Unchanged => "as it is",
            Treatment.RoundedToMultiple => string.Create(CultureInfo.InvariantCulture, $"rounded to the nearest {rules.RoundedTo}"),
            Treatment.RoundedToDecimals => "rounded to decimals",
            Treatment.RateOfRoundedCounts => "of rounded counts, rounded to decimals",
            Treatment.SmallCount => $"suppressed, count {small}",
            Treatment.SmallNumerator => $"suppressed, numerator {small}",
            Treatment.SmallDenominator => $"suppressed, denominator {small}",
            Treatment.NoDenominator => "suppressed, nothing to divide by or to average",
            Treatment.FewReferrals => $"suppressed, number of referrals {small}",
            Treatment.Extreme => "suppressed, a minimum or maximum",
            Treatment.SuppressedWithAnother => "suppressed with another measure",
            Treatment.Linked => "suppressed so that another figure cannot be worked out",
            Treatment.ByDecision => "suppressed by decision",
            _ => throw new ArgumentOutOfRangeException(nameof(treatment), treatment, "Not a treatment."),
        };
    }

    private static void Append(StringBuilder text, LevelRules rules)
    {
        var isOpen = rules.SmallestShown == 0;
        text.Append(CultureInfo.InvariantCulture, $"  Counts: {(isOpen ? "none is suppressed; " : $"{Below(rules)} suppressed; the others ")}{(rules.RoundedTo == 1 ? "exact" : string.Create(CultureInfo.InvariantCulture, $"rounded to the nearest {rules.RoundedTo}"))}.\n");
        var with = isOpen ? "" : rules.RateTest == RateTest.Numerator ? "; suppressed exactly when the numerator would be" : "; suppressed when the numerator or the denominator would be";
        text.Append(CultureInfo.InvariantCulture, $"  Percentages: of {(rules.Rates == RateBasis.UnroundedCounts ? "unrounded" : "rounded")} counts, {Decimals(rules.PercentageDecimals)}{with}.\n");
        text.Append(CultureInfo.InvariantCulture, $"  Other ratios: {Decimals(rules.RatioDecimals)}{with}.\n");
        var over = isOpen ? "" : "; suppressed when the number of referrals that they are taken over would be";
        text.Append(CultureInfo.InvariantCulture, $"  Means and medians: {Decimals(rules.AverageDecimals)}{over}.\n");
        text.Append(CultureInfo.InvariantCulture, $"  Minimum and maximum: {(rules.ShowsExtremes ? Decimals(rules.ExtremeDecimals) + over : "never told")}.\n");
        text.Append(CultureInfo.InvariantCulture, $"  Nothing to divide by or to average: {(rules.IsSmall(0) ? "suppressed like a small figure" : "said")}.\n");
    }

    private static string Below(LevelRules rules) => string.Create(CultureInfo.InvariantCulture, $"below {rules.SmallestShown}, zero {(rules.ShowsZero ? "excepted" : "included")},");

    private static string Decimals(int decimals) => decimals switch
    {
        0 => "whole",
        1 => "to one decimal",
        _ => string.Create(CultureInfo.InvariantCulture, $"to {decimals} decimals"),
    };
}
