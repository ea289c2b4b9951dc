namespace Iapt.Measures.Engines.Tests;

/// <summary>Contacts, the therapy given at them and its sessions, internet therapy, integrated care, and the staff.</summary>
internal static class ContactSql
{
    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M082"] = "SELECT count(*), NULL FROM contact WHERE day BETWEEN :start AND :end",
        ["M083"] = "SELECT count(*), NULL FROM contact WHERE day BETWEEN :start AND :end AND ltrim(AttendOrDNACode, '0') = '2'",
        ["M090"] = Appointments("'748051000000105'"),
        ["M105"] = Appointments("'314034001'"),
        ["M108"] = $"SELECT ({Appointments("'1026131000000100'", "")}) + (SELECT count(*) FROM log WHERE ended BETWEEN :start AND :end), NULL",
        ["M112"] = Sessions("'1127281000000100', '1129471000000105', '842901000000108', '286711000000107', '314034001', '449030000', '933221000000107', '1026131000000100', '443730003', '304891004', '228557008'"),
        ["M113"] = Sessions("'304891004', '228557008'"),
        ["M114"] = Sessions("'314034001'"),
        ["M120"] = Sessions("'748051000000105', '748041000000107', '748101000000105', '748091000000102', '748061000000108', '702545008', '1026111000000108', '975131000000104'"),
        ["M271"] = "SELECT count(*), NULL FROM (SELECT PathwayID, min(day) AS day FROM contact WHERE attended AND IAPTLTCServiceInd = 'Y' GROUP BY 1) WHERE day BETWEEN :start AND :end",
        ["M272"] = "SELECT count(*), NULL FROM (SELECT PathwayID, min(day) AS day FROM treatment WHERE IAPTLTCServiceInd = 'Y' GROUP BY 1) WHERE day BETWEEN :start AND :end",
        ["M343"] = "SELECT count(*), NULL FROM log WHERE ended BETWEEN :start AND :end",
        ["M1002"] = "SELECT count(*), NULL FROM contact WHERE attended AND day BETWEEN :start AND :end AND lpad(ConsMechanism, 2, '0') = '02'",
        ["M1009"] = """
            SELECT count(*), NULL FROM contact WHERE attended AND day BETWEEN :start AND :end
              AND coalesce(lpad(ConsMechanism, 2, '0'), '') NOT IN ('01', '02', '04', '05', '09', '10', '11', '12', '13', '98')
            """,
        ["M1011"] = """
            SELECT count(*) FILTER (WHERE IAPTLTCServiceInd = 'Y'), count(*) FROM contact WHERE attended AND day BETWEEN :start AND :end AND kind <> '6' AND is_within
            """,
        ["M1012"] = """
            SELECT count(*) FILTER (WHERE EXISTS (SELECT 1 FROM contact AS c WHERE c.PathwayID = f.PathwayID AND attended AND IAPTLTCServiceInd = 'Y')), count(*) FROM finished AS f
            """,
        ["M1013"] = """
            SELECT sum(minutes), count(*) FROM (
              SELECT p.PathwayID, sum(greatest(CAST(DurationIntEnabledTher AS INTEGER), 0)) AS minutes
              FROM finished AS p JOIN log AS l ON l.PathwayID = p.PathwayID AND l.is_within GROUP BY 1)
            WHERE minutes > 0
            """,
        ["M1014"] = "SELECT count(DISTINCT row_number), NULL FROM qualified WHERE is_qualified",
        ["M1015"] = """
            SELECT count(DISTINCT row_number), NULL FROM qualified
            WHERE is_planned AND NOT is_qualified AND row_number NOT IN (SELECT row_number FROM qualified WHERE is_qualified)
            """,
    };

    private static string Appointments(string codes, string denominator = ", NULL") => $"""
        SELECT count(DISTINCT c.row_number){denominator}
        FROM contact AS c JOIN activity AS a ON a.contact = c.row_number
        WHERE attended AND c.day BETWEEN :start AND :end AND kind IN ('2', '3', '5') AND code IN ({codes})
        """;

    // A contact counts once for each type of therapy; two codes are one type. A log of internet therapy is another therapy of high intensity.
    private static string Sessions(string codes) => $"""
        SELECT sum(times), count(*) FROM (
          SELECT f.PathwayID, sum(
            (SELECT count(DISTINCT (t.row_number, CASE code WHEN '228557008' THEN '304891004' ELSE code END))
             FROM treatment AS t JOIN activity AS a ON a.contact = t.row_number WHERE t.PathwayID = f.PathwayID AND code IN ({codes}))
            + {(codes.Contains("'1026131000000100'", StringComparison.Ordinal) ? "(SELECT count(*) FROM log AS l WHERE l.PathwayID = f.PathwayID AND l.is_within)" : "0")}) AS times
          FROM finished AS f GROUP BY 1)
        WHERE times > 0
        """;
}
