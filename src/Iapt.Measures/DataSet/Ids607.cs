using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS607CodedScoreAssessmentAct that are read, by their NHS names: scores recorded for an activity of a contact.</summary>
public static class Ids607
{
    /// <summary>The name of the table.</summary>
    public const string Table = "IDS607CodedScoreAssessmentAct";

    // The Mobility Inventory is an average with two decimals; the IBS-SSS goes up to 500.
    private const int Decimals = 2;
    private const int Highest = 50_000;

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>UniqueID_IDS607</summary>
    public static CodeField UniqueID_IDS607 { get; } = new(Table, "UniqueID_IDS607", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>Unique_CareContactID</summary>
    public static CodeField Unique_CareContactID { get; } = new(Table, "Unique_CareContactID", style: CodeStyle.Organisation) { Words = "contact", Aliases = ["UniqueCareContact_ID"], IsIdentifier = true };

    /// <summary>Unique_CareActivityID</summary>
    public static CodeField Unique_CareActivityID { get; } = new(Table, "Unique_CareActivityID", style: CodeStyle.Organisation) { Words = "activity", IsIdentifier = true };

    /// <summary>CodedAssToolType</summary>
    public static CodeField CodedAssToolType { get; } = new(Table, "CodedAssToolType", "I607910") { Words = "assessment tool" };

    /// <summary>CodedAssToolType_FSN</summary>
    public static CodeField CodedAssToolType_FSN { get; } = new(Table, "CodedAssToolType_FSN", style: CodeStyle.Organisation) { Words = "name of the assessment tool" };

    /// <summary>PersScore</summary>
    public static ScoreField PersScore { get; } = new(Table, "PersScore", null, Decimals, 0, Highest) { Words = "score" };

    /// <summary>EmploymentSupport_Flag</summary>
    public static FlagField EmploymentSupport_Flag { get; } = new(Table, "EmploymentSupport_Flag") { Words = "was recorded for employment support" };

    /// <summary>The fields that a file can hold, in the order of the data set.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        Unique_MonthID,
        UniqueID_IDS607,
        Unique_CareContactID,
        Unique_CareActivityID,
        CodedAssToolType,
        CodedAssToolType_FSN,
        PersScore,
    ];
}
