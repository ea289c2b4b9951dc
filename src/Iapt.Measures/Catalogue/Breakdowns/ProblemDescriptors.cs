using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdown by presenting complaint.</summary>
public static class ProblemDescriptors
{
    private const string Anxiety = "Anxiety and stress related disorders";
    private const string Unexplained = "Medically Unexplained Symptoms";

    /// <summary>The name of the breakdown, which it kept when its identifier changed.</summary>
    internal const string Name = "Problem Descriptor";

    /// <summary>Problem Descriptor</summary>
    public static Breakdown V011 { get; } = Anxieties(Breakdown.Partition("V011", Name))
        .Group(Unexplained, "K58 - Irritable bowel syndrome", Begins("K58"), Counted(Of("K58")), Counted(Of("K58.9")), NotCounted(Of("K59")))
        .Group(Unexplained, "G933 - Chronic fatigue syndrome", Begins("G933"), Counted(Of("G93.3")), NotCounted(Of("G934")))
        .Group(Unexplained, "723916001 - MUS not otherwise specified", Is("723916001"), Counted(Of("723916001")), NotCounted(Of("723916002")))
        .Others(NotCounted(Of("K58")))
        .Reading(
            "'Other recorded problems' does not exclude the codes of 'Medically Unexplained Symptoms' and of body dysmorphic disorder.",
            "What an earlier group takes is not here.",
            "The first group that matches takes the row (decisions.md 20).")
        .From(MonthlyMetadata.V21);

    /// <summary>Problem Descriptor of data set v2.0: its V010, without medically unexplained symptoms, whose codes were other recorded problems.</summary>
    public static Breakdown OfV20 { get; } = Anxieties(Breakdown.Partition("V010", Name))
        .Others(Counted(Of("K58")))
        .Reading(
            "'Other recorded problems' does not exclude the code of body dysmorphic disorder.",
            "What an earlier group takes is not here.",
            "The first group that matches takes the row (decisions.md 20).")
        .From(MonthlyMetadata.V20);

    /// <summary>Problem Descriptor of data set v1.5, by the labels of its annual tables.</summary>
    public static Breakdown OfV15 { get; } = Breakdown.Partition("V010", Name)
        .Group(Anxiety, "Agoraphobia", Is("F400"), Counted(Of("F400")), NotCounted(Of("F401")))
        .Group(Anxiety, "Generalized anxiety disorder", Is("F411"), Counted(Of("F411")), NotCounted(Of("F410")))
        .Group(Anxiety, "Mixed anxiety and depressive disorder", Is("F412"), Counted(Of("F412")), NotCounted(Of("F411")))
        .Group(Anxiety, "Obsessive-compulsive disorder", Begins("F42"), Counted(Of("F42")), Counted(Of("F42.1")), NotCounted(Of("F43")))
        .Group(Anxiety, "Panic disorder [episodic paroxysmal anxiety]", Is("F410"), Counted(Of("F410")), NotCounted(Of("F411")))
        .Group(Anxiety, "Post-traumatic stress disorder", Is("F431"), Counted(Of("F431")), NotCounted(Of("F432")))
        .Group(Anxiety, "Social phobias", Is("F401"), Counted(Of("F401")), NotCounted(Of("F400")))
        .Group(Anxiety, "Specific (isolated) phobias", Is("F402"), Counted(Of("F402")), NotCounted(Of("F401")))
        .Group(Anxiety, "Other anxiety or stress related disorder", Begins("F40", "F41", "F43"), Counted(Of("F408")), Counted(Of("F419")), Counted(Of("F432")), NotCounted(Of("F400")), NotCounted(Of("F44")))
        .Group("Depression", Begins("F32", "F33"), Counted(Of("F32")), Counted(Of("F33.9")), NotCounted(Of("F31")), NotCounted(Of("F34")))
        .Group("Other Mental Health problems", "Hypochondriacal disorder", Is("F452"), Counted(Of("F452")), NotCounted(Of("F450")))
        .Group(
            "Other Mental Health problems",
            "Other",
            Begins("F10", "F31", "F45", "F50", "F99"),
            Counted(Of("F10")),
            Counted(Of("F31")),
            Counted(Of("F450")),
            Counted(Of("F50")),
            Counted(Of("F99")),
            NotCounted(Of("F452")),
            NotCounted(Of("F51")))
        .Group("Other recorded problems", Validated_PresentingComplaint.IsRecorded, Counted(Of("Z63")), Counted(Of("83482000")), NotCounted(Of("-3")), NotCounted(Of("F32")))
        .Remainder("Not stated/Not known/Invalid", Counted(Of("-3")), Counted(Validated_PresentingComplaint.NotRecorded()), NotCounted(Of("Z63")), NotCounted(Of("F32")))
        .Provisional("The labels are those of the annual tables of 2017-18 to 2019-20; which codes they hold is inferred from data set v2.0.")
        .From(MonthlyMetadata.AnnualTablesOfV15);

