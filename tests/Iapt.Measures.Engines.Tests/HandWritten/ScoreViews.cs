namespace Iapt.Measures.Engines.Tests;

/// <summary>First and last scores, and the outcome of a finished course as three-valued logic makes it from them.</summary>
internal static class ScoreViews
{
    internal static IReadOnlyList<string> Scores { get; } =
    [
        // Range and step of a score; where it is a case; which change is reliable. What no source gives is NULL.
        """
        tool AS
        SELECT * FROM (VALUES
          ('PHQ', '720433000', 27, 1, 10, 6), ('GAD', '445455005', 21, 1, 8, 4), ('MI', '473354003', 5, 100, 2.31, 0.73), ('SPIN', '445552006', 68, 1, 19, 10),
          ('PDSS', '450326007', 28, 1, 8, 5), ('OCI', '450324005', 168, 1, 40, 32), ('PCL', '491581000000104', 80, 1, 32, 10), ('HAI', '446793008', 54, 1, 18, 4),
          ('BIQ', '1128221000000100', 72, 1, 40, NULL), ('CFQ', '960321000000103', 33, 1, NULL, NULL), ('IBS', '1083671000000108', 500, 1, 75, NULL),
          ('MUS', '1065441000000103', 30, 1, 10, NULL), ('WORK', '932621000000100', 8, 1, NULL, NULL), ('HOME', '932581000000100', 8, 1, NULL, NULL),
          ('SOCIAL', '932611000000106', 8, 1, NULL, NULL), ('PRIVATE', '932591000000103', 8, 1, NULL, NULL), ('RELATIONS', '932601000000109', 8, 1, NULL, NULL))
          AS t(tool, code, highest, steps, cut, change)
        """,
        // A code that is certain says the tool; where it is not, the name decides if there is one.
        """
        score AS
        SELECT PathwayID, t.tool, points, row_number() OVER (PARTITION BY PathwayID, t.tool ORDER BY day, clock NULLS LAST, source, length(id), id, row_number) AS place
        FROM (
          SELECT s.PathwayID, CodedAssToolType AS code, CodedAssToolType_FSN AS name, PersScore AS written, CAST(AssToolCompDate AS DATE) AS day, CAST(AssToolCompTime AS TIME) AS clock,
            606 AS source, ltrim(coalesce(UniqueID_IDS606, ''), '0') AS id, s.row_number, r.received, r.discharged, NULL AS kind, FALSE AS for_support,
            row_number() OVER (PARTITION BY s.PathwayID, coalesce(UniqueID_IDS606, 'row ' || s.row_number) ORDER BY CAST(Unique_MonthID AS INTEGER) DESC, s.row_number DESC) AS pick
          FROM IDS606CodedScoreAssessmentRefer AS s JOIN reported AS r ON r.PathwayID = s.PathwayID
          WHERE CAST(Unique_MonthID AS INTEGER) <= :month AND (AssToolCompDate IS NULL OR CAST(AssToolCompDate AS DATE) <= :end)
          UNION ALL
          SELECT c.PathwayID, s.CodedAssToolType, s.CodedAssToolType_FSN, PersScore, c.day, c.clock, 607, ltrim(coalesce(UniqueID_IDS607, ''), '0'), s.row_number, c.received, c.discharged, c.kind,
            EXISTS (SELECT 1 FROM IDS202CareActivity AS a WHERE a.Unique_CareActivityID = s.Unique_CareActivityID AND a.row_number = (
              SELECT arg_max(b.row_number, CAST(b.Unique_MonthID AS BIGINT) * 1000000 + b.row_number) FROM IDS202CareActivity AS b
              WHERE b.Unique_CareActivityID = s.Unique_CareActivityID AND b.Unique_CareContactID IS NOT NULL AND CAST(b.Unique_MonthID AS INTEGER) <= :month)
              AND ltrim(a.CodeProcAndProcStatus, '0') = '1098051000000103'),
            row_number() OVER (PARTITION BY c.row_number, coalesce(UniqueID_IDS607, 'row ' || s.row_number) ORDER BY CAST(s.Unique_MonthID AS INTEGER) DESC, s.row_number DESC)
          FROM IDS607CodedScoreAssessmentAct AS s JOIN contact AS c ON c.Unique_CareContactID = s.Unique_CareContactID
          WHERE CAST(s.Unique_MonthID AS INTEGER) <= :month) AS s
        JOIN tool AS t ON CASE
          WHEN s.code IN (SELECT code FROM tool WHERE tool NOT IN ('MI', 'CFQ')) THEN t.code = s.code
          WHEN name ILIKE '%alone%' THEN t.tool = 'MI'
          WHEN name ILIKE '%fatigue%' THEN t.tool = 'CFQ'
          ELSE name IS NULL AND t.code = s.code END
        CROSS JOIN LATERAL (SELECT TRY_CAST(s.written AS DECIMAL(9, 3)) AS points) AS n
        WHERE pick = 1 AND day >= received AND (discharged IS NULL OR day <= discharged) AND (source = 606 OR kind <> '6') AND NOT for_support
          AND points BETWEEN 0 AND highest AND (points * steps) % 1 = 0
        """,
        """
        scored AS
        SELECT PathwayID, tool, max(CASE WHEN place = 1 THEN points END) AS first_points, CASE WHEN count(*) > 1 THEN arg_max(points, place) END AS last_points
        FROM score GROUP BY 1, 2
        """,
        "paired AS SELECT s.* FROM scored AS s JOIN finished AS f ON f.PathwayID = s.PathwayID WHERE last_points IS NOT NULL",
    ];

