using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS007DisabilityType that are read, by their NHS names: disabilities.</summary>
public static class Ids007
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS007DisabilityType";

    /// <summary>Person_ID</summary>
    public static CodeField Person_ID { get; } = new(Table, "Person_ID", style: CodeStyle.Organisation) { Words = "person", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS007</summary>
    public static CodeField UniqueID_IDS007 { get; } = new(Table, "UniqueID_IDS007", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>DisabCode</summary>
    public static CodeField DisabCode { get; } = new(Table, "DisabCode") { Words = "disability" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        Person_ID,
        RecordNumber,
        Unique_MonthID,
        UniqueID_IDS007,
        DisabCode,
    ];
}
