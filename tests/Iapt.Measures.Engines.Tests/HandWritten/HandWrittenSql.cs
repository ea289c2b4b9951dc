namespace Iapt.Measures.Engines.Tests;

/// <summary>
/// Six measures as SQL written by hand from the official constructions and the rules of the outcome flags, never from the renderer: so that the renderer itself is
/// checked. They read files that need no cleaning. Each gives (code, value, denominator, unknown): the value of a count, the numerator of a rate, twice a median.
/// </summary>
internal static class HandWrittenSql
{
    // A last score counts only beside a first one.
    internal const string Referral = """
        CREATE VIEW referral AS
        SELECT
          row_number AS id, PathwayID, OrgID_Provider, OrgIDComm, org.icb_code, org.region_code, Validated_PresentingComplaint AS complaint,
          CAST(ReferralRequestReceivedDate AS DATE) AS received, CAST(ServDischDate AS DATE) AS discharged,
          CAST(TherapySession_FirstDate AS DATE) AS first_treated, CAST(TherapySession_SecondDate AS DATE) AS second_treated,
          CAST(TherapySession_LastDate AS DATE) AS last_treated, CAST(TreatmentCareContact_Count AS INTEGER) AS contacts,
          CAST(PHQ9_FirstScore AS INTEGER) AS phq_first, CASE WHEN PHQ9_FirstScore <> '' THEN CAST(PHQ9_LastScore AS INTEGER) END AS phq_last,
          CAST(GAD_FirstScore AS INTEGER) AS gad_first, CASE WHEN GAD_FirstScore <> '' THEN CAST(GAD_LastScore AS INTEGER) END AS gad_last
        FROM IDS101Referral
        LEFT JOIN (SELECT org_code, max_by(icb_code, row_number) AS icb_code, max_by(region_code, row_number) AS region_code
                   FROM (SELECT row_number, org_code, coalesce(icb_code, 'UNKNOWN') AS icb_code, coalesce(region_code, 'UNKNOWN') AS region_code FROM organisations)
                   GROUP BY org_code) AS org ON org.org_code = OrgIDComm
        """;

    internal const string Reported = """
        CREATE VIEW reported AS
        SELECT referral.*
        FROM referral JOIN IDS101Referral AS file ON file.row_number = referral.id
        WHERE file.:flag = 'True' AND CAST(file.Unique_MonthID AS INTEGER) BETWEEN :first_month_id AND :last_month_id
        """;

    // The anxiety disorder specific measures: which complaint takes which, and from which score it is a case. The Chalder scale has no threshold.
    internal const string Specific = """
        CREATE VIEW specific AS
        SELECT row_number AS id, pattern, CAST(f AS DECIMAL(9, 2)) AS first, CASE WHEN f <> '' THEN CAST(l AS DECIMAL(9, 2)) END AS last, CAST(cut AS DECIMAL(9, 2)) AS cut
        FROM (
          SELECT row_number, 'F400%' AS pattern, AgoraAlone_FirstScore AS f, AgoraAlone_LastScore AS l, '2.31' AS cut FROM IDS101Referral
          UNION ALL SELECT row_number, 'F401%', SocialPhobia_FirstScore, SocialPhobia_LastScore, '19' FROM IDS101Referral
          UNION ALL SELECT row_number, 'F410%', PanicDisorder_FirstScore, PanicDisorder_LastScore, '8' FROM IDS101Referral
          UNION ALL SELECT row_number, 'F42%', OCD_FirstScore, OCD_LastScore, '40' FROM IDS101Referral
          UNION ALL SELECT row_number, 'F431%', PTSD_FirstScore, PTSD_LastScore, '32' FROM IDS101Referral
          UNION ALL SELECT row_number, 'F452%', AnxietyInventory_FirstScore, AnxietyInventory_LastScore, '18' FROM IDS101Referral
          UNION ALL SELECT row_number, '83482000', BIQ_FirstScore, BIQ_LastScore, '40' FROM IDS101Referral
          UNION ALL SELECT row_number, 'G933%', CFS_FirstScore, CFS_LastScore, NULL FROM IDS101Referral
          UNION ALL SELECT row_number, 'K58%', IBS_FirstScore, IBS_LastScore, '75' FROM IDS101Referral
          UNION ALL SELECT row_number, '723916001', PHQ15_FirstScore, PHQ15_LastScore, '10' FROM IDS101Referral
        )
        """;