    internal static IReadOnlyList<string> Outcomes { get; } =
    [
        """
        measured AS
        SELECT f.PathwayID, c.code AS complaint, p.first_points AS p1, p.last_points AS p2, g.first_points AS g1, g.last_points AS g2, t.tool AS specific, s.first_points AS s1, s.last_points AS s2, t.cut, t.change
        FROM finished AS f
        LEFT JOIN complaint AS c ON c.PathwayID = f.PathwayID
        LEFT JOIN (VALUES ('F400%', 'MI'), ('F401%', 'SPIN'), ('F410%', 'PDSS'), ('F42%', 'OCI'), ('F431%', 'PCL'), ('F452%', 'HAI'), ('83482000', 'BIQ'), ('G933%', 'CFQ'), ('K58%', 'IBS'), ('723916001', 'MUS'))
          AS k(pattern, tool) ON c.code LIKE k.pattern
        LEFT JOIN tool AS t ON t.tool = k.tool
        LEFT JOIN scored AS p ON p.PathwayID = f.PathwayID AND p.tool = 'PHQ'
        LEFT JOIN scored AS g ON g.PathwayID = f.PathwayID AND g.tool = 'GAD'
        LEFT JOIN scored AS s ON s.PathwayID = f.PathwayID AND s.tool = t.tool
        """,
        // A specific measure without its pair gives way to the GAD-7, but for caseness where that has no pair either.
        """
        anxiety AS
        SELECT *,
          CASE WHEN s2 IS NOT NULL THEN s1 ELSE g1 END AS a1, CASE WHEN s2 IS NOT NULL THEN s2 ELSE g2 END AS a2,
          CASE WHEN s2 IS NOT NULL THEN cut ELSE 8 END AS a_cut, CASE WHEN s2 IS NOT NULL THEN change ELSE 4 END AS a_change,
          CASE WHEN s2 IS NOT NULL OR (g2 IS NULL AND s1 IS NOT NULL) THEN s1 >= cut ELSE g1 >= 8 END AS is_anxious,
          CASE WHEN s2 IS NOT NULL OR (g2 IS NULL AND s1 IS NOT NULL) THEN s1 < cut ELSE g1 < 8 END AS is_calm
        FROM measured
        """,
        """
        outcome AS
        SELECT *,
          is_paired AND is_case AND p2 < 10 AND a2 < a_cut AS is_recovered,
          is_paired AND (p1 - p2 >= 6 OR a1 - a2 >= a_change) AND NOT p2 - p1 >= 6 AND NOT a2 - a1 >= a_change AS is_improved,
          is_paired AND (p2 - p1 >= 6 OR a2 - a1 >= a_change) AND NOT p1 - p2 >= 6 AND NOT a1 - a2 >= a_change AS is_worse
        FROM (SELECT *, p1 >= 10 OR is_anxious AS is_case, p1 < 10 AND is_calm AS is_not_case, p2 IS NOT NULL AND a2 IS NOT NULL AS is_paired FROM anxiety)
        """,
    ];
}
