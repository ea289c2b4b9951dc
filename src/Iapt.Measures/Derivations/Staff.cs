using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids902;

namespace Iapt.Measures.Derivations;

/// <summary>The qualification of staff at a contact, from IDS902 through its activities (M1014 to M1017).</summary>
public static class Staff
{
    private static readonly Predicate IsTherapist = QualAttainLevelIAPT.In("10", "11", "12", "13", "14", "15", "16", "17", "30", "31");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
    [
        OfActivity(Ids202.StaffRecorded_Flag, new And([]), "The member of staff of the activity has a qualification record.", StaffExamples.OfRecorded),
        OfActivity(
            Ids202.StaffQualified_Flag,
            IsTherapist & QualAwardedDate.OnOrBefore(Ids201.CareContDate.Value),
            "The member of staff of the activity held a qualification for therapy by the day of the contact.",
            StaffExamples.OfQualified),
        OfActivity(
            Ids202.StaffInTraining_Flag,
            IsTherapist & QualPlannedCompletionDate.IsRecorded,
            "The member of staff of the activity has a planned qualification for therapy.",
            StaffExamples.OfPlanned),
        OfActivity(
            Ids202.StaffInTrainingByContact_Flag,
            IsTherapist & QualPlannedCompletionDate.OnOrBefore(Ids201.CareContDate.Value),
            "The member of staff of the activity has a qualification for therapy planned for the day of the contact or before.",
            StaffExamples.OfPlannedByContact),
        OfContact(StaffQualified_Flag, Ids202.StaffQualified_Flag.IsTrue, "One of its activities is by staff qualified by that day (M1014).", StaffExamples.ByQualified),
        OfContact(
            StaffInTraining_Flag,
            Ids202.StaffInTraining_Flag.IsTrue & !Ids202.StaffQualified_Flag.IsTrue,
            "One of its activities is by staff with a planned qualification who are not qualified (M1015).",
            StaffExamples.ByPlanned),
        OfContact(
            StaffNeither_Flag,
            Ids202.StaffRecorded_Flag.IsTrue & !Ids202.StaffQualified_Flag.IsTrue & !Ids202.StaffInTrainingByContact_Flag.IsTrue,
            "One of its activities is by staff with a record, who are neither qualified nor have a qualification planned for that day or before (M1016).",
            StaffExamples.ByNeither),
        OfContact(StaffUnrecorded_Flag, !Ids202.StaffRecorded_Flag.IsTrue, "One of its activities is by staff without a qualification record (M1017).", StaffExamples.ByUnrecorded),
    ];

    private static Derivation OfActivity(FlagField field, Predicate where, string meaning, IEnumerable<Example> examples) =>
        new(field, new Selection(Take.Any, [new SelectionSource(Tables.StaffQualification, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Sources.Construction("M1014 to M1017"),
            Examples = [.. examples],
        };

    private static Derivation OfContact(FlagField field, Predicate where, string meaning, IEnumerable<Example> examples) =>
        new(field, new Selection(Take.Any, [new SelectionSource(Tables.CareActivity, where, null, [])]))
        {
            Meaning = meaning,
            Evidence = Sources.Construction("M1014 to M1017"),
            Examples = [.. examples],
        };
}
