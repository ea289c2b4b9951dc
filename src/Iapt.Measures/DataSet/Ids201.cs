using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS201CareContact that are read, by their NHS names: care contacts.</summary>
public static class Ids201
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS201CareContact";

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>Unique_CareContactID</summary>
    public static CodeField Unique_CareContactID { get; } = new(Table, "Unique_CareContactID", style: CodeStyle.Organisation) { Words = "contact", Aliases = ["UniqueCareContact_ID"], IsIdentifier = true };

    /// <summary>UniqueID_IDS201</summary>
    public static CodeField UniqueID_IDS201 { get; } = new(Table, "UniqueID_IDS201", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>CareContDate</summary>
    public static DateField CareContDate { get; } = new(Table, "CareContDate", "I201010") { Words = "contact date", Aliases = ["CareContactDate"] };

    /// <summary>CareContTime</summary>
    public static TimeField CareContTime { get; } = new(Table, "CareContTime", "I201020") { Words = "contact time" };

    /// <summary>PlannedCareContIndicator</summary>
    public static CodeField PlannedCareContIndicator { get; } = new(Table, "PlannedCareContIndicator", "I201280") { Words = "planned contact indicator" };

    /// <summary>AttendOrDNACode</summary>
    public static CodeField AttendOrDNACode { get; } = new(Table, "AttendOrDNACode", "I201090") { Words = "attendance" };

    /// <summary>AppType</summary>
    public static CodeField AppType { get; } = new(Table, "AppType", "I201210") { Words = "appointment type" };

    /// <summary>ConsMechanism</summary>
    public static CodeField ConsMechanism { get; } = new(Table, "ConsMechanism", "I201070") { Words = "consultation mechanism", Aliases = ["ConsMediumUsed"] };

    /// <summary>IAPTLTCServiceInd</summary>
    public static CodeField IAPTLTCServiceInd { get; } = new(Table, "IAPTLTCServiceInd", "I201290") { Words = "long term condition service indicator" };

    /// <summary>PsychMed</summary>
    public static CodeField PsychMed { get; } = new(Table, "PsychMed", "I201240") { Words = "psychotropic medication" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        Unique_MonthID,
        Unique_CareContactID,
        UniqueID_IDS201,
        CareContDate,
        CareContTime,
        PlannedCareContIndicator,
        AttendOrDNACode,
        AppType,
        ConsMechanism,
        IAPTLTCServiceInd,
        PsychMed,
    ];
}
