using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>Readings that the measures of the stages of treatment share.</summary>
internal static class StageReadings
{
    /// <summary>The flag of a finished course.</summary>
    internal static Interpretation FlagWithSpace { get; } = new(
        "Prints 'Completed Treatment_Flag'.",
        "CompletedTreatment_Flag.",
        "A slip of spelling; no other field can be meant.");

    /// <summary>The identifier of a contact.</summary>
    internal static Interpretation ContactIdentifierMisspelt { get; } = new(
        "Prints UniqueCareContact_ID where the field is Unique_CareContactID.",
        "Unique_CareContactID.",
        "Two names of one field.");

    /// <summary>The footnote of low intensity.</summary>
    internal static Interpretation FootnoteOfLowIntensity { get; } = new(
        "Low intensity therapy with footnote 2, which defines high intensity.",
        "Low intensity as footnote 3 defines it.",
        "The words say low intensity, and the published means of M347 and M348 differ (decisions.md 23).");

    /// <summary>The readings of a step down or up.</summary>
    internal static ImmutableArray<Interpretation> Steps { get; } =
    [
        new(
            "Subtracts the later date from the earlier: the last date of the first stage minus the first date of the second.",
            "The later date minus the earlier.",
            "A wait is not negative, the bounds of 28 and 90 days would always hold, and the published means are positive (decisions.md 23)."),
        new(
            "Case [a] or [b] by which of the two intensities has the earlier first date; equal dates are in neither.",
            "As printed: with the second stage's intensity first, as a single contact before the first stage, to the first date of the second stage; with it later, to its first date; with equal dates no wait.",
            "The construction names no third case, and a missing wait is left out of a mean and of every bound."),
        new(
            "Prints CareConactDate where the field is CareContDate.",
            "CareContDate.",
            "A slip of spelling; no other field can be meant."),
    ];

    /// <summary>The number of referrals of a mean.</summary>
    /// <param name="mean">The mean.</param>
    internal static Interpretation ReferralsOf(string mean) => new(
        $"Has no construction of its own: the number of referrals used for {mean}.",
        $"The referrals of {mean} that have a wait.",
        "A mean uses only the rows that have a value.");
}
