namespace Iapt.Measures.Engines.Tests;

/// <summary>
/// Fields of the annual report over the raw tables as SQL written by hand from the official constructions, for a year. They read the views of <see cref="HandWrittenRawSql"/>.
/// Each gives (numerator, denominator); a median is given twice over 2, and of a standard deviation the variance is given.
/// </summary>
internal static class AnnualSql
{
    private const string Timed = "contact AS c JOIN finished AS f ON f.PathwayID = c.PathwayID WHERE ltrim(AttendOrDNACode, '0') IN ('5', '6') AND kind IN ('2', '3', '5') AND minutes > 0";
    private const string ByReferral = $"(SELECT f.PathwayID, sum(minutes) AS minutes FROM {Timed} GROUP BY 1)";
    private const string FirstHalf = "finished AS f WHERE discharged <= :start + 182";
    private const string Paired = "measured WHERE p2 IS NOT NULL AND (g2 IS NOT NULL OR s2 IS NOT NULL)";
    private const string Integrated = "(SELECT f.PathwayID, f.received, min(c.day) AS first_integrated FROM finished AS f JOIN contact AS c ON c.PathwayID = f.PathwayID AND attended AND day IS NOT NULL AND IAPTLTCServiceInd = 'Y' GROUP BY 1, 2)";

