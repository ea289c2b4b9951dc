using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS011SocPerCircumstances that are read, by their NHS names: social and personal circumstances.</summary>
public static class Ids011
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS011SocPerCircumstances";

    /// <summary>Person_ID</summary>
    public static CodeField Person_ID { get; } = new(Table, "Person_ID", style: CodeStyle.Organisation) { Words = "person", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS011</summary>
    public static CodeField UniqueID_IDS011 { get; } = new(Table, "UniqueID_IDS011", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>SocPerCircumstance</summary>
    public static CodeField SocPerCircumstance { get; } = new(Table, "SocPerCircumstance", "I011020") { Words = "social or personal circumstance" };

    /// <summary>SocPerCircumstanceRecDate</summary>
    public static DateField SocPerCircumstanceRecDate { get; } = new(Table, "SocPerCircumstanceRecDate") { Words = "date of the circumstance" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        Person_ID,
        RecordNumber,
        Unique_MonthID,
        UniqueID_IDS011,
        SocPerCircumstance,
        SocPerCircumstanceRecDate,
    ];
}
