using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids902;

namespace Iapt.Measures.Derivations;

/// <summary>Which therapists gave the treatment contacts of a referral, by qualification.</summary>
public static class AnnualStaff
{
    /// <summary>Two derivations of each role: whether a contact is by such staff, and how many contacts of a referral are.</summary>
    public static IReadOnlyList<Derivation> All { get; } = [.. StaffRoles.All.SelectMany(role => new[] { OfContact(role), OfReferral(role) })];

    private static Derivation OfContact(StaffRole role) => new(role.InContact, new Selection(Take.Any, [new SelectionSource(Tables.StaffQualification, IsOf(role), null, [])]))
    {
        Meaning = role.IsQualified
            ? "One of the staff of the contact held the qualification by the day of the contact."
            : "One of the staff of the contact was in training for the qualification: awarded after the day of the contact, or not awarded and planned for after it.",
        Evidence = AnnualSources.Construction("Mean_Appts" + role.Name),
        Examples = [.. AnnualStaffExamples.OfContact(role)],
    };

    private static Derivation OfReferral(StaffRole role) => new(
        role.Contacts,
        new Selection(Take.Count, [new SelectionSource(Tables.CareContact, AttendOrDNACode.In("5", "6") & AppType.In("02", "03", "05") & role.InContact.IsTrue, null, [])]))
    {
        Meaning = "How many attended treatment contacts of the referral are by staff of the role.",
        Evidence = AnnualSources.Construction("Mean_Appts" + role.Name),
        Examples = [.. AnnualStaffExamples.OfReferral(role)],
    };

    private static Predicate IsOf(StaffRole role)
    {
        var isOfLevel = QualAttainLevelIAPT.In(role.Levels.AsSpan());
        return role.IsQualified
            ? isOfLevel & QualAwardedDate.OnOrBefore(CareContDate.Value)
            : isOfLevel & (QualAwardedDate.After(CareContDate.Value) | (QualAwardedDate.IsNull & QualPlannedCompletionDate.After(CareContDate.Value)));
    }
}
