namespace Iapt.Measures.Engines.Tests;

/// <summary>Employment, ethnicity and complaints as recorded with the reported referral.</summary>
internal static class PersonViews
{
    internal static IReadOnlyList<string> All { get; } =
    [
        $"""
        status AS
        SELECT pathway AS PathwayID, discharged, received, row_number, ltrim(upper(trim(EmployStatus)), '0') AS work, CAST(EmployStatusRecDate AS DATE) AS day, upper(SickAbsenceInd) AS sick,
          upper(SSPInd) AS sick_pay, CAST(EmpSupportDischargeDate AS DATE) AS support_ended, ltrim(coalesce(UniqueID_IDS004, ''), '0') AS id
        FROM ({ReferralViews.OfRecord("IDS004EmpStatus", "Person_ID", "(EmployStatusRecDate IS NULL OR CAST(EmployStatusRecDate AS DATE) <= :end)")})
        """,
        """
        single_status AS
        SELECT * FROM (
          SELECT e.*, row_number() OVER (PARTITION BY coalesce(UniqueID_IDS004, 'row ' || e.row_number) ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, e.row_number DESC) AS pick
          FROM IDS004EmpStatus AS e
          WHERE CAST(Unique_MonthID AS INTEGER) BETWEEN :first_month AND :month AND (EmployStatusRecDate IS NULL OR CAST(EmployStatusRecDate AS DATE) <= :end)
            AND EXISTS (SELECT 1 FROM IDS101Referral AS r WHERE r.Person_ID = e.Person_ID AND r.RecordNumber IS NOT DISTINCT FROM e.RecordNumber AND r.Unique_MonthID = e.Unique_MonthID))
        WHERE pick = 1 AND CAST(EmployStatusRecDate AS DATE) BETWEEN :start AND :end
        """,
        """
        support AS
        SELECT PathwayID, min(day) AS first_support, max(day) AS last_support FROM contact WHERE attended AND is_support AND day IS NOT NULL GROUP BY 1
        """,
        // What was recorded first and last between two dates, of the codes that the constructions admit.
        """
        valid_status AS
        SELECT s.*, row_number() OVER w AS place, row_number() OVER v AS place_from_end
        FROM (
          SELECT status.*, 'discharge' AS until FROM status WHERE day BETWEEN received AND discharged
          UNION ALL
          SELECT status.*, 'support' FROM status JOIN support ON support.PathwayID = status.PathwayID WHERE day BETWEEN received AND greatest(discharged, last_support)) AS s
        WHERE work IN ('1', '2', '3', '4', '5', '6', '7', '8', 'ZZ') AND sick IN ('Y', 'N', '8', 'Z', 'X')
        WINDOW w AS (PARTITION BY s.PathwayID, until ORDER BY day, length(id), id, row_number),
          v AS (PARTITION BY s.PathwayID, until ORDER BY day DESC, length(id) DESC, id DESC, row_number DESC)
        """,
        """
        sick_pay AS
        SELECT s.PathwayID, arg_min(coalesce(sick_pay, ''), place) AS first_pay, arg_max(coalesce(sick_pay, ''), place) AS last_pay
        FROM (SELECT *, row_number() OVER (PARTITION BY PathwayID ORDER BY day, length(id), id, row_number) AS place
              FROM status WHERE day >= received AND (discharged IS NULL OR day <= discharged)) AS s
        GROUP BY 1
        """,
        $"""
        ethnicity AS
        SELECT pathway AS PathwayID, upper(trim(arg_min(coalesce(EthnicCategory, ''), CAST(submitted AS BIGINT) * 1000000 + row_number))) AS category
        FROM ({ReferralViews.OfRecord("IDS001MPI", "Person_ID", "TRUE")}) GROUP BY 1
        """,
        $"""
        complaint AS
        SELECT pathway AS PathwayID, code FROM (
          SELECT *, row_number() OVER (PARTITION BY pathway ORDER BY code IS NULL, CAST(PresCompCodSig AS DECIMAL(9, 1)) NULLS LAST, CAST(PresCompDate AS DATE) DESC NULLS LAST, length(id) DESC, id DESC, row_number DESC) AS pick
          FROM (
            SELECT *, nullif(upper(trim(Validated_PresentingComplaint)), '-3') AS code, ltrim(coalesce(UniqueID_IDS603, ''), '0') AS id
            FROM ({ReferralViews.OfRecord("IDS603PresentingComplaints", "PathwayID", "TRUE")})))
        WHERE pick = 1
        """,
    ];
}
