using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>What is recorded of the person of a pathway, from IDS001 and the tables beside it.</summary>
public static class PersonFields
{
    private const string Ours = "(assigned here)";

    /// <summary>EthnicCategory</summary>
    public static CodeField EthnicCategory { get; } = new(Ours, "EthnicCategory") { Words = "ethnic category" };

    /// <summary>Gender</summary>
    public static CodeField Gender { get; } = new(Ours, "Gender") { Words = "gender" };

    /// <summary>GenderIdentity</summary>
    public static CodeField GenderIdentity { get; } = new(Ours, "GenderIdentity") { Words = "gender identity" };

    /// <summary>GenderIdentitySameAtBirth</summary>
    public static CodeField GenderIdentitySameAtBirth { get; } = new(Ours, "GenderIdentitySameAtBirth") { Words = "gender identity same at birth" };

    /// <summary>ExBAFIndicator</summary>
    public static CodeField ExBAFIndicator { get; } = new(Ours, "ExBAFIndicator") { Words = "ex-British Armed Forces indicator" };

    /// <summary>EduEstabTypeIAPT</summary>
    public static CodeField EduEstabTypeIAPT { get; } = new(Ours, "EduEstabTypeIAPT") { Words = "educational establishment type" };

    /// <summary>Age_RP_EndDate</summary>
    public static CountField Age_RP_EndDate { get; } = new(Ours, "Age_RP_EndDate") { Words = "age at the end of the reporting period" };

    /// <summary>Religion</summary>
    public static CodeField Religion { get; } = new(Ours, "Religion") { Words = "religion" };

    /// <summary>SexualOrientation</summary>
    public static CodeField SexualOrientation { get; } = new(Ours, "SexualOrientation") { Words = "sexual orientation" };
}
