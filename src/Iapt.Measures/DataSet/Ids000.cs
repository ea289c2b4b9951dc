using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS000Header that are read, by their NHS names: submissions.</summary>
public static class Ids000
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS000Header";

    /// <summary>DatSetVer</summary>
    public static CodeField DatSetVer { get; } = new(Table, "DatSetVer", "I000010") { Words = "data set version" };

    /// <summary>OrgIDProv</summary>
    public static CodeField OrgIDProv { get; } = new(Table, "OrgIDProv", style: CodeStyle.Organisation) { Words = "provider", IsIdentifier = true };

    /// <summary>ReportingPeriodStartDate</summary>
    public static DateField ReportingPeriodStartDate { get; } = new(Table, "ReportingPeriodStartDate", "I000050") { Words = "first day of the reporting month" };

    /// <summary>ReportingPeriodEndDate</summary>
    public static DateField ReportingPeriodEndDate { get; } = new(Table, "ReportingPeriodEndDate", "I000060") { Words = "last day of the reporting month" };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS000</summary>
    public static CodeField UniqueID_IDS000 { get; } = new(Table, "UniqueID_IDS000", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        DatSetVer,
        OrgIDProv,
        ReportingPeriodStartDate,
        ReportingPeriodEndDate,
        Unique_MonthID,
        UniqueID_IDS000,
    ];
}
