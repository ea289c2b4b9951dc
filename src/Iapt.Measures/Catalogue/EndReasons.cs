using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals that ended in the period, by reason.</summary>
public static class EndReasons
{
    /// <summary>Count_EndedReferrals</summary>
    public static MeasureDefinition M056 { get; } = Count("M056", "Count_EndedReferrals", Ended)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Counted(EndedOn(FirstDay))
        .Counted(EndedOn(LastDay))
        .NotCounted(EndedOn(DayBefore))
        .NotCounted(EndedOn(DayAfter))
        .NotCounted(ReceivedOn(LastDay), ServDischDate.NotRecorded())
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedNotSuitable</summary>
    public static MeasureDefinition M057 { get; } = Count("M057", "Count_EndedNotSuitable", Ended & EndCode.In("10"))
        .ShownByReason(counted: "10", notCounted: ["11", "50"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedSignposted</summary>
    public static MeasureDefinition M058 { get; } = Count("M058", "Count_EndedSignposted", Ended & EndCode.In("11"))
        .ShownByReason(counted: "11", notCounted: ["10", "12"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedMutualAgreement</summary>
    public static MeasureDefinition M059 { get; } = Count("M059", "Count_EndedMutualAgreement", Ended & EndCode.In("12"))
        .ShownByReason(counted: "12", notCounted: ["11", "13"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedReferredElsewhere</summary>
    public static MeasureDefinition M060 { get; } = Count("M060", "Count_EndedReferredElsewhere", Ended & EndCode.In("13"))
        .ShownByReason(counted: "13", notCounted: ["12", "14"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedDeclined</summary>
    public static MeasureDefinition M061 { get; } = Count("M061", "Count_EndedDeclined", Ended & EndCode.In("14"))
        .ShownByReason(counted: "14", notCounted: ["13", "16"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedDeceasedAssessedOnly</summary>
    public static MeasureDefinition M062 { get; } = Count("M062", "Count_EndedDeceasedAssessedOnly", Ended & EndCode.In("17"))
        .ShownByReason(counted: "17", notCounted: ["16", "49"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedUnknownAssessedOnly</summary>
    public static MeasureDefinition M063 { get; } = Count("M063", "Count_EndedUnknownAssessedOnly", Ended & EndCode.In("95"))
        .ShownByReason(counted: "95", notCounted: ["96", "50"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedCompleted</summary>
    public static MeasureDefinition M066 { get; } = Count("M066", "Count_EndedCompleted", Ended & EndCode.In("46"))
        .ShownByReason(counted: "46", notCounted: ["47", "12"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedDeceasedTreated</summary>
    public static MeasureDefinition M069 { get; } = Count("M069", "Count_EndedDeceasedTreated", Ended & EndCode.In("49"))
        .ShownByReason(counted: "49", notCounted: ["48", "17"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedUnknownTreated</summary>
    public static MeasureDefinition M070 { get; } = Count("M070", "Count_EndedUnknownTreated", Ended & EndCode.In("96"))
        .ShownByReason(counted: "96", notCounted: ["95", "50"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedInvalid</summary>
    public static MeasureDefinition M071 { get; } = Count("M071", "Count_EndedInvalid", Ended & !EndCode.In([.. EndCodes.Valid]) & EndCode.IsRecorded)
        .Reading(
            says: "EndCode <> 10 or 11 or ...",
            compute: "The code is recorded and is none of the national list.",
            because: "'Not equal' joined by 'or' holds for every code; the end codes then add up to M056 in 36 of 36 published months.")
        .Counted(EndedOn(LastDay), EndCode.Being("15"))
        .Counted(EndedOn(LastDay), EndCode.Being("99"))
        .NotCounted(EndedOn(LastDay), EndCode.NotRecorded())
        .NotCounted(EndedOn(DayBefore), EndCode.Being("99"))
        .With([.. EndCodes.Valid.Select(code => Example.NotCounted(EndedOn(LastDay), EndCode.Being(code)))])
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedNoReasonRecorded</summary>
    public static MeasureDefinition M072 { get; } = Count("M072", "Count_EndedNoReasonRecorded", Ended & EndCode.IsNull)
        .Counted(EndedOn(LastDay), EndCode.NotRecorded())
        .NotCounted(EndedOn(LastDay), EndCode.Being("10"))
        .NotCounted(EndedOn(DayBefore), EndCode.NotRecorded())
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedIncompleteAssessment</summary>
    public static MeasureDefinition M340 { get; } = Count("M340", "Count_EndedIncompleteAssessment", Ended & EndCode.In("16"))
        .ShownByReason(counted: "16", notCounted: ["14", "17"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedBeforePatientRequested</summary>
    public static MeasureDefinition M341 { get; } = Count("M341", "Count_EndedBeforePatientRequested", Ended & EndCode.In("48"))
        .ShownByReason(counted: "48", notCounted: ["47", "49"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedNotAssessed</summary>
    public static MeasureDefinition M342 { get; } = Count("M342", "Count_EndedNotAssessed", Ended & EndCode.In("50"))
        .ShownByReason(counted: "50", notCounted: ["49", "10"])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedBeforeCareProfessionalPlanned</summary>
    public static MeasureDefinition M344 { get; } = Count("M344", "Count_EndedBeforeCareProfessionalPlanned", Ended & EndCode.In("47"))
        .ShownByReason(counted: "47", notCounted: ["46", "48"])
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "end-reasons",
        [
            M056, M057, M058, M059, M060, M061, M062, M063,
            M066, M069, M070, M071, M072, M340, M341, M342,
            M344,
        ]);

    private static MeasureDefinition ShownByReason(this MeasureDefinition measure, string counted, string[] notCounted) => measure
        .Counted(EndedOn(LastDay), EndCode.Being(counted))
        .With([.. notCounted.Select(code => Example.NotCounted(EndedOn(LastDay), EndCode.Being(code)))])
        .NotCounted(EndedOn(DayBefore), EndCode.Being(counted))
        .Unknown(EndedOn(LastDay), EndCode.NotRecorded());
}