    private const string M031 = """
        SELECT :code, count(DISTINCT PathwayID), NULL, 0
        FROM reported
        WHERE first_treated BETWEEN :start AND :end
        GROUP BY 1
        """;

    private const string M049 = """
        SELECT :code, CAST(2 * median(first_treated - received) AS BIGINT), count(first_treated - received), count(*) - count(first_treated - received)
        FROM reported
        WHERE first_treated BETWEEN :start AND :end
        GROUP BY 1
        """;

    private const string M122 = """
        SELECT :code,
          count(DISTINCT CASE WHEN second_treated - first_treated >= 29 AND second_treated - first_treated <= 90 THEN PathwayID END),
          NULL,
          sum(CASE WHEN first_treated IS NULL THEN 1 ELSE 0 END)
        FROM reported
        WHERE second_treated BETWEEN :start AND :end
        GROUP BY 1
        """;

    private const string M192 = """
        WITH chosen AS (
          SELECT
            r.*,
            s.first IS NOT NULL AND s.last IS NOT NULL AS specific_paired,
            s.first AS specific_first, s.last AS specific_last, s.cut AS specific_cut,
            CASE WHEN specific_paired THEN s.last ELSE gad_last END AS anxiety_last,
            CASE WHEN specific_paired THEN s.cut ELSE 8 END AS anxiety_last_cut,
            NOT specific_paired AND gad_last IS NULL AND s.first IS NOT NULL AS single_specific,
            CASE WHEN specific_paired OR single_specific THEN s.first ELSE gad_first END AS anxiety_first,
            CASE WHEN specific_paired OR single_specific THEN s.cut ELSE 8 END AS anxiety_first_cut
          FROM reported AS r
          LEFT JOIN specific AS s ON s.id = r.id AND r.complaint LIKE s.pattern
          WHERE r.discharged BETWEEN :start AND :end
        ),
        classed AS (
          SELECT
            :code AS code,
            contacts >= 2 AS finished,
            phq_first >= 10 OR anxiety_first >= anxiety_first_cut AS at_caseness,
            phq_first IS NOT NULL AND anxiety_first IS NOT NULL AND phq_first < 10 AND anxiety_first < anxiety_first_cut AS not_at_caseness,
            phq_last IS NOT NULL AND anxiety_last IS NOT NULL AS paired_both,
            paired_both AND at_caseness AND phq_last < 10 AND anxiety_last < anxiety_last_cut AS recovered
          FROM chosen
        )
        SELECT code,
          sum(CASE WHEN finished AND recovered THEN 1 ELSE 0 END),
          sum(CASE WHEN finished THEN 1 ELSE 0 END) - sum(CASE WHEN finished AND not_at_caseness THEN 1 ELSE 0 END),
          sum(CASE WHEN (finished AND recovered) IS NULL THEN 1 ELSE 0 END)
        FROM classed
        GROUP BY code
        """;

    private const string M205 = """
        WITH finished AS (
          SELECT :code AS code, r.contacts, r.complaint, s.pattern, s.first IS NOT NULL AND s.last IS NOT NULL AS paired
          FROM reported AS r
          LEFT JOIN specific AS s ON s.id = r.id AND r.complaint LIKE s.pattern
          WHERE r.discharged BETWEEN :start AND :end
        )
        SELECT code,
          sum(CASE WHEN contacts >= 2 AND pattern IS NOT NULL AND paired THEN 1 ELSE 0 END),
          sum(CASE WHEN contacts >= 2 AND pattern IS NOT NULL THEN 1 ELSE 0 END),
          NULL
        FROM finished
        GROUP BY code
        """;

    // One snapshot, wound back to the period's end: a later discharge has not happened yet, a later last treatment hides the one before it.
    private const string M021 = """
        SELECT :code,
          count(DISTINCT CASE WHEN date_diff('day', last_treated, :end) BETWEEN 91 AND 120 THEN PathwayID END),
          NULL,
          sum(CASE WHEN last_treated IS NULL OR last_treated > :end THEN 1 ELSE 0 END)
        FROM referral
        WHERE (received IS NULL OR received <= :end)
          AND (discharged IS NULL OR discharged > :end)
        GROUP BY 1
        """;

    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(M021)] = M021,
        [nameof(M031)] = M031,
        [nameof(M049)] = M049,
        [nameof(M122)] = M122,
        [nameof(M192)] = M192,
        [nameof(M205)] = M205,
    };
}