    /// <summary>The reported referral of a year is that of its latest month; what lasts minutes; the last questionnaire of a referral.</summary>
    internal static IReadOnlyList<string> Views { get; } =
    [
        .. HandWrittenRawSql.Views
            .Select(view => view.Replace("PARTITION BY PathwayID ORDER BY CAST(UniqueID_IDS101", "PARTITION BY PathwayID ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, CAST(UniqueID_IDS101", StringComparison.Ordinal))
            .Select(view => view.Replace("ltrim(CodeProcAndProcStatus, '0') AS code,", "ltrim(CodeProcAndProcStatus, '0') AS code, ltrim(coalesce(a.UniqueID_IDS202, ''), '0') AS id, a.row_number AS place,", StringComparison.Ordinal))
            .Select(view => view.Replace("contact AS\nSELECT c.*,", "contact AS\nSELECT c.*, CAST(ClinContDurOfCareCont AS INTEGER) AS minutes,", StringComparison.Ordinal)),
        """
        asked AS
        SELECT s.PathwayID, CodedAssToolType AS code, TRY_CAST(PersScore AS DECIMAL(9, 2)) AS points, CAST(AssToolCompDate AS DATE) AS day,
          row_number() OVER (PARTITION BY s.PathwayID, coalesce(UniqueID_IDS606, 'row ' || s.row_number) ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, s.row_number DESC) AS pick
        FROM IDS606CodedScoreAssessmentRefer AS s JOIN reported AS r ON r.PathwayID = s.PathwayID
        WHERE CAST(Unique_MonthID AS INTEGER) <= :month AND CAST(AssToolCompDate AS DATE) <= :end
        """,
    ];

    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Count_EndedBeforeTreatment"] = "SELECT count(*), NULL FROM ended WHERE coalesce(sessions, 0) = 0",
        ["Count_AtCaseness"] = "SELECT count(*), NULL FROM outcome WHERE is_case",
        ["Percentage_NoReliableChange"] = "SELECT count(*) FILTER (WHERE is_paired AND NOT is_improved AND NOT is_worse), count(*) FROM outcome",
        ["Mean_TreatmentAppointmentsRecovery"] = "SELECT sum(sessions), count(*) FROM finished AS f JOIN outcome AS o ON o.PathwayID = f.PathwayID WHERE is_recovered",
        ["Percentage_AppropriatePairedADSM"] = "SELECT count(*) FILTER (WHERE s2 IS NOT NULL), count(*) FROM measured",
        ["Count_FinishedTreatmentFirst6Months"] = $"SELECT count(*), NULL FROM {FirstHalf}",
        ["Percentage_FollowUpAppointment"] = $"""
            SELECT count(*) FILTER (WHERE EXISTS (SELECT 1 FROM contact AS c WHERE c.PathwayID = f.PathwayID AND kind = '6' AND c.day - f.discharged >= 30)), count(*) FROM {FirstHalf}
            """,
        ["Mean_ContactDuration"] = $"SELECT sum(minutes), count(*) FROM {Timed}",
        ["Median_ContactDuration"] = $"SELECT CAST(2 * median(minutes) AS BIGINT), 2 FROM {Timed}",
        ["Sum_ContactDuration"] = $"SELECT sum(minutes), NULL FROM {ByReferral}",
        ["Mean_TotalContactDurationPerReferral"] = $"SELECT sum(minutes), count(*) FROM {ByReferral}",
        ["ltc-iet.Mean_WaitFirstIntegratedAppointment"] = $"SELECT sum(first_integrated - received), count(*) FROM {Integrated}",
        ["therapist-role.Mean_ApptsPsychologicalWellBeingPractitionerQualified"] = OfStaff("'10'", "CAST(QualAwardedDate AS DATE) <= c.day"),
        ["therapist-role.Mean_ApptsPsychologicalWellBeingPractitionerTrainee"] =
            OfStaff("'10'", "(CAST(QualAwardedDate AS DATE) > c.day OR (QualAwardedDate IS NULL AND CAST(QualPlannedCompletionDate AS DATE) > c.day))"),
        ["employment-status.Count_EmploymentStatusEndTreatment_Employed"] =
            "SELECT count(*), NULL FROM finished AS f JOIN valid_status AS s ON s.PathwayID = f.PathwayID AND until = 'discharge' AND place_from_end = 1 WHERE work = '1'",
        ["employment-status.Count_EmploymentStatusEndTreatment_NotStated_Unknown_Invalid"] = """
            SELECT count(*), NULL FROM finished AS f LEFT JOIN valid_status AS s ON s.PathwayID = f.PathwayID AND until = 'discharge' AND place_from_end = 1
            WHERE coalesce(work, '') NOT IN ('1', '2', '3', '4', '5', '6', '7', '8')
            """,
        ["therapy-type.Count_TherapyEndTreatment_HI_CognitiveBehaviourTherapy"] = OfLastTherapy("last_type IN ('304891004', '228557008')"),
        ["therapy-type.Count_TherapyEndTreatment_HI_InternetEnabledTherapy.Other"] = OfLastTherapy("coalesce(last_type, '1098051000000103') = '1098051000000103'"),
        ["psych-medication.Count_StatusEndNotStatedNotKnownInvalid"] = """
            SELECT count(*), NULL FROM finished AS f
            WHERE coalesce((
              SELECT ltrim(PsychMed, '0') FROM contact AS c WHERE c.PathwayID = f.PathwayID AND attended AND is_within AND PsychMed IS NOT NULL
              ORDER BY c.day DESC, clock IS NULL DESC, clock DESC, length(ltrim(coalesce(UniqueID_IDS201, ''), '0')) DESC, UniqueID_IDS201 DESC, c.row_number DESC LIMIT 1), '') NOT IN ('1', '2', '3')
            """,
        ["effect-size.Count_FinishedCourseTreatmentByInitialCasenessStatus"] = $"SELECT count(*), NULL FROM {Paired}",
        ["effect-size.Mean_Start.PHQ9"] = $"SELECT CAST(sum(p1) AS BIGINT), count(*) FROM {Paired}",
        ["effect-size.SD_Start.PHQ9"] = $"SELECT CAST(count(*) * sum(p1 * p1) - sum(p1) * sum(p1) AS BIGINT), count(*) * count(*) FROM {Paired}",
        ["effect-size.Count_FinishedCourseTreatmentPairedWSAS"] =
            "SELECT count(*), NULL FROM (SELECT PathwayID FROM paired WHERE tool IN ('WORK', 'HOME', 'SOCIAL', 'PRIVATE', 'RELATIONS') GROUP BY 1 HAVING count(DISTINCT tool) >= 4)",
        ["peq.Percentage_DidStaffListen"] = """
            SELECT count(*) FILTER (WHERE has_answer), count(*) FROM (
              SELECT PathwayID, max(day) AS last_day, bool_or(code = '747901000000107' AND points IS NOT NULL) AS has_answer
              FROM asked WHERE pick = 1 AND code IN ('747901000000107', '747911000000109') GROUP BY 1)
            WHERE last_day BETWEEN :start AND :end
            """,
    };

    private static string OfLastTherapy(string which) => $"""
        SELECT count(*), NULL FROM (
          SELECT f.PathwayID, (
            SELECT code FROM treatment AS t JOIN activity AS a ON a.contact = t.row_number
            WHERE t.PathwayID = f.PathwayID AND code IN ('1127281000000100', '314034001', '304891004', '228557008', '842901000000108', '286711000000107', '1129471000000105', '1098051000000103', '449030000',
              '748051000000105', '748041000000107', '443730003', '933221000000107', '748101000000105', '748091000000102', '1026131000000100', '1026111000000108', '702545008', '748061000000108', '975131000000104')
            ORDER BY t.day DESC, clock IS NULL DESC, clock DESC, length(a.id) DESC, a.id DESC, a.place DESC LIMIT 1) AS last_type
          FROM finished AS f)
        WHERE {which}
        """;

    private static string OfStaff(string level, string when) => $"""
        SELECT sum(times), count(*) FROM (
          SELECT f.PathwayID, count(DISTINCT c.row_number) AS times
          FROM finished AS f JOIN contact AS c ON c.PathwayID = f.PathwayID
          JOIN activity AS a ON a.contact = c.row_number
          JOIN IDS902CarePersQual AS s ON s.Unique_CarePersonnelID_Local = a.staff AND CAST(s.Unique_MonthID AS INTEGER) <= :month
          WHERE ltrim(AttendOrDNACode, '0') IN ('5', '6') AND kind IN ('2', '3', '5') AND ltrim(QualAttainLevelIAPT, '0') = {level} AND {when}
          GROUP BY 1)
        """;
}
