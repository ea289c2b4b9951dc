using System.Collections.Frozen;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Disclosure;

/// <summary>The named disclosure policies. Each can be read in a minute; a caller's own is made like them.</summary>
public static class DisclosurePolicies
{
    private const string DaysBetweenTreatments = "M351";

    private static readonly LevelRules BelowEngland = new()
    {
        SmallestShown = 5,
        RoundedTo = 5,
        Rates = RateBasis.UnroundedCounts,
        RateTest = RateTest.Numerator,
        PercentageDecimals = 0,
        RatioDecimals = 0,
        AverageDecimals = 1,
        ExtremeDecimals = 0,
    };

    // M351 is suppressed with the sum of appointments, M089, in every provider's month that is published (decisions.md 24).
    private static readonly FrozenDictionary<string, string> WithAppointments = Companion(DaysBetweenTreatments, "M089");

    // Elsewhere nothing is said of a ratio of sums: it describes the referrals that finished, M076.
    private static readonly FrozenDictionary<string, string> WithFinished = Companion(DaysBetweenTreatments, "M076");

    /// <summary>
    /// As NHS England publishes: England exact, rates and means to one decimal; below England counts under 5 are suppressed, zero included, others rounded to the nearest
    /// 5, percentages whole and of unrounded counts, suppressed exactly with their numerator.
    /// </summary>
    public static DisclosurePolicy NhsEngland { get; } = new(
        "nhs-england",
        BelowEngland,
        new Evidence(
            EvidenceGrade.Primary,
            "NHS Digital, data quality statement of IAPT data set v2.0 (January 2021)",
            "Confirmed on the published figures: 1,488,351 counts, 772,149 percentages and 440,076 suppressed percentages below England, without exception (published-figures.md 2)."))
    {
        OpenLevels = [GroupLevel.England],
        SuppressedWith = WithAppointments,
    };

    /// <summary>The same, and a rate is also suppressed with its denominator: as a dashboard of NHS England does, stricter than its files.</summary>
    public static DisclosurePolicy NhsEnglandStrict { get; } = new(
        "nhs-england-strict",
        BelowEngland with { RateTest = RateTest.NumeratorOrDenominator },
        new Evidence(
            EvidenceGrade.Secondary,
            "NHS England, Talking Therapies programs for its dashboard (public repository nhsengland/Talking-Therapies)",
            "Its programs leave a rate out when the numerator or the denominator is below 5 (domain.md 7.3)."))
    {
        OpenLevels = [GroupLevel.England],
        SuppressedWith = WithAppointments,
    };

    /// <summary>
    /// As OpenSAFELY asks of outputs: counts of 7 and below are suppressed, others rounded to the nearest 5, rates are of rounded counts, minimum and maximum are never
    /// told; at every level.
    /// </summary>
    public static DisclosurePolicy OpenSafely { get; } = new(
        "opensafely",
        new LevelRules { SmallestShown = 8, RoundedTo = 5, Rates = RateBasis.RoundedCounts, RateTest = RateTest.NumeratorOrDenominator, ShowsExtremes = false },
        new Evidence(
            EvidenceGrade.Primary,
            "OpenSAFELY documentation, applying statistical disclosure control; ehrQL, disclosure control of measures",
            "The documentation lets a zero stand in general and warns of it; ehrQL, whose measures are like ours, does not tell it from 1 to 7, nor does this policy. ehrQL prints a small count as 0 and divides by it; here it is suppressed. One decimal of rates and means is ours."))
    {
        SuppressedWith = WithFinished,
    };

    /// <summary>As ACRO checks outputs unless told otherwise: what fewer than 10 contribute to is suppressed, zero included, minimum and maximum are never told; nothing is rounded.</summary>
    public static DisclosurePolicy Acro { get; } = new(
        "acro",
        new LevelRules { SmallestShown = 10, RateTest = RateTest.NumeratorOrDenominator, ShowsExtremes = false },
        new Evidence(
            EvidenceGrade.Primary,
            "ACRO, default parameters (safe_threshold 10, zeros_are_disclosive true) and table functions",
            "Its tests of dominance (n-k and p per cent) ask for the contribution of each referral and are not made here. One decimal of rates and means is ours."))
    {
        SuppressedWith = WithFinished,
    };

    /// <summary>Every named policy.</summary>
    public static IReadOnlyList<DisclosurePolicy> All { get; } = [NhsEngland, NhsEnglandStrict, OpenSafely, Acro];

    /// <summary>A named policy, in any case; null when there is none of that name.</summary>
    /// <param name="name">The name.</param>
    public static DisclosurePolicy? Find(string name) => All.FirstOrDefault(policy => policy.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, string> Companion(string measure, string with) => new Dictionary<string, string>(StringComparer.Ordinal) { [measure] = with }.ToFrozenDictionary(StringComparer.Ordinal);
}
