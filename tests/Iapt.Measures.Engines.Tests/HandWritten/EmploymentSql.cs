namespace Iapt.Measures.Engines.Tests;

/// <summary>Employment support: its appointments, its referrals, and how work and outcomes go with it.</summary>
internal static class EmploymentSql
{
    private const string Courses = """
        FROM finished AS f LEFT JOIN support AS u ON u.PathwayID = f.PathwayID LEFT JOIN outcome AS o ON o.PathwayID = f.PathwayID
        LEFT JOIN scored AS w ON w.PathwayID = f.PathwayID AND w.tool = 'WORK'
        LEFT JOIN valid_status AS one ON one.PathwayID = f.PathwayID AND one.until = 'discharge' AND one.place = 1
        LEFT JOIN valid_status AS two ON two.PathwayID = f.PathwayID AND two.until = 'discharge' AND two.place_from_end = 1
        """;

    private const string TherapyOnly = "(first_support IS NULL OR first_support > f.discharged)";
    private const string Supported = "(first_support >= f.received AND first_support <= f.discharged)";

    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M099"] = """
            SELECT count(*), NULL FROM supporting
            WHERE attended AND day BETWEEN :start AND :end AND (
              (is_support AND ((kind IN ('2', '3', '5') AND is_within) OR (kind = '6' AND is_after)))
              OR ((kind = '10' OR (is_support AND kind = '6')) AND in_support))
            """,
        ["M237"] = "SELECT count(*), NULL FROM finished AS f JOIN sick_pay AS s ON s.PathwayID = f.PathwayID WHERE first_pay = 'Y' AND last_pay = 'N'",
        ["M296"] = $"SELECT count(*), NULL {Courses} WHERE {TherapyOnly}",
        ["M299"] = $"SELECT count(*) FILTER (WHERE is_improved), count(*) {Courses} WHERE {TherapyOnly}",
        ["M306"] = $"SELECT count(*), NULL {Courses} WHERE {Supported}",
        ["M313"] = $"SELECT count(*) FILTER (WHERE is_recovered), count(*) - count(*) FILTER (WHERE is_not_case) {Courses} WHERE {Supported}",
        ["M316"] = $"SELECT count(*), NULL {Courses} WHERE {TherapyOnly} AND one.work = '1' AND one.sick = 'N'",
        ["M323"] = $"SELECT count(*), NULL {Courses} WHERE {TherapyOnly} AND {Unknown("two")}",
        ["M325"] = $"SELECT count(*), NULL {Courses} WHERE {Supported} AND one.work = '1' AND one.sick = 'Y'",
        ["M330"] = $"SELECT count(*), NULL {Courses} WHERE {Supported} AND two.work BETWEEN '2' AND '8'",
        ["EA002"] = "SELECT count(*), NULL FROM single_status WHERE ltrim(EmployStatus, '0') IN ('1', '2', '3', '4', '5', '6', '7', '8')",
        ["EA005"] = "SELECT count(*), NULL FROM single_status WHERE EmployStatus IS NULL",
        ["EA036"] = Referrals("(has_any OR has_log)"),
        ["EA037"] = Referrals("(has_therapy OR has_log) AND NOT has_work"),
        ["EA038"] = Referrals("has_work AND NOT (has_therapy OR has_log)"),
        ["EA039"] = Referrals("has_work AND (has_therapy OR has_log)"),
        ["EA041"] = """
            SELECT count(*), NULL FROM pathway AS p JOIN support AS u ON u.PathwayID = p.PathwayID
            WHERE EXISTS (SELECT 1 FROM status AS s WHERE s.PathwayID = p.PathwayID AND s.support_ended BETWEEN :start AND :end)
            """,
        ["EA136"] = """
            SELECT count(*), NULL FROM pathway AS p JOIN support AS u ON u.PathwayID = p.PathwayID
            WHERE sessions IS NULL AND EXISTS (SELECT 1 FROM status AS s WHERE s.PathwayID = p.PathwayID AND s.support_ended BETWEEN :start AND :end)
            """,
        ["EA050"] = EndedSupport("one.work = '1' AND one.sick = 'N'"),
        ["EA053"] = EndedSupport(Unknown("one")),
        ["EA056"] = EndedSupport("two.work BETWEEN '2' AND '8'"),
        ["EA058"] = $"SELECT count(*), NULL {Courses} WHERE {Supported} AND last_points IS NOT NULL",
        ["EA059"] = $"SELECT CAST(sum(first_points) AS BIGINT), count(*) {Courses} WHERE {Supported} AND last_points IS NOT NULL",
        ["EA062"] = $"SELECT CAST(2 * median(last_points) AS BIGINT), 2 {Courses} WHERE {Supported} AND last_points IS NOT NULL",
        ["EA086"] = $"SELECT CAST(sum(last_points) AS BIGINT), count(*) {Courses} WHERE {TherapyOnly} AND last_points IS NOT NULL",
        ["EA108"] = "SELECT count(*), NULL FROM contact WHERE attended AND day BETWEEN :start AND :end AND is_within AND is_support AND kind = '6'",
        ["EA110"] = "SELECT count(*), NULL FROM contact WHERE attended AND day BETWEEN :start AND :end AND is_after AND is_support AND kind <> '6'",
        ["EA280"] = "SELECT count(*), NULL FROM contact WHERE attended AND day BETWEEN :start AND :end AND is_after AND is_support AND kind <> '10'",
    };

    private static string Unknown(string row) => $"""
        ({row}.work = 'ZZ' OR {row}.sick IN ('Z', 'X') OR ({row}.work = '1' AND {row}.sick NOT IN ('N', 'Y'))
          OR ({row}.work BETWEEN '2' AND '8' AND {row}.sick <> '8') OR ({row}.work IS NULL AND {row}.sick IS NULL))
        """;

    private static string EndedSupport(string which) => $"""
        SELECT count(*), NULL FROM pathway AS p JOIN support AS u ON u.PathwayID = p.PathwayID
        LEFT JOIN valid_status AS one ON one.PathwayID = p.PathwayID AND one.until = 'support' AND one.place = 1
        LEFT JOIN valid_status AS two ON two.PathwayID = p.PathwayID AND two.until = 'support' AND two.place_from_end = 1
        WHERE sessions > 0 AND EXISTS (SELECT 1 FROM status AS s WHERE s.PathwayID = p.PathwayID AND s.support_ended BETWEEN :start AND :end) AND {which}
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
