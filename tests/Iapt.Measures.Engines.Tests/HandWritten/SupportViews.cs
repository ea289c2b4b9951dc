namespace Iapt.Measures.Engines.Tests;

/// <summary>Appointments of employment support and of therapy; the qualifications of those who gave them.</summary>
internal static class SupportViews
{
    internal static IReadOnlyList<string> All { get; } =
    [
        """
        supporting AS
        SELECT c.*, c.day >= c.received AND (e.PathwayID IS NULL OR e.is_open OR e.ended IS NULL OR c.day <= e.ended) AS in_support
        FROM contact AS c
        LEFT JOIN (SELECT PathwayID, bool_or(support_ended IS NULL) AS is_open, max(support_ended) AS ended FROM status GROUP BY 1) AS e ON e.PathwayID = c.PathwayID
        """,
        """
        appointment AS
        SELECT PathwayID, day,
          (kind <> '6' AND is_within) OR (kind = '6' AND is_after) OR (kind = '10' AND in_support) AS is_any,
          (NOT is_support OR is_other OR is_uncoded) AND ((kind NOT IN ('6', '10') AND is_within) OR (kind = '6' AND is_after)) AS is_therapy,
          (is_support AND ((kind <> '6' AND is_within) OR (kind = '6' AND is_after))) OR (kind = '10' AND in_support) AS is_for_work
        FROM supporting WHERE attended AND day BETWEEN :start AND :end
        """,
        """
        qualified AS
        SELECT c.row_number, c.day, a.staff, count(s.row_number) AS records,
          coalesce(bool_or(ltrim(QualAttainLevelIAPT, '0') IN ('10', '11', '12', '13', '14', '15', '16', '17', '30', '31') AND CAST(QualAwardedDate AS DATE) <= c.day), FALSE) AS is_qualified,
          coalesce(bool_or(ltrim(QualAttainLevelIAPT, '0') IN ('10', '11', '12', '13', '14', '15', '16', '17', '30', '31') AND QualPlannedCompletionDate IS NOT NULL), FALSE) AS is_planned
        FROM contact AS c JOIN activity AS a ON a.contact = c.row_number
        LEFT JOIN IDS902CarePersQual AS s ON s.Unique_CarePersonnelID_Local = a.staff AND CAST(s.Unique_MonthID AS INTEGER) <= :month
        WHERE c.attended AND c.day BETWEEN :start AND :end
        GROUP BY 1, 2, 3
        """,
    ];
}