    private static Breakdown Anxieties(Breakdown empty) => empty
        .Group(Anxiety, "83482000 Body Dysmorphic Disorder", Is("83482000"), Counted(Of("83482000")), NotCounted(Of("834820001")))
        .Group(Anxiety, "F400 - Agoraphobia", Is("F400"), Counted(Of("F400")), Counted(Of("F40.0")), NotCounted(Of("F401")), NotCounted(Of("F4001")))
        .Group(Anxiety, "F401 - Social phobias", Is("F401"), Counted(Of("F401")), NotCounted(Of("F400")))
        .Group(Anxiety, "F402 - Specific (isolated) phobias", Is("F402"), Counted(Of("F402")), NotCounted(Of("F401")))
        .Group(Anxiety, "F410 - Panic disorder [episodic paroxysmal anxiety]", Is("F410"), Counted(Of("F410")), NotCounted(Of("F411")))
        .Group(Anxiety, "F411 - Generalised Anxiety Disorder", Is("F411"), Counted(Of("F411")), NotCounted(Of("F410")))
        .Group(Anxiety, "F412 - Mixed anxiety and depressive disorder", Is("F412"), Counted(Of("F412")), NotCounted(Of("F411")))
        .Group(Anxiety, "F42 - Obsessive-compulsive disorder", Begins("F42"), Counted(Of("F42")), Counted(Of("F42.1")), NotCounted(Of("F43")))
        .Group(Anxiety, "F431 - Post-traumatic stress disorder", Is("F431"), Counted(Of("F431")), NotCounted(Of("F432")))
        .Group(Anxiety, "F452 Hypochondriacal Disorders", Is("F452"), Counted(Of("F452")), NotCounted(Of("F450")));

    private static Breakdown Others(this Breakdown so, Example unexplained) => so
        .Group(
            Anxiety,
            "Other F40-F43 code",
            Begins("F40", "F41", "F42", "F43"),
            Counted(Of("F408")),
            Counted(Of("F419")),
            Counted(Of("F432")),
            NotCounted(Of("F400")),
            NotCounted(Of("F411")),
            NotCounted(Of("F42")),
            NotCounted(Of("F431")),
            NotCounted(Of("F44")))
        .Group("Depression", Begins("F32", "F33"), Counted(Of("F32")), Counted(Of("F33.9")), NotCounted(Of("F31")), NotCounted(Of("F34")))
        .Group(
            "Other Mental Health disorders",
            Begins("F10", "F31", "F45", "F50", "F99"),
            Counted(Of("F10")),
            Counted(Of("F31")),
            Counted(Of("F450")),
            Counted(Of("F50")),
            Counted(Of("F99")),
            NotCounted(Of("F452")),
            NotCounted(Of("F51")))
        .Group("Other recorded problems", Validated_PresentingComplaint.IsRecorded, Counted(Of("Z63")), Counted(Of("F51")), NotCounted(Of("-3")), unexplained, NotCounted(Of("F32")))
        .Remainder("Not stated/Not known/Invalid", Counted(Of("-3")), Counted(Validated_PresentingComplaint.NotRecorded()), NotCounted(Of("Z63")), NotCounted(Of("F32")))
        .Reading(
            "'Other Mental Health disorders' takes every code that begins with F45, and F452 stands under 'Anxiety and stress related disorders' too.",
            "F452 is under 'Anxiety and stress related disorders' alone.",
            "A referral has one complaint, and the figures are published there; the first group that matches takes the row (decisions.md 20).")
        .Reading(
            "'Other F40-F43 code' excludes a list that holds 'F42%': in a list the wildcard is a character like any other.",
            "Every code that begins with F42 is under 'F42 - Obsessive-compulsive disorder' and not here.",
            "That group, which stands first, takes them by a beginning (decisions.md 20).")
        .Reading(
            "'Other F40-F43 code' joins four beginnings by OR and the exclusion by AND, which binds to the last of them alone.",
            "The exclusion is from all four.",
            "Otherwise F400, F401, F402, F410, F411 and F412 would be counted twice.")
        .Reading(
            "'Not stated' is the value -3.",
            "The value -3, and no value.",
            "Both are a complaint that is not populated (decisions.md 14 and 20).");

    private static Predicate Is(string code) => Validated_PresentingComplaint.In(code);

    private static Predicate Begins(params string[] codes) => Validated_PresentingComplaint.BeginsWith(codes);

    private static Cells Of(string code) => Validated_PresentingComplaint.Being(code);
}
