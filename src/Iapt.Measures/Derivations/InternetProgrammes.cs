using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>Which programmes of internet enabled therapy the logs of a pathway name.</summary>
public static class InternetProgrammes
{
    private static readonly Evidence Construction = new(
        EvidenceGrade.Provisional,
        "Construction of V009",
        "Which logs are read is not said: all of the pathway that ended by the end of the period (decisions.md 17).");

    /// <summary>A programme of any name.</summary>
    public static Derivation Recorded { get; } = Any(InternetProgrammeFields.InternetProgramme_Recorded_Flag, Ids205.IntEnabledTherProg.IsRecorded, "A log names a programme.", PersonExamples.OfAny(Tables.InternetTherapyLog, Ids205.IntEnabledTherProg));

    /// <summary>A programme of another name.</summary>
    public static Derivation Other { get; } = Any(
        InternetProgrammeFields.InternetProgramme_Other_Flag,
        Ids205.IntEnabledTherProg.IsRecorded & !Named([.. InternetProgrammeFields.All.SelectMany(one => one.Codes)]),
        "A log names a programme that contains none of the texts of the construction.",
        PersonExamples.OfOthers(Tables.InternetTherapyLog, Ids205.IntEnabledTherProg, [.. InternetProgrammeFields.All.SelectMany(one => one.Codes)]));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [.. InternetProgrammeFields.All.Select(one => Any(one.Flag, Named(one.Codes), "Named in a log of the pathway, " + one.Flag.Words + ".", PersonExamples.OfCodes(Tables.InternetTherapyLog, Ids205.IntEnabledTherProg, one.Codes))), Recorded, Other];

    private static Predicate Named(ImmutableArray<string> codes) => Ids205.IntEnabledTherProg.Containing(codes.AsSpan());

    private static Derivation Any(FlagField flag, Predicate where, string meaning, IEnumerable<Example> examples) =>
        new(flag, new Selection(Take.Any, [new SelectionSource(Tables.InternetTherapyLog, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Construction,
            Examples = [.. examples],
        };
}
