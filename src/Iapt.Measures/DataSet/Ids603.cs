using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS603PresentingComplaints that choose the presenting complaint of a pathway, by their NHS names.</summary>
public static class Ids603
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS603PresentingComplaints";

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS603</summary>
    public static CodeField UniqueID_IDS603 { get; } = new(Table, "UniqueID_IDS603", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>Validated_PresentingComplaint</summary>
    public static CodeField Validated_PresentingComplaint { get; } =
        new(Table, "Validated_PresentingComplaint", "I603D07", CodeStyle.Complaint) { Words = "presenting complaint" };

    /// <summary>PresCompCodSig</summary>
    public static CountField PresCompCodSig { get; } = new(Table, "PresCompCodSig", "I603020") { Words = "primary (1) or secondary (2) complaint" };

    /// <summary>PresCompDate</summary>
    public static DateField PresCompDate { get; } = new(Table, "PresCompDate") { Words = "date of the complaint" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        RecordNumber,
        Unique_MonthID,
        UniqueID_IDS603,
        Validated_PresentingComplaint,
        PresCompCodSig,
        PresCompDate,
    ];
}
