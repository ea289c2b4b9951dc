namespace Iapt.Measures.Engines.Tests;

/// <summary>Contacts, activities and internet therapy logs of the reported referrals.</summary>
internal static class ContactViews
{
    internal const string EmploymentSupport = "1098051000000103";

    internal static IReadOnlyList<string> All { get; } =
    [
        """
        contact_row AS
        SELECT r.received, r.discharged, c.*, CAST(CareContDate AS DATE) AS day, CAST(CareContTime AS TIME) AS clock,
          coalesce(ltrim(AttendOrDNACode, '0') IN ('5', '6'), FALSE) OR coalesce(upper(trim(PlannedCareContIndicator)) = 'N', FALSE) AS attended,
          ltrim(AppType, '0') AS kind,
          row_number() OVER (PARTITION BY c.PathwayID, coalesce(Unique_CareContactID, 'row ' || c.row_number) ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, c.row_number DESC) AS pick
        FROM IDS201CareContact AS c JOIN reported AS r ON r.PathwayID = c.PathwayID
        WHERE CAST(Unique_MonthID AS INTEGER) <= :month AND (CareContDate IS NULL OR CAST(CareContDate AS DATE) <= :end)
        """,
        """
        activity AS
        SELECT * FROM (
          SELECT c.row_number AS contact, c.day, a.Unique_CareActivityID, a.Unique_CarePersonnelID_Local AS staff, ltrim(CodeProcAndProcStatus, '0') AS code,
            row_number() OVER (PARTITION BY c.row_number, coalesce(a.Unique_CareActivityID, 'row ' || a.row_number) ORDER BY CAST(a.Unique_MonthID AS INTEGER) DESC, a.row_number DESC) AS again
          FROM IDS202CareActivity AS a JOIN contact_row AS c ON c.pick = 1 AND c.Unique_CareContactID = a.Unique_CareContactID
          WHERE CAST(a.Unique_MonthID AS INTEGER) <= :month)
        WHERE again = 1
        """,
        $"""
        contact AS
        SELECT c.*,
          EXISTS (SELECT 1 FROM activity WHERE contact = c.row_number AND code = '{EmploymentSupport}') AS is_support,
          EXISTS (SELECT 1 FROM activity WHERE contact = c.row_number AND code <> '{EmploymentSupport}') AS is_other,
          EXISTS (SELECT 1 FROM activity WHERE contact = c.row_number AND code IS NULL) AS is_uncoded,
          coalesce(day >= received AND (discharged IS NULL OR day <= discharged), FALSE) AS is_within,
          coalesce(day > discharged, FALSE) AS is_after
        FROM contact_row AS c WHERE pick = 1
        """,
        "treatment AS SELECT * FROM contact WHERE attended AND kind IN ('2', '3', '5') AND is_within AND (NOT is_support OR is_other)",
        """
        log AS
        SELECT *, coalesce(began >= received AND ended >= received AND (discharged IS NULL OR (began <= discharged AND ended <= discharged)), FALSE) AS is_within
        FROM (
          SELECT r.received, r.discharged, l.*, CAST(StartDateIntEnabledTherLog AS DATE) AS began, CAST(EndDateIntEnabledTherLog AS DATE) AS ended,
            row_number() OVER (PARTITION BY l.PathwayID, coalesce(UniqueID_IDS205, 'row ' || l.row_number) ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, l.row_number DESC) AS pick
          FROM IDS205InternetTherLog AS l JOIN reported AS r ON r.PathwayID = l.PathwayID
          WHERE CAST(Unique_MonthID AS INTEGER) <= :month AND (EndDateIntEnabledTherLog IS NULL OR CAST(EndDateIntEnabledTherLog AS DATE) <= :end))
        WHERE pick = 1
        """,
        """
        session AS
        SELECT PathwayID, day FROM treatment UNION ALL SELECT PathwayID, ended FROM log WHERE is_within
        """,
    ];
}
