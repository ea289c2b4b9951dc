using Iapt.Measures.Benchmarks.Data;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Benchmarks.Duck;

/// <summary>
/// The outcomes of finished courses by month and provider, as one statement written by hand from the rules and for these data: two specific anxiety measures, no second
/// snapshot of a pathway, no last score without a first. Discharge lies in the month, so that nothing needs winding back. Undecided rows are not counted.
/// </summary>
internal static class OutcomeSql
{
    private const string Counts = """
        count(*),
        count(*) FILTER (WHERE not_case),
        count(*) FILTER (WHERE recovered),
        count(*) FILTER (WHERE improved),
        count(*) FILTER (WHERE recovered AND improved),
        count(*) FILTER (WHERE unchanged),
        count(*) FILTER (WHERE deteriorated),
        count(*) FILTER (WHERE wait <= 42),
        count(*) FILTER (WHERE wait <= 126),
        sum(wait),
        count(wait)
        """;

    private const string FromScores = """
        course AS (
          SELECT OrgID_Provider AS provider, {month} AS month, TherapySession_FirstDate - ReferralRequestReceivedDate AS wait,
            PHQ9_FirstScore AS d1, PHQ9_LastScore AS d2, GAD_FirstScore AS g1, GAD_LastScore AS g2,
            SocialPhobia_FirstScore AS p1, SocialPhobia_LastScore AS p2, PTSD_FirstScore AS t1, PTSD_LastScore AS t2,
            CASE WHEN Validated_PresentingComplaint = 'F401' AND SocialPhobia_FirstScore IS NOT NULL THEN 1
                 WHEN Validated_PresentingComplaint = 'F431' AND PTSD_FirstScore IS NOT NULL THEN 2 ELSE 0 END AS own,
            CASE WHEN Validated_PresentingComplaint = 'F401' AND SocialPhobia_LastScore IS NOT NULL THEN 1
                 WHEN Validated_PresentingComplaint = 'F431' AND PTSD_LastScore IS NOT NULL THEN 2 ELSE 0 END AS paired_own
          FROM {table}
          WHERE ServDischDate BETWEEN {first} AND {last} AND TreatmentCareContact_Count >= 2
        ),
        chosen AS (
          SELECT *, CASE WHEN paired_own > 0 OR g2 IS NULL THEN own ELSE 0 END AS own_at_start FROM course
        ),
        scored AS (
          SELECT provider, month, wait, d1, d2,
            CASE paired_own WHEN 0 THEN g1 WHEN 1 THEN p1 ELSE t1 END AS a1,
            CASE paired_own WHEN 0 THEN g2 WHEN 1 THEN p2 ELSE t2 END AS a2,
            CASE paired_own WHEN 0 THEN 8 WHEN 1 THEN 19 ELSE 32 END AS cut,
            CASE paired_own WHEN 0 THEN 4 ELSE 10 END AS reliable,
            CASE own_at_start WHEN 0 THEN g1 WHEN 1 THEN p1 ELSE t1 END AS s1,
            CASE own_at_start WHEN 0 THEN 8 WHEN 1 THEN 19 ELSE 32 END AS start_cut
          FROM chosen
        ),
        compared AS (
          SELECT provider, month, wait,
            d1 < 10 AND s1 < start_cut AS not_case,
            d1 >= 10 OR s1 >= start_cut AS at_case,
            d2 IS NOT NULL AND a2 IS NOT NULL AS paired,
            d2 < 10 AND a2 < cut AS below_at_end,
            d1 - d2 >= 6 OR a1 - a2 >= reliable AS fell,
            d2 - d1 >= 6 OR a2 - a1 >= reliable AS rose
          FROM scored
        ),
        judged AS (
          SELECT provider, month, wait, not_case,
            paired AND at_case AND below_at_end AS recovered,
            paired AND fell AND NOT rose AS improved,
            paired AND rose AND NOT fell AS deteriorated,
            paired AND fell = rose AS unchanged
          FROM compared
        )
        """;

    private const string FromFlags = """
        judged AS (
          SELECT OrgID_Provider AS provider, {month} AS month, TherapySession_FirstDate - ReferralRequestReceivedDate AS wait,
            NotCaseness_Flag AS not_case, Recovery_Flag AS recovered, ReliableImprovement_Flag AS improved,
            ReliableDeterioration_Flag AS deteriorated, NoChange_Flag AS unchanged
          FROM {table}
          WHERE ServDischDate BETWEEN {first} AND {last} AND CompletedTreatment_Flag
        )
        """;

    /// <summary>For DuckDB: months as their first day.</summary>
    internal static string ForDuckDb(bool storedFlags, string table = DuckDbReferrals.Table) => Grouped(
        storedFlags,
        $"{Counts}, median(wait)",
        table,
        "date_trunc('month', ServDischDate)",
        $"DATE '{LocalDatePattern.Iso.Format(ReferralColumns.FirstDay)}'",
        $"DATE '{LocalDatePattern.Iso.Format(ReferralColumns.LastDay)}'");

    /// <summary>For SQLite: days since 1970-01-01; months as yyyy-MM-01. The median is a second statement there.</summary>
    internal static string ForSqlite(bool storedFlags) => SqliteOf(storedFlags, Counts);

    internal static string MediansForSqlite(bool storedFlags) => $"""
        WITH {Rules(storedFlags, DuckDbReferrals.Table, SqliteMonth, Number(ReferralColumns.FirstDay), Number(ReferralColumns.LastDay))},
        ranked AS (
          SELECT provider, month, wait,
            row_number() OVER (PARTITION BY provider, month ORDER BY wait) AS place,
            count(*) OVER (PARTITION BY provider, month) AS waits
          FROM judged WHERE wait IS NOT NULL
        )
        SELECT provider, month, avg(wait) FROM ranked WHERE place IN ((waits + 1) / 2, (waits + 2) / 2) GROUP BY provider, month
        """;

    private const string SqliteMonth = "strftime('%Y-%m-01', ServDischDate * 86400, 'unixepoch')";

    private static string SqliteOf(bool storedFlags, string counts) => Grouped(
        storedFlags, counts, DuckDbReferrals.Table, SqliteMonth, Number(ReferralColumns.FirstDay), Number(ReferralColumns.LastDay));

    private static string Number(LocalDate day) => $"{Iapt.Measures.Algebra.DateField.ToDays(day)}";

    private static string Grouped(bool storedFlags, string counts, string table, string month, string first, string last) => $"""
        WITH {Rules(storedFlags, table, month, first, last)}
        SELECT provider, month, {counts}
        FROM judged
        GROUP BY provider, month
        """;

    private static string Rules(bool storedFlags, string table, string month, string first, string last) => (storedFlags ? FromFlags : FromScores)
        .Replace("{table}", table, StringComparison.Ordinal)
        .Replace("{month}", month, StringComparison.Ordinal)
        .Replace("{first}", first, StringComparison.Ordinal)
        .Replace("{last}", last, StringComparison.Ordinal);
}
