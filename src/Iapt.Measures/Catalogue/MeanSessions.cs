using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>Mean numbers of sessions in finished courses of treatment, by therapy.</summary>
public static class MeanSessions
{
    /// <summary>Mean_HISessions</summary>
    public static MeasureDefinition M112 { get; } = AnySessions("M112", "Mean_HISessions", TherapyTypes.HighIntensity);

    /// <summary>Mean_CBTSessions</summary>
    public static MeasureDefinition M113 { get; } = Sessions("M113", "Mean_CBTSessions", CognitiveBehaviourTherapy_Count)
        .Reading(
            says: "Prints CognitiveBehaviourTherapy_Count where a condition should stand.",
            compute: "The count is above 0.",
            because: "The other measures of sessions print it (decisions.md 23).");

    /// <summary>Mean_BPDSessions</summary>
    public static MeasureDefinition M114 { get; } = Sessions("M114", "Mean_BPDSessions", BriefPsychodynamicPsychotherapy_Count);

    /// <summary>Mean_CounsellingSessions</summary>
    public static MeasureDefinition M115 { get; } = Sessions("M115", "Mean_CounsellingSessions", CounsellingDepression_Count);

    /// <summary>Mean_IPTSession</summary>
    public static MeasureDefinition M116 { get; } = Sessions("M116", "Mean_IPTSession", InterpersonalPsychotherapy_Count);

    /// <summary>Mean_CouplesSessions</summary>
    public static MeasureDefinition M117 { get; } = Sessions("M117", "Mean_CouplesSessions", CouplesTherapyDepression_Count);

    /// <summary>Mean_OtherHISessions</summary>
    public static MeasureDefinition M119 { get; } = Sessions("M119", "Mean_OtherHISessions", OtherHighIntensity_Count);

    /// <summary>Mean_LiSessions</summary>
    public static MeasureDefinition M120 { get; } = AnySessions("M120", "Mean_LiSessions", TherapyTypes.LowIntensity);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "mean-sessions",
        [
            M112, M113, M114, M115, M116, M117, M119, M120,
        ]);

    private static MeasureDefinition Sessions(string id, string name, CountField sessions) => Mean(id, name, sessions.Value, Finished & sessions.MoreThan(0))
        .Reading(ContactReadings.PeriodInVariables)
        .Gives("1", FinishedInMay, sessions.Being("1"))
        .Gives("7", FinishedOn(FirstDay), sessions.Being("7"))
        .NotCounted(FinishedInMay, sessions.Being("0"))
        .NotCounted(TreatedOnceInMay, sessions.Being("7"))
        .NotCounted(FinishedOn(DayAfter), sessions.Being("7"))
        .Unknown(FinishedInMay, sessions.NotRecorded())
        .From(MonthlyMetadata.V21);

    private static MeasureDefinition AnySessions(string id, string name, ImmutableArray<TherapyType> types)
    {
        ImmutableArray<CountField> therapies = [.. types.Select(type => type.Sessions)];
        var none = Each(therapies, _ => "0");
        return Mean(id, name, new Addition([.. therapies.Select(one => one.Value)]), Finished & new Or([.. therapies.Select(one => one.MoreThan(0))]))
            .Reading(ContactReadings.PeriodInVariables)
            .With([.. therapies.Select(only => Example.Gives("1", FinishedInMay, Each(therapies, one => one == only ? "1" : "0")))])
            .Gives("9", FinishedOn(FirstDay), Each(therapies, one => one == therapies[0] ? "4" : one == therapies[^1] ? "5" : "0"))
            .NotCounted(FinishedInMay, none)
            .NotCounted(TreatedOnceInMay, Each(therapies, _ => "1"))
            .NotCounted(FinishedOn(DayAfter), Each(therapies, _ => "1"))
            .Unknown(FinishedInMay, Each(therapies, one => one == therapies[0] ? "" : "1"))
            .From(MonthlyMetadata.V21);
    }

    private static Cells Each(ImmutableArray<CountField> therapies, Func<CountField, string> sessions) => new([.. therapies.Select(one => one.Being(sessions(one)))]);
}
