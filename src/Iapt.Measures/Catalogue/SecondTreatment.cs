using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals with a second treatment in the period and the wait between the first two.</summary>
public static class SecondTreatment
{
    internal static Term BetweenTreatments { get; } = TherapySession_SecondDate.DaysSince(TherapySession_FirstDate);

    /// <summary>Count_FirstToSecondTreatmentOver28days</summary>
    public static MeasureDefinition M046 { get; } = Count("M046", "Count_FirstToSecondTreatmentOver28days", SecondTreated & BetweenTreatments.AboveDays(28))
        .Quarterly()
        .ShownByDays(counted: [29], notCounted: [28])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstToSecondTreatmentOver90days</summary>
    public static MeasureDefinition M047 { get; } = Count("M047", "Count_FirstToSecondTreatmentOver90days", SecondTreated & BetweenTreatments.AboveDays(90))
        .Quarterly()
        .ShownByDays(counted: [91], notCounted: [90])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstToSecondTreatment28days</summary>
    public static MeasureDefinition M121 { get; } = Count("M121", "Count_FirstToSecondTreatment28days", SecondTreated & BetweenTreatments.BelowDays(29))
        .ShownByDays(counted: [0, 28], notCounted: [29])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstToSecondTreatment29to90days</summary>
    public static MeasureDefinition M122 { get; } = Count("M122", "Count_FirstToSecondTreatment29to90days", SecondTreated & BetweenTreatments.BetweenDays(29, 90))
        .Reading(Readings.UpToNinetyDays)
        .ShownByDays(counted: [29, 90], notCounted: [28, 91])
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_FirstToSecondTreatment28days</summary>
    public static MeasureDefinition M123 { get; } = Percentage("M123", "Percentage_FirstToSecondTreatment28days").Of(SecondTreated & BetweenTreatments.BelowDays(29)).Over(SecondTreated)
        .Reading(Readings.SameFlagAboveAndBelow)
        .Reading(Readings.TableMisspelt)
        .ShownByDays(counted: [0, 28], notCounted: [29])
        .Outside(FirstTreatedOn("2024-04-01"), SecondTreatedOn(DayBefore))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_FirstToSecondTreatmentOver28days</summary>
    public static MeasureDefinition M124 { get; } = Percentage("M124", "Percentage_FirstToSecondTreatmentOver28days").Of(SecondTreated & BetweenTreatments.AboveDays(28)).Over(SecondTreated)
        .Reading(Readings.SameFlagAboveAndBelow)
        .Reading(Readings.TableMisspelt)
        .ShownByDays(counted: [29], notCounted: [28])
        .Outside(FirstTreatedOn("2024-04-01"), SecondTreatedOn(DayBefore))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_FirstToSecondTreatment29to90days</summary>
    public static MeasureDefinition M125 { get; } = Percentage("M125", "Percentage_FirstToSecondTreatment29to90days").Of(SecondTreated & BetweenTreatments.BetweenDays(29, 90)).Over(SecondTreated)
        .Reading(Readings.UpToNinetyDays)
        .Reading(
            says: "The description says 29 to 56 days.",
            compute: "29 to 90 days.",
            because: "Name and construction say 90.")
        .Reading(Readings.SameFlagAboveAndBelow)
        .Reading(Readings.TableMisspelt)
        .ShownByDays(counted: [29, 90], notCounted: [28, 91])
        .Outside(FirstTreatedOn("2024-04-01"), SecondTreatedOn(DayBefore))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_FirstToSecondTreatmentOver90days</summary>
    public static MeasureDefinition M126 { get; } = Percentage("M126", "Percentage_FirstToSecondTreatmentOver90days").Of(SecondTreated & BetweenTreatments.AboveDays(90)).Over(SecondTreated)
        .Quarterly()
        .Reading(Readings.SameFlagAboveAndBelow)
        .Reading(Readings.TableMisspelt)
        .ShownByDays(counted: [91], notCounted: [90])
        .Outside(FirstTreatedOn("2024-04-01"), SecondTreatedOn(DayBefore))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_SecondTreatment</summary>
    public static MeasureDefinition M184 { get; } = Count("M184", "Count_SecondTreatment", SecondTreated)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.TableMisspelt)
        .Counted(SecondTreatedOn(FirstDay))
        .Counted(SecondTreatedOn(LastDay))
        .NotCounted(SecondTreatedOn(DayBefore))
        .NotCounted(SecondTreatedOn(DayAfter))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "second-treatment",
        [
            M046, M047, M121, M122, M123, M124, M125, M126,
            M184,
        ]);

    private static MeasureDefinition ShownByDays(this MeasureDefinition measure, int[] counted, int[] notCounted) => measure
        .With([.. counted.Select(days => Example.Counted(SecondTreatedAfter(days)))])
        .With([.. notCounted.Select(days => Example.NotCounted(SecondTreatedAfter(days)))])
        .Unknown(TherapySession_FirstDate.NotRecorded(), SecondTreatedOn(LastDay));
}
