namespace Iapt.Measures.Engines.Tests;

/// <summary>
/// Measures over the raw tables as SQL written by hand from the official constructions and the decisions of the specification, never from the renderer. They read tidy
/// files with a row for each month. Each gives (numerator, denominator); a count has no denominator, and a median is given twice over 2.
/// </summary>
internal static class HandWrittenRawSql
{
    private const string EmploymentSupport = "1098051000000103";

    /// <summary>What the measures read: views, for the month <c>:month</c> from <c>:start</c> to <c>:end</c>.</summary>
    internal static IReadOnlyList<string> Views { get; } =
    [
        """
        reported AS
        SELECT PathwayID, Person_ID, RecordNumber, CAST(ReferralRequestReceivedDate AS DATE) AS received, CAST(ServDischDate AS DATE) AS discharged
        FROM (SELECT *, row_number() OVER (PARTITION BY PathwayID ORDER BY CAST(UniqueID_IDS101 AS BIGINT) DESC, row_number DESC) AS pick
              FROM IDS101Referral WHERE UsePathway_Flag = 'True' AND CAST(Unique_MonthID AS INTEGER) = :month)
        WHERE pick = 1
        """,
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
        """
        pathway AS
        SELECT r.*, s.sessions, s.first_day, s.second_day, s.last_day, a.assessed,
          coalesce(s.sessions, 0) >= 2 AND discharged BETWEEN :start AND :end AS is_finished
        FROM reported AS r
        LEFT JOIN (SELECT PathwayID, count(*) AS sessions, min(day) AS first_day, list_sort(list(day))[2] AS second_day, max(day) AS last_day FROM session GROUP BY 1) AS s ON s.PathwayID = r.PathwayID
        LEFT JOIN (SELECT PathwayID, min(day) AS assessed FROM contact WHERE attended AND is_within AND kind IN ('1', '3') GROUP BY 1) AS a ON a.PathwayID = r.PathwayID
        """,
        """
        score AS
        SELECT PathwayID, tool, points, row_number() OVER (PARTITION BY PathwayID, tool ORDER BY day, clock NULLS LAST, source, length(id), id, row_number) AS place
        FROM (
          SELECT s.PathwayID, CodedAssToolType AS tool, TRY_CAST(PersScore AS DECIMAL(9, 2)) AS points, CAST(AssToolCompDate AS DATE) AS day, CAST(AssToolCompTime AS TIME) AS clock,
            606 AS source, ltrim(coalesce(UniqueID_IDS606, ''), '0') AS id, s.row_number, r.received, r.discharged, NULL AS kind, FALSE AS for_support,
            row_number() OVER (PARTITION BY s.PathwayID, coalesce(UniqueID_IDS606, 'row ' || s.row_number) ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, s.row_number DESC) AS pick
          FROM IDS606CodedScoreAssessmentRefer AS s JOIN reported AS r ON r.PathwayID = s.PathwayID
          WHERE CAST(Unique_MonthID AS INTEGER) <= :month AND (AssToolCompDate IS NULL OR CAST(AssToolCompDate AS DATE) <= :end)
          UNION ALL
          SELECT c.PathwayID, s.CodedAssToolType, TRY_CAST(PersScore AS DECIMAL(9, 2)), c.day, c.clock, 607, ltrim(coalesce(UniqueID_IDS607, ''), '0'), s.row_number, c.received, c.discharged, c.kind,
            EXISTS (SELECT 1 FROM IDS202CareActivity AS a WHERE a.Unique_CareActivityID = s.Unique_CareActivityID AND a.row_number = (
              SELECT arg_max(b.row_number, CAST(b.Unique_MonthID AS BIGINT) * 1000000 + b.row_number) FROM IDS202CareActivity AS b
              WHERE b.Unique_CareActivityID = s.Unique_CareActivityID AND b.Unique_CareContactID IS NOT NULL AND CAST(b.Unique_MonthID AS INTEGER) <= :month)
              AND ltrim(a.CodeProcAndProcStatus, '0') = '1098051000000103'),
            row_number() OVER (PARTITION BY c.row_number, coalesce(UniqueID_IDS607, 'row ' || s.row_number) ORDER BY CAST(s.Unique_MonthID AS INTEGER) DESC, s.row_number DESC)
          FROM IDS607CodedScoreAssessmentAct AS s JOIN contact AS c ON c.Unique_CareContactID = s.Unique_CareContactID
          WHERE CAST(s.Unique_MonthID AS INTEGER) <= :month)
        WHERE pick = 1 AND day >= received AND (discharged IS NULL OR day <= discharged) AND (source = 606 OR kind <> '6') AND NOT for_support
          AND CASE tool
            WHEN '720433000' THEN points BETWEEN 0 AND 27 AND points % 1 = 0
            WHEN '932621000000100' THEN points BETWEEN 0 AND 8 AND points % 1 = 0
            WHEN '932581000000100' THEN points BETWEEN 0 AND 8 AND points % 1 = 0
          END
        """,
        """
        paired AS
        SELECT p.PathwayID, s.tool, max(CASE WHEN place = 1 THEN points END) AS first_points, arg_max(points, place) AS last_points
        FROM pathway AS p JOIN score AS s ON s.PathwayID = p.PathwayID
        WHERE is_finished GROUP BY 1, 2 HAVING count(*) > 1
        """,
        """
        status AS
        SELECT * FROM (
          SELECT r.PathwayID, r.discharged, r.received, e.row_number, ltrim(EmployStatus, '0') AS work, CAST(EmployStatusRecDate AS DATE) AS day, upper(SickAbsenceInd) AS sick, e.UniqueID_IDS004 AS id,
            CAST(EmpSupportDischargeDate AS DATE) AS support_ended,
            e.RecordNumber IS NOT DISTINCT FROM r.RecordNumber AND r.RecordNumber IS NOT NULL AS own, CAST(Unique_MonthID AS INTEGER) AS month,
            bool_or(e.RecordNumber = r.RecordNumber) OVER (PARTITION BY r.PathwayID) AS has_own,
            bool_or(CAST(Unique_MonthID AS INTEGER) = :month) OVER (PARTITION BY r.PathwayID) AS has_month,
            max(CASE WHEN CAST(Unique_MonthID AS INTEGER) < :month THEN CAST(Unique_MonthID AS INTEGER) END) OVER (PARTITION BY r.PathwayID) AS latest, r.RecordNumber AS record
          FROM IDS004EmpStatus AS e JOIN reported AS r ON r.Person_ID = e.Person_ID
          WHERE CAST(Unique_MonthID AS INTEGER) <= :month AND (EmployStatusRecDate IS NULL OR CAST(EmployStatusRecDate AS DATE) <= :end))
        WHERE CASE WHEN coalesce(has_own, FALSE) THEN own WHEN record IS NULL AND has_month THEN month = :month ELSE month = latest END
        """,
        """
        single_status AS
        SELECT * FROM (
          SELECT e.*, row_number() OVER (PARTITION BY coalesce(UniqueID_IDS004, 'row ' || e.row_number) ORDER BY e.row_number DESC) AS pick
          FROM IDS004EmpStatus AS e
          WHERE CAST(Unique_MonthID AS INTEGER) = :month AND (EmployStatusRecDate IS NULL OR CAST(EmployStatusRecDate AS DATE) <= :end)
            AND EXISTS (SELECT 1 FROM IDS101Referral AS r WHERE r.Person_ID = e.Person_ID AND r.RecordNumber IS NOT DISTINCT FROM e.RecordNumber AND r.Unique_MonthID = e.Unique_MonthID))
        WHERE pick = 1 AND CAST(EmployStatusRecDate AS DATE) BETWEEN :start AND :end
        """,
        $"""
        appointment AS
        SELECT c.PathwayID, c.day,
          (kind <> '6' AND is_within) OR (kind = '6' AND is_after) OR (kind = '10' AND in_support) AS is_any,
          (NOT is_support OR is_other OR is_uncoded) AND ((kind NOT IN ('6', '10') AND is_within) OR (kind = '6' AND is_after)) AS is_therapy,
          (is_support AND ((kind <> '6' AND is_within) OR (kind = '6' AND is_after))) OR (kind = '10' AND in_support) AS is_for_work
        FROM (
          SELECT c.*, c.day >= c.received AND (e.PathwayID IS NULL OR e.is_open OR e.ended IS NULL OR c.day <= e.ended) AS in_support
          FROM contact AS c
          LEFT JOIN (SELECT PathwayID, bool_or(support_ended IS NULL) AS is_open, max(support_ended) AS ended FROM status GROUP BY 1) AS e ON e.PathwayID = c.PathwayID) AS c
        WHERE attended AND day BETWEEN :start AND :end
        """,
        """
        intensity AS
        SELECT *, row_number() OVER (PARTITION BY PathwayID ORDER BY day, clock NULLS LAST, source, length(id), id, row_number, label DESC) AS place
        FROM (
          SELECT t.PathwayID, t.day, t.clock, 1 AS source, ltrim(coalesce(UniqueID_IDS201, ''), '0') AS id, t.row_number, a.label
          FROM treatment AS t JOIN (
            SELECT DISTINCT contact, CASE WHEN code IN ('1127281000000100', '1129471000000105', '314034001', '449030000', '933221000000107', '1026131000000100', '304891004', '228557008', '443730003') THEN 'HI'
              WHEN code IN ('748051000000105', '748101000000105', '748041000000107', '748091000000102', '748061000000108', '702545008', '1026111000000108', '975131000000104') THEN 'LI' END AS label
            FROM activity) AS a ON a.contact = t.row_number AND a.label IS NOT NULL
          UNION ALL
          SELECT PathwayID, began, NULL, 2, ltrim(coalesce(UniqueID_IDS205, ''), '0'), row_number, 'HI' FROM log WHERE is_within)
        """,
        """
        stage AS
        SELECT PathwayID, label, min(place) AS begins, max(place) AS ends, arg_min(day, place) AS first_day, arg_max(day, place) AS last_day, row_number() OVER (PARTITION BY PathwayID ORDER BY min(place)) AS number
        FROM (SELECT i.*, place - row_number() OVER (PARTITION BY PathwayID, label ORDER BY place) AS island FROM intensity AS i)
        GROUP BY PathwayID, label, island HAVING count(*) > 1
        """,
        """
        staged AS
        SELECT p.*, one.label AS first_label, one.last_day AS first_end, two.label AS second_label, two.first_day AS second_begin,
          least((SELECT min(t.day) FROM treatment AS t JOIN activity AS a ON a.contact = t.row_number WHERE t.PathwayID = p.PathwayID AND code IN
            ('1127281000000100', '1129471000000105', '842901000000108', '286711000000107', '314034001', '449030000', '933221000000107', '1026131000000100', '304891004', '228557008', '443730003')),
            (SELECT min(ended) FROM log WHERE is_within AND log.PathwayID = p.PathwayID)) AS high,
          (SELECT min(t.day) FROM treatment AS t JOIN activity AS a ON a.contact = t.row_number WHERE t.PathwayID = p.PathwayID AND code IN
            ('748051000000105', '748101000000105', '748041000000107', '748091000000102', '748061000000108', '702545008', '1026111000000108', '975131000000104')) AS low
        FROM pathway AS p
        JOIN stage AS one ON one.PathwayID = p.PathwayID AND one.number = 1 AND one.begins <= 2
        LEFT JOIN stage AS two ON two.PathwayID = p.PathwayID AND two.number = 2
        WHERE is_finished AND assessed <= p.first_day
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

    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M082"] = "SELECT count(*), NULL FROM contact WHERE day BETWEEN :start AND :end",
        ["M083"] = "SELECT count(*), NULL FROM contact WHERE day BETWEEN :start AND :end AND ltrim(AttendOrDNACode, '0') = '2'",
        ["M090"] = Appointments("'748051000000105'"),
        ["M105"] = Appointments("'314034001'"),
        ["M108"] = $"SELECT ({Appointments("'1026131000000100'", "")}) + (SELECT count(*) FROM log WHERE ended BETWEEN :start AND :end), NULL",
        ["M343"] = "SELECT count(*), NULL FROM log WHERE ended BETWEEN :start AND :end",
        ["M1013"] = """
            SELECT sum(minutes), count(*) FROM (
              SELECT p.PathwayID, sum(greatest(CAST(DurationIntEnabledTher AS INTEGER), 0)) AS minutes
              FROM pathway AS p JOIN log AS l ON l.PathwayID = p.PathwayID AND l.is_within WHERE is_finished GROUP BY 1)
            WHERE minutes > 0
            """,
        ["M1009"] = """
            SELECT count(*), NULL FROM contact WHERE attended AND day BETWEEN :start AND :end
              AND coalesce(lpad(ConsMechanism, 2, '0'), '') NOT IN ('01', '02', '04', '05', '09', '10', '11', '12', '13', '98')
            """,
        ["M1011"] = """
            SELECT count(*) FILTER (WHERE IAPTLTCServiceInd = 'Y'), count(*) FROM contact WHERE attended AND day BETWEEN :start AND :end AND kind <> '6' AND is_within
            """,
        ["M1014"] = "SELECT count(DISTINCT row_number), NULL FROM qualified WHERE is_qualified",
        ["M1015"] = """
            SELECT count(DISTINCT row_number), NULL FROM qualified
            WHERE is_planned AND NOT is_qualified AND row_number NOT IN (SELECT row_number FROM qualified WHERE is_qualified)
            """,
        ["M023"] = "SELECT count(*), NULL FROM pathway WHERE assessed BETWEEN :start AND :end",
        ["M028"] = "SELECT count(*), NULL FROM pathway WHERE discharged BETWEEN :start AND :end AND assessed IS NULL",
        ["M031"] = "SELECT count(*), NULL FROM pathway WHERE first_day BETWEEN :start AND :end",
        ["M049"] = "SELECT CAST(2 * median(first_day - received) AS BIGINT), 2 FROM pathway WHERE first_day BETWEEN :start AND :end",
        ["M046"] = "SELECT count(*), NULL FROM pathway WHERE second_day BETWEEN :start AND :end AND second_day - first_day > 28",
        ["M122"] = "SELECT count(*), NULL FROM pathway WHERE second_day BETWEEN :start AND :end AND second_day - first_day BETWEEN 29 AND 90",
        ["M351"] = "SELECT sum(last_day - first_day), sum(sessions - 1) FROM pathway WHERE is_finished",
        ["M347"] = "SELECT sum(high - assessed), count(high) FROM staged WHERE first_label = 'HI'",
        ["M352"] = "SELECT count(high), NULL FROM staged WHERE first_label = 'HI'",
        ["M348"] = "SELECT sum(low - assessed), count(low) FROM staged WHERE first_label = 'LI'",
        ["M350"] = """
            SELECT sum(days), count(days) FROM (
              SELECT CASE WHEN high < low THEN second_begin - first_end WHEN low < high THEN high - first_end END AS days
              FROM staged WHERE first_label = 'LI' AND second_label = 'HI')
            """,
        ["M212"] = "SELECT count(*), NULL FROM paired WHERE tool = '932621000000100'",
        ["M213"] = "SELECT CAST(sum(first_points) AS BIGINT), count(*) FROM paired WHERE tool = '932621000000100'",
        ["M218"] = "SELECT CAST(sum(first_points) AS BIGINT), count(*) FROM paired WHERE tool = '932581000000100'",
        ["M219"] = "SELECT CAST(2 * median(first_points) AS BIGINT), 2 FROM paired WHERE tool = '932581000000100'",
        ["M271"] = "SELECT count(*), NULL FROM (SELECT PathwayID, min(day) AS day FROM contact WHERE attended AND IAPTLTCServiceInd = 'Y' GROUP BY 1) WHERE day BETWEEN :start AND :end",
        ["M272"] = "SELECT count(*), NULL FROM (SELECT PathwayID, min(day) AS day FROM treatment WHERE IAPTLTCServiceInd = 'Y' GROUP BY 1) WHERE day BETWEEN :start AND :end",
        ["EA002"] = "SELECT count(*), NULL FROM single_status WHERE ltrim(EmployStatus, '0') IN ('1', '2', '3', '4', '5', '6', '7', '8')",
        ["EA005"] = "SELECT count(*), NULL FROM single_status WHERE EmployStatus IS NULL",
        ["EA036"] = Referrals("(has_any OR has_log)"),
        ["EA037"] = Referrals("(has_therapy OR has_log) AND NOT has_work"),
        ["EA038"] = Referrals("has_work AND NOT (has_therapy OR has_log)"),
        ["EA039"] = Referrals("has_work AND (has_therapy OR has_log)"),
    };

    private static string Appointments(string codes, string denominator = ", NULL") => $"""
        SELECT count(DISTINCT c.row_number){denominator}
        FROM contact AS c JOIN activity AS a ON a.contact = c.row_number
        WHERE attended AND c.day BETWEEN :start AND :end AND kind IN ('2', '3', '5') AND code IN ({codes})
        """;

    private static string Referrals(string which) => $"""
        SELECT count(*), NULL FROM (
          SELECT PathwayID,
            EXISTS (SELECT 1 FROM appointment AS a WHERE a.PathwayID = r.PathwayID AND is_any) AS has_any,
            EXISTS (SELECT 1 FROM appointment AS a WHERE a.PathwayID = r.PathwayID AND is_therapy) AS has_therapy,
            EXISTS (SELECT 1 FROM appointment AS a WHERE a.PathwayID = r.PathwayID AND is_for_work) AS has_work,
            EXISTS (SELECT 1 FROM log AS l WHERE l.PathwayID = r.PathwayID AND is_within AND ended BETWEEN :start AND :end) AS has_log
          FROM reported AS r)
        WHERE {which}
        """;
}
