namespace Iapt.Measures.Engines.Tests;

/// <summary>The reported referral of each pathway, what was recorded with it, and its sessions.</summary>
internal static class ReferralViews
{
    internal static IReadOnlyList<string> Reported { get; } =
    [
        """
        reported AS
        SELECT PathwayID, Person_ID, RecordNumber, CAST(Unique_MonthID AS INTEGER) AS month, CAST(ReferralRequestReceivedDate AS DATE) AS received, CAST(ServDischDate AS DATE) AS discharged,
          upper(trim(SourceOfReferralIAPT)) AS source, upper(trim(EndCode)) AS end_code
        FROM (SELECT *, row_number() OVER (PARTITION BY PathwayID ORDER BY CAST(UniqueID_IDS101 AS BIGINT) DESC, row_number DESC) AS pick
              FROM IDS101Referral WHERE :flag = 'True' AND CAST(Unique_MonthID AS INTEGER) BETWEEN :first_month AND :month)
        WHERE pick = 1
        """,
    ];

    internal static IReadOnlyList<string> Pathway { get; } =
    [
        """
        pathway AS
        SELECT r.*, s.sessions, s.first_day, s.second_day, s.last_day, a.assessed, coalesce(k.contacts, 0) AS contacts,
          coalesce(s.sessions, 0) >= 2 AND discharged BETWEEN :start AND :end AS is_finished
        FROM reported AS r
        LEFT JOIN (SELECT PathwayID, count(*) AS sessions, min(day) AS first_day, list_sort(list(day))[2] AS second_day, max(day) AS last_day FROM session GROUP BY 1) AS s ON s.PathwayID = r.PathwayID
        LEFT JOIN (SELECT PathwayID, min(day) AS assessed FROM contact WHERE attended AND is_within AND kind IN ('1', '3') GROUP BY 1) AS a ON a.PathwayID = r.PathwayID
        LEFT JOIN (SELECT PathwayID, count(*) AS contacts FROM contact WHERE attended AND is_within AND kind <> '6' GROUP BY 1) AS k ON k.PathwayID = r.PathwayID
        """,
        "ended AS SELECT * FROM pathway WHERE discharged BETWEEN :start AND :end",
        "finished AS SELECT * FROM pathway WHERE is_finished",
        "open AS SELECT * FROM pathway WHERE month = :month AND discharged IS NULL",
    ];

    /// <summary>The rows of a table that belong to the record of the reported referral, else those of the latest earlier month.</summary>
    internal static string OfRecord(string table, string key, string where) => $"""
        SELECT * FROM (
          SELECT c.*, r.PathwayID AS pathway, r.received, r.discharged,
            CAST(c.Unique_MonthID AS INTEGER) AS submitted, r.month AS reported_month, r.RecordNumber AS record,
            coalesce(c.RecordNumber = r.RecordNumber, FALSE) AS own,
            bool_or(coalesce(c.RecordNumber = r.RecordNumber, FALSE)) OVER (PARTITION BY r.PathwayID) AS has_own,
            bool_or(CAST(c.Unique_MonthID AS INTEGER) = r.month) OVER (PARTITION BY r.PathwayID) AS has_month,
            max(CASE WHEN CAST(c.Unique_MonthID AS INTEGER) < r.month THEN CAST(c.Unique_MonthID AS INTEGER) END) OVER (PARTITION BY r.PathwayID) AS latest
          FROM {table} AS c JOIN reported AS r ON r.{key} = c.{key}
          WHERE CAST(c.Unique_MonthID AS INTEGER) <= r.month AND {where})
        WHERE CASE WHEN has_own THEN own WHEN record IS NULL AND has_month THEN submitted = reported_month ELSE submitted = latest END
        """;
}
