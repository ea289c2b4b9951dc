using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS602LongTermCondition that are read, by their NHS names: long term conditions.</summary>
public static class Ids602
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS602LongTermCondition";

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS602</summary>
    public static CodeField UniqueID_IDS602 { get; } = new(Table, "UniqueID_IDS602", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>LongTermCondition</summary>
    public static CodeField LongTermCondition { get; } = new(Table, "LongTermCondition") { Words = "long term condition" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        RecordNumber,
        Unique_MonthID,
        UniqueID_IDS602,
        LongTermCondition,
    ];
}
