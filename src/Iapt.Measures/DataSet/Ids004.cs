using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS004EmpStatus that are read, by their NHS names: employment statuses.</summary>
public static class Ids004
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS004EmpStatus";

    /// <summary>Person_ID</summary>
    public static CodeField Person_ID { get; } = new(Table, "Person_ID", style: CodeStyle.Organisation) { Words = "person", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS004</summary>
    public static CodeField UniqueID_IDS004 { get; } = new(Table, "UniqueID_IDS004", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>EmployStatus</summary>
    public static CodeField EmployStatus { get; } = new(Table, "EmployStatus", "I004010") { Words = "employment status" };

    /// <summary>EmployStatusRecDate</summary>
    public static DateField EmployStatusRecDate { get; } = new(Table, "EmployStatusRecDate", "I004020") { Words = "date of the employment status" };

    /// <summary>WeekHoursWorked</summary>
    public static CodeField WeekHoursWorked { get; } = new(Table, "WeekHoursWorked", "I004030") { Words = "weekly hours worked" };

    /// <summary>SickAbsenceInd</summary>
    public static CodeField SickAbsenceInd { get; } = new(Table, "SickAbsenceInd", "I004050") { Words = "sickness absence indicator" };

    /// <summary>SSPInd</summary>
    public static CodeField SSPInd { get; } = new(Table, "SSPInd", "I004080") { Words = "statutory sick pay indicator" };

    /// <summary>BenefitRecInd</summary>
    public static CodeField BenefitRecInd { get; } = new(Table, "BenefitRecInd", "I004090") { Words = "benefit receipt indicator" };

    /// <summary>ESAInd</summary>
    public static CodeField ESAInd { get; } = new(Table, "ESAInd", "I004110") { Words = "Employment and Support Allowance indicator" };

    /// <summary>UCInd</summary>
    public static CodeField UCInd { get; } = new(Table, "UCInd", "I004120") { Words = "Universal Credit indicator" };

    /// <summary>PIPInd</summary>
    public static CodeField PIPInd { get; } = new(Table, "PIPInd", "I004130") { Words = "Personal Independence Payment indicator" };

    /// <summary>EmpSupportInd</summary>
    public static CodeField EmpSupportInd { get; } = new(Table, "EmpSupportInd", "I004060") { Words = "employment support indicator" };

    /// <summary>EmpSupportDischargeDate</summary>
    public static DateField EmpSupportDischargeDate { get; } = new(Table, "EmpSupportDischargeDate") { Words = "end of employment support" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        Person_ID,
        RecordNumber,
        Unique_MonthID,
        UniqueID_IDS004,
        EmployStatus,
        EmployStatusRecDate,
        WeekHoursWorked,
        SickAbsenceInd,
        SSPInd,
        BenefitRecInd,
        ESAInd,
        UCInd,
        PIPInd,
        EmpSupportInd,
        EmpSupportDischargeDate,
    ];
}
