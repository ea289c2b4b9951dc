using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>Readings of the official constructions that several measures need: the same error or choice, read the same way.</summary>
internal static class Readings
{
    /// <summary>The record reported for a quarter.</summary>
    internal static Interpretation FlagOfTheQuarter { get; } = new(
        "Published quarterly too, and prints UsePathway_Flag alone.",
        "In a quarter UseQuarterReferral_Flag stands in its place.",
        "UsePathway_Flag selects a record for each month, so that a pathway could count three times in a quarter (decisions.md 1).");

    /// <summary>An outcome flag without the flag of a finished course: M179, M185, M187, M189, M191, M193.</summary>
    internal static Interpretation CourseIsFinished { get; } = new(
        "No CompletedTreatment_Flag beside the outcome flag.",
        "The referral also finished a course of treatment.",
        "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).");

    /// <summary>The same in the numerator of a rate.</summary>
    internal static Interpretation CourseIsFinishedAbove { get; } = new(
        "The numerator has no CompletedTreatment_Flag, the denominator has.",
        "Both finished a course of treatment.",
        "A numerator lies within its denominator; the description and the annual twin ask for it (decisions.md 23).");

    /// <summary>The denominator of the recovery rates.</summary>
    internal static Interpretation NeitherClassStays { get; } = new(
        "Finished minus not at caseness.",
        "As constructed; it is not the same as at caseness.",
        "Referrals in neither caseness class stay in the denominator: 504 of 504 published percentages reproduce so.");

    /// <summary>The standard of six weeks.</summary>
    internal static Interpretation SixWeeks { get; } = new(
        "Named six weeks.",
        "42 days or fewer, the bound included.",
        "The construction prints the days; six weeks to the day are within the standard.");

    /// <summary>The standard of eighteen weeks.</summary>
    internal static Interpretation EighteenWeeks { get; } = new(
        "Named eighteen weeks.",
        "126 days or fewer, the bound included.",
        "The construction prints the days; eighteen weeks to the day are within the standard.");

    /// <summary>The band of M122 and M125.</summary>
    internal static Interpretation UpToNinetyDays { get; } = new(
        "29 <= days >= 90, which is 90 or more.",
        "29 to 90 days, both included.",
        "M121 + M122 + M047 = M184 in every published month only with an upper bound of 90.");

    /// <summary>The bands of M019 to M022.</summary>
    internal static Interpretation NeverTreatedFallsInNoBand { get; } = new(
        "Bands of days since TherapySession_LastDate of open referrals.",
        "As printed: an open referral that was never treated falls in no band.",
        "The last treatment date is the only activity the construction names; M029 and M038 count those who wait.");

    /// <summary>The two parts of M123 to M126.</summary>
    internal static Interpretation SameFlagAboveAndBelow { get; } = new(
        "UsePathway_Flag or UseQuarterReferral_Flag above, UsePathway_Flag alone below.",
        "The flag that fits the cadence, above and below.",
        "A share of another set of records is not a proportion (decisions.md 23).");

    /// <summary>The names of the chronic fatigue and the physical symptoms measures.</summary>
    internal static Interpretation TwoNamesOfAMeasure { get; } = new(
        "M196 to M198 test the score fields CFS_ and PHQ15_; M204 and M205 test ADSM = 'CFQ' and 'MUS'.",
        "Chronic fatigue uses CFS_ scores and the code CFQ, medically unexplained symptoms PHQ15_ scores and the code MUS.",
        "Two names of the same measures.");

    /// <summary>The two complaints that have SNOMED CT codes.</summary>
    internal static Interpretation SnomedCodesAreWhole { get; } = new(
        "A descriptor begins with the code; two SNOMED CT codes are compared whole, here with 'begins with'.",
        "The ICD-10 codes as beginnings, the two SNOMED CT codes whole.",
        "SNOMED CT codes have no hierarchy in their digits; M204 compares them whole.");

    /// <summary>A missing 'and'.</summary>
    internal static Interpretation MissingAnd { get; } = new(
        "No 'and' before UsePathway_Flag.",
        "The record is the one reported for its pathway, as everywhere else.",
        "A slip; without it the clause would not parse.");

    /// <summary>The table name of M123 to M126 and M184.</summary>
    internal static Interpretation TableMisspelt { get; } = new(
        "Prints ISD101Referral where the table is IDS101Referral.",
        "IDS101Referral.",
        "A slip of spelling; no other table can be meant.");

    /// <summary>The last day of the period, in the constructions of what is true at its end.</summary>
    internal static Interpretation PeriodEndHasTwoNames { get; } = new(
        "PeriodEnd in M019 to M022 and M030, Period_End in M039 to M045.",
        "The last day of the reporting period.",
        "Two spellings of one date.");

    /// <summary>The discharge date of M030 and M045.</summary>
    internal static Interpretation DischargeDateMisspelt { get; } = new(
        "Prints ServDiscDate where the field is ServDischDate.",
        "ServDischDate.",
        "A slip of spelling; no other field can be meant.");

    /// <summary>Codes joined by 'or' as if they were statements.</summary>
    /// <param name="printed">How the construction prints them.</param>
    internal static Interpretation CodesJoinedByOr(string printed) => new(
        $"{printed}, as if 'or' joined values.",
        "The source is one of the listed codes.",
        "An equality cannot be joined to bare values; a list is the only meaning.");
}
