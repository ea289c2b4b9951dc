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
    public static Derivation Recorded { get; } = Any(DisabilityFields.Disability_Recorded_Flag, Ids007.DisabCode.IsRecorded, "A disability code is recorded, in the national list or not.");

    /// <summary>A code outside the list.</summary>
    public static Derivation Invalid { get; } = Any(
        DisabilityFields.Disability_Invalid_Flag,
        Ids007.DisabCode.IsRecorded & !Named([.. DisabilityFields.All.SelectMany(one => one.Codes)]),
        "A disability code is recorded that is not in the national list.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [.. DisabilityFields.All.Select(one => Any(one.Flag, Named(one.Codes), "Recorded of the person, " + one.Flag.Words + ".")), Recorded, Invalid];

    private static Predicate Named(ImmutableArray<string> codes) => Ids007.DisabCode.In(codes.AsSpan());

    private static Derivation Any(FlagField flag, Predicate where, string meaning) =>
        new(flag, new Selection(Take.Any, [new SelectionSource(Tables.Disability, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Construction,
        };
}
