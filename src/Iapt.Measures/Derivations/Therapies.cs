using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids101Therapies;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids205;

namespace Iapt.Measures.Derivations;

/// <summary>What the treatment of a pathway was of: sessions by therapy type, intensities, stages (<c>decisions.md</c> 16, footnotes of M347).</summary>
public static class Therapies
{
    /// <summary>What a session of high intensity is called in a stage.</summary>
    public const string HighIntensity = "HI";

    /// <summary>What a session of low intensity is called in a stage.</summary>
    public const string LowIntensity = "LI";

    private static readonly ImmutableArray<SortKey> InTime = [CareContDate, CareContTime];

    private static readonly FlagField[] High = [.. TherapyTypes.HighIntensity.Select(type => type.InContact)];
    private static readonly FlagField[] Low = [.. TherapyTypes.LowIntensity.Select(type => type.InContact)];

    /// <summary>How many sessions had each therapy type.</summary>
    public static IReadOnlyList<Derivation> Sessions { get; } =
    [
        .. TherapyTypes.All.Select(type => new Derivation(type.Sessions, new Selection(Take.Count, Of(type)))
        {
            Meaning = $"How many treatment contacts of the referral had {type.Name}{(IsOfLogs(type) ? ", and how many internet therapy logs it has" : "")}.",
            Evidence = Sources.Unpublished("M090 to M120; M112 says that internet therapy counts as other high intensity therapy"),
            Examples = [.. TherapyExamples.OfSessions(type, IsOfLogs(type))],
        }),
        new Derivation(InternetEnabledTherapy_Count, new Selection(Take.Count, [Log(null)]))
        {
            Meaning = "How many internet therapy logs the referral has.",
            Evidence = Sources.Unpublished("M343"),
            Examples = [.. TherapyExamples.OfLogs],
        },
        new Derivation(IntEnabledTher_Duration, new Selection(Take.Sum, [Log(DurationIntEnabledTher)]))
        {
            Meaning = "How many minutes of internet therapy the logs of the referral add up to.",
            Evidence = Sources.Construction("M1013"),
            Examples = [.. TherapyExamples.OfDuration],
        },
    ];

    /// <summary>The date of the first therapy of each intensity.</summary>
    public static IReadOnlyList<Derivation> FirstDates { get; } =
    [
        new Derivation(HighIntensityTherapy_FirstDate, new Selection(Take.First, [Treatment(AnyOf(High), CareContDate), Log(EndDateIntEnabledTherLog)]))
        {
            Meaning = "The date of the first treatment contact with a therapy of high intensity, or of the first internet therapy log.",
            Evidence = Sources.Unpublished("M112, which names the therapies of high intensity, and footnote 2 of M347"),
            Examples = [.. TherapyExamples.OfFirst(High, Low, withLogs: true)],
        },
        new Derivation(LowIntensityTherapy_FirstDate, new Selection(Take.First, [Treatment(AnyOf(Low), CareContDate)]))
        {
            Meaning = "The date of the first treatment contact with a therapy of low intensity.",
            Evidence = Sources.Unpublished("M120, which names the therapies of low intensity, and footnote 3 of M347"),
            Examples = [.. TherapyExamples.OfFirst(Low, High, withLogs: false)],
        },
    ];

    /// <summary>The first and the last therapy type.</summary>
    public static IReadOnlyList<Derivation> Types { get; } = [Type(TherapyType_First, Take.First, "first"), Type(TherapyType_Last, Take.Last, "last")];

    /// <summary>The first two stages.</summary>
    public static IReadOnlyList<Derivation> Stages { get; } =
    [
        Stage(FirstStage, Take.FirstStage, "The intensity of the first stage: the first two or more sessions after each other of one intensity. One single session before is ignored; with more, there is no stage."),
        Stage(FirstStage_LastDate, Take.EndOfFirstStage, "The date of the last session of the first stage."),
        Stage(SecondStage, Take.SecondStage, "The intensity of the next stage after the first."),
        Stage(SecondStage_FirstDate, Take.StartOfSecondStage, "The date of the first session of the second stage."),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } = [.. Sessions, .. FirstDates, .. Types, .. Stages];

    private static bool IsOfLogs(TherapyType type) => type.Sessions == OtherHighIntensity_Count;

    private static Or AnyOf(FlagField[] therapies) => new Or([.. therapies.Select(therapy => therapy.IsTrue)]);

    private static ImmutableArray<SelectionSource> Of(TherapyType type) =>
        IsOfLogs(type) ? [Treatment(type.InContact.IsTrue, null) with { IsRequired = true }, Log(null)] : [Treatment(type.InContact.IsTrue, null)];

    private static SelectionSource Treatment(Predicate therapy, Field? value) => new(Tables.CareContact, TreatmentContact_Flag.IsTrue & therapy, value, InTime);

    private static SelectionSource Log(Field? value) => new(Tables.InternetTherapyLog, Derivations.Sessions.LogWithinReferral, value, [EndDateIntEnabledTherLog]);

    private static Derivation Type(Field field, Take take, string which) =>
        new(field, new Selection(
            take,
            [new SelectionSource(Tables.CareActivity, TreatmentContact_Flag.IsTrue & Ids202.CodeProcAndProcStatus.In([.. TherapyTypes.All.SelectMany(type => type.Codes)]), Ids202.CodeProcAndProcStatus, InTime)]))
        {
            Meaning = $"The code of the therapy of the {which} treatment contact that has one.",
            Evidence = Sources.Unpublished("M090 to M111"),
            Examples = [.. TherapyExamples.OfType(take)],
        };

    private static Derivation Stage(Field field, Take take, string meaning)
    {
        var isDate = field is DateField;
        SelectionSource Contact(FlagField intensity, string label) =>
            new(Tables.CareContact, TreatmentContact_Flag.IsTrue & intensity.IsTrue, isDate ? CareContDate : null, InTime) { IsRequired = true, Label = label };
        return new Derivation(field, new Selection(
            take,
            [
                Contact(LowIntensity_Flag, LowIntensity),
                Contact(HighIntensity_Flag, HighIntensity),
                new SelectionSource(Tables.InternetTherapyLog, Derivations.Sessions.LogWithinReferral, isDate ? StartDateIntEnabledTherLog : null, [StartDateIntEnabledTherLog]) { Label = HighIntensity },
            ]))
        {
            Meaning = meaning,
            Evidence = Sources.Construction("footnotes 1 to 4 of M347"),
            Examples = [.. StageExamples.Of(take)],
            Interpretations =
            [
                new(
                    "Single sessions of the other intensity between the first stage and the second are not spoken of.",
                    "They are passed over: the second stage is the next two or more sessions after each other of one intensity, whichever it is.",
                    "A stage is defined by two sessions; what is no stage separates none."),
            ],
        };
    }
}
