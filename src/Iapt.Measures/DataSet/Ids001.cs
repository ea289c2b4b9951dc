using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS001MPI that are read, by their NHS names: people.</summary>
public static class Ids001
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS001MPI";

    /// <summary>Person_ID</summary>
    public static CodeField Person_ID { get; } = new(Table, "Person_ID", style: CodeStyle.Organisation) { Words = "person", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS001</summary>
    public static CodeField UniqueID_IDS001 { get; } = new(Table, "UniqueID_IDS001", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>EthnicCategory</summary>
    public static CodeField EthnicCategory { get; } = new(Table, "EthnicCategory", "I001100") { Words = "ethnic category" };

    /// <summary>Gender</summary>
    public static CodeField Gender { get; } = new(Table, "Gender", "I001090") { Words = "gender" };

    /// <summary>GenderIdentity</summary>
    public static CodeField GenderIdentity { get; } = new(Table, "GenderIdentity", "I001160") { Words = "gender identity" };

    /// <summary>GenderIdentitySameAtBirth</summary>
    public static CodeField GenderIdentitySameAtBirth { get; } = new(Table, "GenderIdentitySameAtBirth", "I001210") { Words = "gender identity same at birth" };

    /// <summary>ExBAFIndicator</summary>
    public static CodeField ExBAFIndicator { get; } = new(Table, "ExBAFIndicator", "I001140") { Words = "ex-British Armed Forces indicator" };

    /// <summary>EduEstabTypeIAPT</summary>
    public static CodeField EduEstabTypeIAPT { get; } = new(Table, "EduEstabTypeIAPT") { Words = "educational establishment type" };

    /// <summary>Age_RP_EndDate</summary>
    public static CountField Age_RP_EndDate { get; } = new(Table, "Age_RP_EndDate", "I001D11") { Words = "age at the end of the reporting period" };

    /// <summary>IndicesOfDeprivationDecile</summary>
    public static CodeField IndicesOfDeprivationDecile { get; } = new(Table, "IndicesOfDeprivationDecile") { Words = "decile of deprivation" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        Person_ID,
        RecordNumber,
        Unique_MonthID,
        UniqueID_IDS001,
        EthnicCategory,
        Gender,
        GenderIdentity,
        GenderIdentitySameAtBirth,
        ExBAFIndicator,
        EduEstabTypeIAPT,
        Age_RP_EndDate,
        IndicesOfDeprivationDecile,
    ];
}
