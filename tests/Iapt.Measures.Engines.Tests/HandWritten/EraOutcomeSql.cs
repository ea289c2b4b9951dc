namespace Iapt.Measures.Engines.Tests;

/// <summary>
/// The outcomes of finished courses by each version of the data set, as SQL written by hand: which complaint had which anxiety measure, and from which score it was a case
/// or a reliable change. It reads the views of <see cref="HandWrittenSql"/>.
/// </summary>
internal static class EraOutcomeSql
{
    private const string Common = "'F400%' AgoraAlone 2.31 0.73;'F401%' SocialPhobia 19 10;'F410%' PanicDisorder 8 5;'F42%' OCD 40 32;'F452%' AnxietyInventory 18 4";

    private static readonly Dictionary<string, string> Specific = new(StringComparer.Ordinal)
    {
        ["v1.0"] = Common + ";'F431%' IESPTSD 33 9",
        ["v1.5"] = Common + ";'F431%' IESPTSD 33 9",
        ["v1.5+2015-16"] = Common + ";'F431%' IESPTSD 33 9",
        ["v2.0"] = Common + ";'F431%' PTSD 32 10",
        ["v2.1"] = Common + ";'F431%' PTSD 32 10;'83482000' BIQ 40 NULL;'G933%' CFS NULL NULL;'K58%' IBS 75 NULL;'723916001' PHQ15 10 NULL",
    };

    /// <summary>The measures, in the order of the columns of <see cref="Counts"/>.</summary>
    internal static IReadOnlyList<string> Measures { get; } = ["M179", "M185", "M187", "M189", "M191", "M193"];

    internal static IEnumerable<string> Versions => Specific.Keys;

    /// <summary>(code, a count for each measure).</summary>
    internal static string Counts(string version) => $"""
        WITH specific AS ({string.Join("\n  UNION ALL ", Specific[version].Split(';').Select(Rows))}),
        chosen AS (
          SELECT
            r.*,
            s.f IS NOT NULL AND s.l IS NOT NULL AS specific_paired,
            CASE WHEN specific_paired THEN s.f ELSE gad_first END AS a1,
            CASE WHEN specific_paired THEN s.l ELSE gad_last END AS a2,
            CASE WHEN specific_paired THEN s.cut ELSE 8 END AS end_cut,
            CASE WHEN specific_paired THEN s.change ELSE 4 END AS reliable,
            NOT specific_paired AND gad_last IS NULL AND s.f IS NOT NULL AS single,
            CASE WHEN single THEN s.f ELSE a1 END AS start,
            CASE WHEN single THEN s.cut ELSE end_cut END AS start_cut
          FROM reported AS r
          LEFT JOIN specific AS s ON s.id = r.id AND r.complaint LIKE s.pattern
          WHERE r.discharged BETWEEN :start AND :end AND contacts >= 2
        ),
        classed AS (
          SELECT
            :code AS code,
            phq_first >= 10 OR start >= start_cut AS at_caseness,
            phq_first IS NOT NULL AND start IS NOT NULL AND phq_first < 10 AND start < start_cut AS not_at_caseness,
            phq_last IS NOT NULL AND a2 IS NOT NULL AS paired,
            paired AND (phq_first - phq_last >= 6 OR a1 - a2 >= reliable) AND NOT phq_last - phq_first >= 6 AND NOT a2 - a1 >= reliable AS improved,
            paired AND (phq_last - phq_first >= 6 OR a2 - a1 >= reliable) AND NOT phq_first - phq_last >= 6 AND NOT a1 - a2 >= reliable AS worse,
            {(version.EndsWith("2015-16", StringComparison.Ordinal) ? "" : "paired AND ")}NOT improved AND NOT worse AS unchanged,
            paired AND at_caseness AND phq_last < 10 AND a2 < end_cut AS recovered
          FROM chosen
        )
        SELECT code, count(*) FILTER (WHERE not_at_caseness), count(*) FILTER (WHERE improved), count(*) FILTER (WHERE unchanged), count(*) FILTER (WHERE worse), count(*) FILTER (WHERE recovered), count(*) FILTER (WHERE recovered AND improved)
        FROM classed
        GROUP BY code
        """;

    private static string Rows(string complaint)
    {
        var parts = complaint.Split(' ');
        return $"""
            SELECT row_number AS id, {parts[0]} AS pattern, CAST({parts[1]}_FirstScore AS DECIMAL(9, 2)) AS f,
              CASE WHEN {parts[1]}_FirstScore <> '' THEN CAST({parts[1]}_LastScore AS DECIMAL(9, 2)) END AS l,
              CAST({parts[2]} AS DECIMAL(9, 2)) AS cut, CAST({parts[3]} AS DECIMAL(9, 2)) AS change FROM IDS101Referral
            """;
    }
}
