using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>Internet enabled therapy: its logs, and its time in finished courses of treatment.</summary>
public static class InternetTherapy
{
    /// <summary>Count_InternetEnabledTherapySessions</summary>
    public static MeasureDefinition M343 { get; } = Count(Tables.InternetTherapyLog, "M343", "Count_InternetEnabledTherapySessions", LogEnded)
        .Reading(ContactReadings.PeriodInVariables)
        .Counted(LogEndedOn(FirstDay))
        .Counted(LogEndedOn(LastDay))
        .NotCounted(LogEndedOn(DayBefore))
        .NotCounted(LogEndedOn(DayAfter))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_ContactTimeIETReferral</summary>
    public static MeasureDefinition M1013 { get; } = Mean("M1013", "Mean_ContactTimeIETReferral", IntEnabledTher_Duration.Value, Finished & IntEnabledTher_Duration.MoreThan(0))
        .OnlyQuarterly()
        .Reading(
            says: "Mean of the total of DurationIntEnabledTher, without saying which referrals have one.",
            compute: "Over finished courses of treatment with any minutes recorded.",
            because: "Its annual twin asks for a recorded duration; with the others as 0 it would be a mean over all therapies.")
        .Provisional("Which referrals are averaged rests on the annual twin; no monthly figure is public.")
        .Gives("1", FinishedInMay, IntEnabledTher_Duration.Being("1"))
        .Gives("95", FinishedOn(FirstDay), IntEnabledTher_Duration.Being("95"))
        .NotCounted(FinishedInMay, IntEnabledTher_Duration.Being("0"))
        .NotCounted(TreatedOnceInMay, IntEnabledTher_Duration.Being("95"))
        .NotCounted(FinishedOn(DayAfter), IntEnabledTher_Duration.Being("95"))
        .Unknown(FinishedInMay, IntEnabledTher_Duration.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "internet-therapy",
        [
            M343, M1013,
        ]);
}
