using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Employment support and employment status of a pathway. Those of the data set stand under their NHS names.</summary>
public static class Ids101Employment
{
    private const string Table = "IDS101Referral";
    private const string Ours = "(assigned here)";

    /// <summary>EmpSupport_FirstDate</summary>
    public static DateField EmpSupport_FirstDate { get; } = new(Table, "EmpSupport_FirstDate", "I101D117") { Words = "first employment support date" };

    /// <summary>EmpSupport_LastDate</summary>
    public static DateField EmpSupport_LastDate { get; } = new(Table, "EmpSupport_LastDate", "I101D118") { Words = "last employment support date" };

    /// <summary>Count_EmploymentStatuses</summary>
    public static CountField Count_EmploymentStatuses { get; } = new(Table, "Count_EmploymentStatuses", "I101D15") { Words = "employment statuses recorded" };

    /// <summary>EmpSupport_Open_Flag</summary>
    public static FlagField EmpSupport_Open_Flag { get; } = new(Ours, "EmpSupport_Open_Flag") { Words = "has an employment status without an end of employment support" };

    /// <summary>EmpSupport_DischargeDate</summary>
    public static DateField EmpSupport_DischargeDate { get; } = new(Ours, "EmpSupport_DischargeDate") { Words = "latest end of employment support" };

    /// <summary>EmpSupport_DischargedInPeriodDate</summary>
    public static DateField EmpSupport_DischargedInPeriodDate { get; } = new(Ours, "EmpSupport_DischargedInPeriodDate") { Words = "end of employment support in the period" };

    /// <summary>EmployStatus_First</summary>
    public static CodeField EmployStatus_First { get; } = new(Ours, "EmployStatus_First") { Words = "first valid employment status" };

    /// <summary>SickAbsence_First</summary>
    public static CodeField SickAbsence_First { get; } = new(Ours, "SickAbsence_First") { Words = "sickness absence of the first valid employment status" };

    /// <summary>EmployStatus_Last</summary>
    public static CodeField EmployStatus_Last { get; } = new(Ours, "EmployStatus_Last") { Words = "last valid employment status" };

    /// <summary>SickAbsence_Last</summary>
    public static CodeField SickAbsence_Last { get; } = new(Ours, "SickAbsence_Last") { Words = "sickness absence of the last valid employment status" };

    /// <summary>EmployStatus_FirstSupported</summary>
    public static CodeField EmployStatus_FirstSupported { get; } = new(Ours, "EmployStatus_FirstSupported") { Words = "first valid employment status up to the last employment support" };

    /// <summary>SickAbsence_FirstSupported</summary>
    public static CodeField SickAbsence_FirstSupported { get; } = new(Ours, "SickAbsence_FirstSupported") { Words = "sickness absence of that first status" };

    /// <summary>EmployStatus_LastSupported</summary>
    public static CodeField EmployStatus_LastSupported { get; } = new(Ours, "EmployStatus_LastSupported") { Words = "last valid employment status up to the last employment support" };

    /// <summary>SickAbsence_LastSupported</summary>
    public static CodeField SickAbsence_LastSupported { get; } = new(Ours, "SickAbsence_LastSupported") { Words = "sickness absence of that last status" };

    /// <summary>EmployStatus_Latest</summary>
    public static CodeField EmployStatus_Latest { get; } = new(Ours, "EmployStatus_Latest") { Words = "latest valid employment status" };

    /// <summary>SickAbsence_Latest</summary>
    public static CodeField SickAbsence_Latest { get; } = new(Ours, "SickAbsence_Latest") { Words = "sickness absence of the latest valid employment status" };

    /// <summary>EmpSupportInd_Latest</summary>
    public static CodeField EmpSupportInd_Latest { get; } = new(Ours, "EmpSupportInd_Latest") { Words = "latest employment support indicator" };

    /// <summary>BenefitReceipt_First</summary>
    public static CodeField BenefitReceipt_First { get; } = new(Ours, "BenefitReceipt_First") { Words = "first benefit receipt indicator" };

    /// <summary>BenefitReceipt_Last</summary>
    public static CodeField BenefitReceipt_Last { get; } = new(Ours, "BenefitReceipt_Last") { Words = "last benefit receipt indicator" };

    /// <summary>Appointment_InPeriodDate</summary>
    public static DateField Appointment_InPeriodDate { get; } = new(Ours, "Appointment_InPeriodDate") { Words = "first appointment or log in the period" };

    /// <summary>TalkingTherapies_InPeriodDate</summary>
    public static DateField TalkingTherapies_InPeriodDate { get; } = new(Ours, "TalkingTherapies_InPeriodDate") { Words = "first appointment or log in the period that is not employment support" };

    /// <summary>EmploymentSupport_InPeriodDate</summary>
    public static DateField EmploymentSupport_InPeriodDate { get; } = new(Ours, "EmploymentSupport_InPeriodDate") { Words = "first employment support appointment in the period" };

    /// <summary>EmploymentSupport_AppointmentCount</summary>
    public static CountField EmploymentSupport_AppointmentCount { get; } = new(Ours, "EmploymentSupport_AppointmentCount") { Words = "employment support appointments up to the end of the support" };

    /// <summary>Those that IDS101Referral can hold, in the order of their names here.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        EmpSupport_FirstDate,
        EmpSupport_LastDate,
        Count_EmploymentStatuses,
    ];
}
