using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS202CareActivity that are read, by their NHS names: care activities.</summary>
public static class Ids202
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS202CareActivity";

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>Unique_CareContactID</summary>
    public static CodeField Unique_CareContactID { get; } = new(Table, "Unique_CareContactID", style: CodeStyle.Organisation) { Words = "contact", Aliases = ["UniqueCareContact_ID"], IsIdentifier = true };

    /// <summary>Unique_CareActivityID</summary>
    public static CodeField Unique_CareActivityID { get; } = new(Table, "Unique_CareActivityID", style: CodeStyle.Organisation) { Words = "activity", IsIdentifier = true };

    /// <summary>UniqueID_IDS202</summary>
    public static CodeField UniqueID_IDS202 { get; } = new(Table, "UniqueID_IDS202", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>Unique_CarePersonnelID_Local</summary>
    public static CodeField Unique_CarePersonnelID_Local { get; } = new(Table, "Unique_CarePersonnelID_Local", style: CodeStyle.Organisation) { Words = "member of staff", IsIdentifier = true };

    /// <summary>CodeProcAndProcStatus</summary>
    public static CodeField CodeProcAndProcStatus { get; } = new(Table, "CodeProcAndProcStatus", "I202110") { Words = "procedure" };

    /// <summary>StaffQualified_Flag</summary>
    public static FlagField StaffQualified_Flag { get; } = new(Table, "StaffQualified_Flag") { Words = "is by staff who were qualified by the contact" };

    /// <summary>StaffInTraining_Flag</summary>
    public static FlagField StaffInTraining_Flag { get; } = new(Table, "StaffInTraining_Flag") { Words = "is by staff with a planned qualification" };

    /// <summary>StaffInTrainingByContact_Flag</summary>
    public static FlagField StaffInTrainingByContact_Flag { get; } = new(Table, "StaffInTrainingByContact_Flag") { Words = "is by staff whose planned qualification falls on or before the contact" };

    /// <summary>StaffRecorded_Flag</summary>
    public static FlagField StaffRecorded_Flag { get; } = new(Table, "StaffRecorded_Flag") { Words = "is by staff with a qualification record" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        Unique_MonthID,
        Unique_CareContactID,
        Unique_CareActivityID,
        UniqueID_IDS202,
        Unique_CarePersonnelID_Local,
        CodeProcAndProcStatus,
    ];
}
