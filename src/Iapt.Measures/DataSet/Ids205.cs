using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS205InternetTherLog that are read, by their NHS names: internet enabled therapy logs.</summary>
public static class Ids205
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS205InternetTherLog";

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS205</summary>
    public static CodeField UniqueID_IDS205 { get; } = new(Table, "UniqueID_IDS205", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>StartDateIntEnabledTherLog</summary>
    public static DateField StartDateIntEnabledTherLog { get; } = new(Table, "StartDateIntEnabledTherLog", "I205010") { Words = "start of the log" };

    /// <summary>EndDateIntEnabledTherLog</summary>
    public static DateField EndDateIntEnabledTherLog { get; } = new(Table, "EndDateIntEnabledTherLog", "I205020") { Words = "end of the log" };

    /// <summary>IntEnabledTherProg</summary>
    public static CodeField IntEnabledTherProg { get; } = new(Table, "IntEnabledTherProg", "I205030", style: CodeStyle.Organisation) { Words = "internet therapy programme" };

    /// <summary>DurationIntEnabledTher</summary>
    public static CountField DurationIntEnabledTher { get; } = new(Table, "DurationIntEnabledTher", "I205040") { Words = "minutes of internet therapy" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        Unique_MonthID,
        UniqueID_IDS205,
        StartDateIntEnabledTherLog,
        EndDateIntEnabledTherLog,
        IntEnabledTherProg,
        DurationIntEnabledTher,
    ];
}
