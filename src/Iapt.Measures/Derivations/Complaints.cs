using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>The presenting complaint of a pathway, from IDS603 (<c>domain.md</c> 2.3, <c>decisions.md</c> 14).</summary>
public static class Complaints
{
    /// <summary>The complaint that wins.</summary>
    public static Derivation Presenting { get; } = new(
        Ids101.Validated_PresentingComplaint,
        new Selection(
            Take.First,
            [
                new SelectionSource(
                    Tables.PresentingComplaint,
                    Ids603.Validated_PresentingComplaint.IsRecorded,
                    Ids603.Validated_PresentingComplaint,
                    [Ids603.PresCompCodSig, new SortKey(Ids603.PresCompDate, Descending: true), new SortKey(Ids603.UniqueID_IDS603, Descending: true)]),
            ]))
    {
        Meaning = "The complaint of the referral's record that is primary before secondary, then the latest, then the one with the highest record number.",
        Evidence = new Evidence(EvidenceGrade.Primary, "Constructions of M203 to M205; NHS England dashboard code"),
        Examples = [.. ComplaintExamples.All],
        Interpretations =
        [
            new(
                "Rows are ordered by PresCompCodSig ascending, in which a missing one would come first.",
                "A complaint that is neither primary nor secondary comes after both.",
                "The metadata speak of primary ahead of secondary only (decisions.md 14)."),
        ],
    };
}
