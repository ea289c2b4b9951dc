namespace Iapt.Measures.Tests.Mutation;

/// <summary>Slips in selections that change no result whatever the rows.</summary>
internal static class SelectionSlips
{
    private const string NotKnown = "a row qualifies when it is known to, and without the field the other clause is not known to hold";

    internal static readonly (string Slip, string Reason)[] ChangeNothing =
    [
        .. ((string[])["Appointment_InPeriodDate", "TalkingTherapies_InPeriodDate", "EmploymentSupport_InPeriodDate", "EmploymentSupport_AppointmentCount"])
            .Select(field => ($"{field}: clause lost: (not (null ServDischDate))", NotKnown)),
        ("Disability_Invalid_Flag: clause lost: (not (null", NotKnown),
        ("LongTermCondition_Invalid_Flag: clause lost: (not (null", NotKnown),
        ("InternetProgramme_Other_Flag: clause lost: (not (null", NotKnown),
        ("InternetProgramme_Other_Flag: text SILVERCLOUD lost", "it contains another text of the list"),
        ("InternetProgramme_Silvercloud_Flag: text SILVERCLOUD lost", "it contains another text of the list"),
        ("Appointment_InPeriodDate: AtLeast becomes Above of source 1", "an appointment on the day of the referral lies within the referral, whatever the support"),
        .. ((string[])["FirstStage", "FirstStage_LastDate", "SecondStage", "SecondStage_FirstDate"])
            .Select(field => ($"{field}: sources 2 and 3 exchanged", "contacts and logs of high intensity on one day are alike in a stage")),
    ];
}
