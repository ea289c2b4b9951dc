using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>Which disabilities are recorded of the person of a pathway.</summary>
public static class Disabilities
{
    private static readonly Evidence Construction = new(
        EvidenceGrade.Provisional,
        "Construction of V003",
        "Which records of a person are read is not said: those submitted with the pathway's record, else the latest earlier ones (decisions.md 17).");

    /// <summary>A code of any kind.</summary>
    public static Derivation Recorded { get; } = Any(DisabilityFields.Disability_Recorded_Flag, Ids007.DisabCode.IsRecorded, "A disability code is recorded, in the national list or not.", PersonExamples.OfAny(Tables.Disability, Ids007.DisabCode));

    /// <summary>A code outside the list.</summary>
    public static Derivation Invalid { get; } = Any(
        DisabilityFields.Disability_Invalid_Flag,
        Ids007.DisabCode.IsRecorded & !Named([.. DisabilityFields.All.SelectMany(one => one.Codes)]),
        "A disability code is recorded that is not in the national list.",
        PersonExamples.OfOthers(Tables.Disability, Ids007.DisabCode, [.. DisabilityFields.All.SelectMany(one => one.Codes)]));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [.. DisabilityFields.All.Select(one => Any(one.Flag, Named(one.Codes), "Recorded of the person, " + one.Flag.Words + ".", PersonExamples.OfCodes(Tables.Disability, Ids007.DisabCode, one.Codes))), Recorded, Invalid];

    private static Predicate Named(ImmutableArray<string> codes) => Ids007.DisabCode.In(codes.AsSpan());

    private static Derivation Any(FlagField flag, Predicate where, string meaning, IEnumerable<Example> examples) =>
        new(flag, new Selection(Take.Any, [new SelectionSource(Tables.Disability, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Construction,
            Examples = [.. examples],
        };
}
