namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>Rows of IDS101Referral as text. A row is a referral that finished in May 2024 and recovered, but for what is changed.</summary>
internal static class ReferralCsv
{
    internal const string FileName = "IDS101Referral.csv";

    private static readonly (string Column, string Value)[] Recovered =
    [
        ("PathwayID", Marked.Pathway),
        ("Person_ID", Marked.Person),
        ("RecordNumber", Marked.Record),
        ("OrgID_Provider", "RX1"),
        ("OrgIDComm", "S01"),
        ("ReferralRequestReceivedDate", "2024-01-08"),
        ("SourceOfReferralIAPT", "B1"),
        ("TherapySession_FirstDate", "2024-02-05"),
        ("TherapySession_LastDate", "2024-05-13"),
        ("ServDischDate", "2024-05-20"),
        ("EndCode", "46"),
        ("CareContact_Count", "9"),
        ("TreatmentCareContact_Count", "9"),
        ("Validated_PresentingComplaint", "F321"),
        ("PHQ9_FirstScore", "15"),
        ("PHQ9_LastScore", "6"),
        ("GAD_FirstScore", "12"),
        ("GAD_LastScore", "5"),
        ("AgoraAlone_FirstScore", ""),
        ("AgoraAlone_LastScore", ""),
        ("UsePathway_Flag", "True"),
    ];

    internal static string Header { get; } = string.Join(',', Recovered.Select(cell => cell.Column));

    /// <summary>A row, with a pathway of its own and some cells changed.</summary>
    internal static string Row(int number, params (string Column, string Value)[] changes)
    {
        Assert.That(changes.Select(change => change.Column), Is.SubsetOf(Recovered.Select(cell => cell.Column)));
        return string.Join(',', Recovered.Select(cell => Array.Find(changes, change => change.Column == cell.Column) is { Column: not null } changed
            ? changed.Value
            : cell.Value + (cell.Column is "PathwayID" ? $"{number}" : "")));
    }

    internal static string Of(params string[] rows) => string.Join('\n', [Header, .. rows]) + "\n";
}
