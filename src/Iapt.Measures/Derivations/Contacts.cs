using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Derivations;

/// <summary>What is known of a care contact: whether it took place, what it was of, and whether it was treatment.</summary>
public static class Contacts
{
    // Therapies of high intensity in the stages: footnote 2 of M347. Collaborative care and counselling are in neither footnote.
    private static readonly FlagField[] High =
        [.. TherapyTypes.HighIntensity.Select(type => type.InContact).Where(therapy => therapy != CollaborativeCare_Flag && therapy != CounsellingDepression_Flag)];

    // Those of low intensity are M120's, in the order of footnote 3, books before computers: the order of clauses is part of a fingerprint.
    private static readonly FlagField[] Low =
    [
        GuidedSelfHelp_Book_Flag, NonGuidedSelfHelp_Book_Flag,
        .. TherapyTypes.LowIntensity.Select(type => type.InContact).Where(therapy => therapy != GuidedSelfHelp_Book_Flag && therapy != NonGuidedSelfHelp_Book_Flag),
    ];

    /// <summary>The contact lies within the referral; a contact after the period's end does not exist in it, so that a referral without an end bounds nothing.</summary>
    internal static Predicate WithinReferral { get; } =
        CareContDate.OnOrAfter(ReferralRequestReceivedDate.Value) & (ServDischDate.IsNull | CareContDate.OnOrBefore(ServDischDate.Value));

    /// <summary>The contact lies within the referral and was to be treatment.</summary>
    internal static Predicate ForTreatment { get; } = AppType.In("02", "03", "05") & WithinReferral;

    /// <summary>The contact took place.</summary>
    public static Derivation Attended { get; } = new(Attended_Flag, AttendOrDNACode.In("5", "6") | PlannedCareContIndicator.In("N"))
    {
        Meaning = "The person attended, on time or late but seen, or the contact was not planned.",
        Evidence = Sources.Construction("M090 and every construction of attended contacts"),
        Optional = [PlannedCareContIndicator],
        Examples =
        [
            Example.Counted(AttendOrDNACode.Being("5"), PlannedCareContIndicator.NotRecorded()),
            Example.Counted(AttendOrDNACode.Being("6"), PlannedCareContIndicator.Being("Y")),
            Example.Counted(AttendOrDNACode.Being("7"), PlannedCareContIndicator.Being("N")),
            Example.Counted(AttendOrDNACode.NotRecorded(), PlannedCareContIndicator.Being("N")),
            Example.NotCounted(AttendOrDNACode.Being("3"), PlannedCareContIndicator.Being("Y")),
            Example.NotCounted(AttendOrDNACode.Being("7"), PlannedCareContIndicator.Being("Y")),
            Example.Unknown(AttendOrDNACode.NotRecorded(), PlannedCareContIndicator.Being("Y")),
            Example.Unknown(AttendOrDNACode.Being("3"), PlannedCareContIndicator.NotRecorded()),
        ],
    };

    /// <summary>The contact was treatment.</summary>
    public static Derivation Treatment { get; } = new(
        TreatmentContact_Flag,
        Attended_Flag.IsTrue & ForTreatment & (!EmploymentSupport_Flag.IsTrue | OtherActivity_Flag.IsTrue))
    {
        Meaning = "The contact took place within the referral, as treatment, assessment and treatment, or review and treatment, and not for employment support alone.",
        Evidence = Sources.Construction("M090 to M111 and M347; the exclusion of employment support is decisions.md 15"),
        Optional = [EmploymentSupport_Flag, OtherActivity_Flag],
        Interpretations =
        [
            new(
                "Constructions of treatment contacts test appointment type and attendance, and some the dates of the referral.",
                "A contact whose only coded activities are employment support is no treatment contact.",
                "No published rule of TreatmentCareContact_Count was found; employment support is not therapy (decisions.md 15)."),
        ],
        Examples =
        [
            Example.Counted(Inside("02")),
            Example.Counted(Inside("03")),
            Example.Counted(Inside("05")),
            Example.Counted(Inside("02"), EmploymentSupport_Flag.Being("True"), OtherActivity_Flag.Being("True")),
            Example.Counted(Inside("02"), CareContDate.Being("2024-05-01")),
            Example.Counted(Inside("02"), CareContDate.Being("2024-05-31")),
            Example.Counted(Inside("02"), ServDischDate.NotRecorded()),
            Example.NotCounted(Inside("02"), EmploymentSupport_Flag.Being("True")),
            Example.NotCounted(Inside("01")),
            Example.NotCounted(Inside("06")),
            Example.NotCounted(Inside("02"), AttendOrDNACode.Being("3")),
            Example.NotCounted(Inside("02"), CareContDate.Being("2024-04-30")),
            Example.NotCounted(Inside("02"), CareContDate.Being("2024-06-01")),
            Example.Unknown(Inside("02"), AppType.NotRecorded()),
        ],
    };

    /// <summary>The contact had a therapy of high intensity.</summary>
    public static Derivation OfHighIntensity { get; } = OfIntensity(HighIntensity_Flag, High, "high");

    /// <summary>The contact had a therapy of low intensity.</summary>
    public static Derivation OfLowIntensity { get; } = OfIntensity(LowIntensity_Flag, Low, "low");

    /// <summary>What the activities of the contact were.</summary>
    public static IReadOnlyList<Derivation> Activities { get; } =
    [
        .. TherapyTypes.All.Select(type => Activity(
            type.InContact, Ids202.CodeProcAndProcStatus.In([.. type.Codes]), $"One of its activities is coded as {type.Name}.", ContactExamples.Of(type))),
        Activity(
            OtherActivity_Flag,
            !Ids202.CodeProcAndProcStatus.In([.. TherapyTypes.Of(Ids101Therapies.EmploymentSupport_Count).Codes]),
            "One of its activities has a code other than that of employment support.",
            ContactExamples.OfOther),
        Activity(UncodedActivity_Flag, Ids202.CodeProcAndProcStatus.IsNull, "One of its activities has no code.", ContactExamples.OfUncoded),
    ];

    /// <summary>All of them, in the order in which they are read.</summary>
    public static IReadOnlyList<Derivation> All { get; } = [Attended, .. Activities, OfHighIntensity, OfLowIntensity, Treatment];

    private static Derivation Activity(FlagField field, Predicate where, string meaning, IEnumerable<Example> examples) =>
        new(field, new Selection(Take.Any, [new SelectionSource(Tables.CareActivity, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Sources.Construction("the SNOMED CT codes of M090 to M111, M099 and EA037"),
            Examples = [.. examples],
        };

    private static Derivation OfIntensity(FlagField field, FlagField[] therapies, string intensity) => new(field, new Or([.. therapies.Select(therapy => therapy.IsTrue)]))
    {
        Meaning = $"One of its activities is a therapy of {intensity} intensity, as the stages of M347 to M367 understand it.",
        Evidence = Sources.Construction("footnotes of M347"),
        Examples =
        [
            .. therapies.Select(therapy => Example.Counted(therapy.Being("True"))),
            Example.NotCounted(CollaborativeCare_Flag.Being("True"), CounsellingDepression_Flag.Being("True")),
        ],
    };

    private static Cells Inside(string type) => new(
    [
        AppType.Being(type), AttendOrDNACode.Being("5"), PlannedCareContIndicator.Being("Y"), CareContDate.Being("2024-05-15"),
        ReferralRequestReceivedDate.Being("2024-05-01"), ServDischDate.Being("2024-05-31"),
    ]);
}
