using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.Catalogue.CourseOutcome;

namespace Iapt.Measures.Catalogue;

/// <summary>The outcomes of finished courses of treatment, with employment support in the referral and with talking therapies only.</summary>
public static class EmploymentOutcomes
{
    /// <summary>Count_FinishedNHSTalkingTherapiesOnly</summary>
    public static MeasureDefinition M296 { get; } = Count("M296", "Count_FinishedNHSTalkingTherapiesOnly", Any.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, Any)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesOnlyNotAtCaseness</summary>
    public static MeasureDefinition M297 { get; } = Count("M297", "Count_FinishedNHSTalkingTherapiesOnlyNotAtCaseness", NotAtCaseness.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, NotAtCaseness)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesOnlyReliableImprovement</summary>
    public static MeasureDefinition M298 { get; } = Count("M298", "Count_FinishedNHSTalkingTherapiesOnlyReliableImprovement", Improved.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, Improved)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_NHSTalkingTherapiesOnlyReliableImprovement</summary>
    public static MeasureDefinition M299 { get; } = Percentage("M299", "Percentage_NHSTalkingTherapiesOnlyReliableImprovement").Of(Improved.Among(TalkingTherapiesOnly)).Over(Any.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTOnlyImprove and Count_FinishedIAPTOnly", "M298 and M296"))
        .ShownOfAll(TalkingTherapiesOnly, Improved)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesOnlyNoChange</summary>
    public static MeasureDefinition M300 { get; } = Count("M300", "Count_FinishedNHSTalkingTherapiesOnlyNoChange", Unchanged.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, Unchanged)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesOnlyReliableDeterioration</summary>
    public static MeasureDefinition M301 { get; } = Count("M301", "Count_FinishedNHSTalkingTherapiesOnlyReliableDeterioration", Deteriorated.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, Deteriorated)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesOnlyRecovered</summary>
    public static MeasureDefinition M302 { get; } = Count("M302", "Count_FinishedNHSTalkingTherapiesOnlyRecovered", Recovered.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_NHSTalkingTherapiesOnlyRecovered</summary>
    public static MeasureDefinition M303 { get; } = Percentage("M303", "Percentage_NHSTalkingTherapiesOnlyRecovered").Of(Recovered.Among(TalkingTherapiesOnly)).Over(Count(Any.Among(TalkingTherapiesOnly)) - Count(NotAtCaseness.Among(TalkingTherapiesOnly)))
        .Reading(EmploymentReadings.NeitherClassStays)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyRecovered, Count_FinishedIAPTonly and Count_FinishedIAPTonlyNotAtCaseness", "M302, M296 and M297"))
        .ShownOfThoseAtStake(TalkingTherapiesOnly, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesOnlyReliableRecovery</summary>
    public static MeasureDefinition M304 { get; } = Count("M304", "Count_FinishedNHSTalkingTherapiesOnlyReliableRecovery", ReliablyRecovered.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, ReliablyRecovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_NHSTalkingTherapiesOnlyReliableRecovery</summary>
    public static MeasureDefinition M305 { get; } = Percentage("M305", "Percentage_NHSTalkingTherapiesOnlyReliableRecovery").Of(ReliablyRecovered.Among(TalkingTherapiesOnly)).Over(Count(Any.Among(TalkingTherapiesOnly)) - Count(NotAtCaseness.Among(TalkingTherapiesOnly)))
        .Reading(EmploymentReadings.NeitherClassStays)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyReliableRecovery, Count_FinishedIAPTonly and Count_FinishedIAPTonlyNotAtCaseness", "M304, M296 and M297"))
        .ShownOfThoseAtStake(TalkingTherapiesOnly, ReliablyRecovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedES</summary>
    public static MeasureDefinition M306 { get; } = Count("M306", "Count_FinishedES", Any.Among(Supported))
        .Shown(Supported, Any)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESNotAtCaseness</summary>
    public static MeasureDefinition M307 { get; } = Count("M307", "Count_FinishedESNotAtCaseness", NotAtCaseness.Among(Supported))
        .Shown(Supported, NotAtCaseness)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESReliableImprovement</summary>
    public static MeasureDefinition M308 { get; } = Count("M308", "Count_FinishedESReliableImprovement", Improved.Among(Supported))
        .Shown(Supported, Improved)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ESReliableImprovement</summary>
    public static MeasureDefinition M309 { get; } = Percentage("M309", "Percentage_ESReliableImprovement").Of(Improved.Among(Supported)).Over(Any.Among(Supported))
        .Reading(EmploymentReadings.OlderNames("Count_FinishedESImprove", "M308"))
        .ShownOfAll(Supported, Improved)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESNoChange</summary>
    public static MeasureDefinition M310 { get; } = Count("M310", "Count_FinishedESNoChange", Unchanged.Among(Supported))
        .Shown(Supported, Unchanged)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESReliableDeterioration</summary>
    public static MeasureDefinition M311 { get; } = Count("M311", "Count_FinishedESReliableDeterioration", Deteriorated.Among(Supported))
        .Shown(Supported, Deteriorated)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESRecovered</summary>
    public static MeasureDefinition M312 { get; } = Count("M312", "Count_FinishedESRecovered", Recovered.Among(Supported))
        .Shown(Supported, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ESRecovered</summary>
    public static MeasureDefinition M313 { get; } = Percentage("M313", "Percentage_ESRecovered").Of(Recovered.Among(Supported)).Over(Count(Any.Among(Supported)) - Count(NotAtCaseness.Among(Supported)))
        .Reading(EmploymentReadings.NeitherClassStays)
        .ShownOfThoseAtStake(Supported, Recovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESReliableRecovery</summary>
    public static MeasureDefinition M314 { get; } = Count("M314", "Count_FinishedESReliableRecovery", ReliablyRecovered.Among(Supported))
        .Shown(Supported, ReliablyRecovered)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ESReliableRecovery</summary>
    public static MeasureDefinition M315 { get; } = Percentage("M315", "Percentage_ESReliableRecovery").Of(ReliablyRecovered.Among(Supported)).Over(Count(Any.Among(Supported)) - Count(NotAtCaseness.Among(Supported)))
        .Reading(EmploymentReadings.NeitherClassStays)
        .ShownOfThoseAtStake(Supported, ReliablyRecovered)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-outcomes",
        [
            M296, M297, M298, M299, M300, M301, M302, M303,
            M304, M305, M306, M307, M308, M309, M310, M311,
            M312, M313, M314, M315,
        ]);
}
