using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS902CarePersQual that are read, by their NHS names: qualifications of staff.</summary>
public static class Ids902
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS902CarePersQual";

    /// <summary>Unique_CarePersonnelID_Local</summary>
    public static CodeField Unique_CarePersonnelID_Local { get; } = new(Table, "Unique_CarePersonnelID_Local", style: CodeStyle.Organisation) { Words = "member of staff", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS902</summary>
    public static CodeField UniqueID_IDS902 { get; } = new(Table, "UniqueID_IDS902", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>QualAttainLevelIAPT</summary>
    public static CodeField QualAttainLevelIAPT { get; } = new(Table, "QualAttainLevelIAPT", "I902010") { Words = "level of the qualification" };

    /// <summary>QualAwardedDate</summary>
    public static DateField QualAwardedDate { get; } = new(Table, "QualAwardedDate", "I902020") { Words = "date the qualification was awarded" };

    /// <summary>QualPlannedCompletionDate</summary>
    public static DateField QualPlannedCompletionDate { get; } = new(Table, "QualPlannedCompletionDate") { Words = "date the qualification is planned to be completed" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        Unique_CarePersonnelID_Local,
        Unique_MonthID,
        UniqueID_IDS902,
        QualAttainLevelIAPT,
        QualAwardedDate,
        QualPlannedCompletionDate,
    ];
}
