using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Derivations;

/// <summary>
/// Which care contacts are appointments of employment support, and which of talking therapies: the contact conditions of M099, EA036 to EA039 and EA131 to EA134, without
/// the test of the reporting period.
/// </summary>
internal static class EmploymentSupportContacts
{
    private const string FollowUp = "06";
    private const string SupportAppointment = "10";

    private static readonly Predicate SinceTheReferral = CareContDate.OnOrAfter(ReferralRequestReceivedDate.Value);

    // A referral that has no end has no contact after it (decisions.md 11: a null date has not happened).
    private static readonly Predicate AfterTheReferral = ServDischDate.IsRecorded & CareContDate.After(ServDischDate.Value);

    /// <summary>One of the activities is coded as employment support.</summary>
    internal static Predicate IsSupport { get; } = EmploymentSupport_Flag.IsTrue;

    /// <summary>A follow-up after the end of the referral.</summary>
    internal static Predicate FollowsUp { get; } = AppType.In(FollowUp) & AfterTheReferral;

    private static Predicate OfTheReferral { get; } = (!AppType.In(FollowUp) & Contacts.WithinReferral) | FollowsUp;

    /// <summary>An appointment for employment support, or a follow-up that was for it.</summary>
    internal static Predicate SupportOrItsFollowUp { get; } = AppType.In(SupportAppointment) | (IsSupport & AppType.In(FollowUp));

    /// <summary>The contact lies within the employment support. A person can have several records of it: one without an end is enough.</summary>
    internal static Predicate InTheSupport { get; } =
        SinceTheReferral & (EmpSupport_Open_Flag.IsTrue | EmpSupport_DischargeDate.IsNull | CareContDate.OnOrBefore(EmpSupport_DischargeDate.Value));

    /// <summary>Employment support recorded as a follow-up though the referral had not ended (EA108).</summary>
    internal static Predicate FollowsUpTooEarly { get; } = Attended_Flag.IsTrue & IsSupport & AppType.In(FollowUp) & Contacts.WithinReferral;

    /// <summary>Employment support after the referral that is not recorded as a follow-up (EA110).</summary>
    internal static Predicate AfterwardsWithoutFollowUp { get; } = Attended_Flag.IsTrue & IsSupport & !AppType.In(FollowUp) & AfterTheReferral;

    /// <summary>Employment support after the referral that is not recorded as such (EA280).</summary>
    internal static Predicate AfterwardsWithoutSupport { get; } = Attended_Flag.IsTrue & IsSupport & !AppType.In(SupportAppointment) & AfterTheReferral;

    /// <summary>Any appointment that took place (EA036 a).</summary>
    internal static Predicate AnyAppointment { get; } = Attended_Flag.IsTrue & (OfTheReferral | (AppType.In(SupportAppointment) & InTheSupport));

    /// <summary>An appointment of talking therapies (EA037 a): one with anything else than employment support, or without any code.</summary>
    internal static Predicate TalkingTherapies { get; } = Attended_Flag.IsTrue
        & (!IsSupport | OtherActivity_Flag.IsTrue | UncodedActivity_Flag.IsTrue)
        & ((!AppType.In(FollowUp, SupportAppointment) & Contacts.WithinReferral) | FollowsUp);

    /// <summary>An appointment of employment support (EA037 c).</summary>
    internal static Predicate EmploymentSupport { get; } = Attended_Flag.IsTrue & ((IsSupport & OfTheReferral) | (AppType.In(SupportAppointment) & InTheSupport));

    /// <summary>An appointment of employment support that ended in the period (EA131).</summary>
    internal static Predicate EndedSupport { get; } = Attended_Flag.IsTrue
        & ((IsSupport & OfTheReferral) | (SupportOrItsFollowUp & SinceTheReferral & CareContDate.OnOrBefore(EmpSupport_DischargedInPeriodDate.Value)));
}
