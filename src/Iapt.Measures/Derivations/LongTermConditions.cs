using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>Which long term conditions are recorded of a pathway.</summary>
public static class LongTermConditions
{
    private static readonly Evidence Construction = new(
        EvidenceGrade.Provisional,
        "Construction of V010",
        "Which records are read is not said: those submitted with the pathway's record, else the latest earlier ones (decisions.md 17).");

    /// <summary>A code of any kind.</summary>
    public static Derivation Recorded { get; } = Any(LongTermConditionFields.LongTermCondition_Recorded_Flag, Ids602.LongTermCondition.IsRecorded, "A long term condition code is recorded, in the list of the construction or not.", PersonExamples.OfAny(Tables.LongTermCondition, Ids602.LongTermCondition));

    /// <summary>A code outside the list.</summary>
    public static Derivation Invalid { get; } = Any(
        LongTermConditionFields.LongTermCondition_Invalid_Flag,
        Ids602.LongTermCondition.IsRecorded & !Named([.. LongTermConditionFields.All.SelectMany(one => one.Codes)]),
        "A long term condition code is recorded that is not in the list of the construction.",
        PersonExamples.OfOthers(Tables.LongTermCondition, Ids602.LongTermCondition, [.. LongTermConditionFields.All.SelectMany(one => one.Codes)]));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [.. LongTermConditionFields.All.Select(one => Any(one.Flag, Named(one.Codes), "Recorded of the pathway, " + one.Flag.Words + ".", PersonExamples.OfCodes(Tables.LongTermCondition, Ids602.LongTermCondition, one.Codes))), Recorded, Invalid];

    private static Predicate Named(ImmutableArray<string> codes) => Ids602.LongTermCondition.In(codes.AsSpan());

    private static Derivation Any(FlagField flag, Predicate where, string meaning, IEnumerable<Example> examples) =>
        new(flag, new Selection(Take.Any, [new SelectionSource(Tables.LongTermCondition, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Construction,
            Examples = [.. examples],
        };
}
