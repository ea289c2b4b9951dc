namespace Iapt.Measures.Engines.Tests;

/// <summary>Referrals received, open, waiting, assessed, treated and ended.</summary>
internal static class ReferralSql
{
    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M001"] = "SELECT count(*), NULL FROM reported WHERE received BETWEEN :start AND :end",
        ["M010"] = "SELECT count(*), NULL FROM reported WHERE received BETWEEN :start AND :end AND source IN ('F1', 'F2', 'F3')",
        ["M018"] = "SELECT count(*), NULL FROM reported WHERE received BETWEEN :start AND :end AND source IN ('N1', 'N2', 'N4')",
        ["M019"] = "SELECT count(*), NULL FROM open WHERE :end - last_day <= 60",
        ["M021"] = "SELECT count(*), NULL FROM open WHERE :end - last_day BETWEEN 91 AND 120",
        ["M023"] = "SELECT count(*), NULL FROM pathway WHERE assessed BETWEEN :start AND :end",
        ["M028"] = "SELECT count(*), NULL FROM ended WHERE assessed IS NULL",
        ["M031"] = "SELECT count(*), NULL FROM pathway WHERE first_day BETWEEN :start AND :end",
        ["M039"] = "SELECT count(*), NULL FROM open WHERE first_day IS NULL AND :end - received <= 14",
        ["M045"] = "SELECT count(*), NULL FROM open WHERE first_day IS NULL AND :end - received > 90",
        ["M046"] = "SELECT count(*), NULL FROM pathway WHERE second_day BETWEEN :start AND :end AND second_day - first_day > 28",
        ["M049"] = "SELECT CAST(2 * median(first_day - received) AS BIGINT), 2 FROM pathway WHERE first_day BETWEEN :start AND :end",
        ["M050"] = "SELECT sum(first_day - received), count(first_day - received) FROM finished",
        ["M051"] = "SELECT CAST(2 * median(first_day - received) AS BIGINT), 2 FROM finished",
        ["M053"] = "SELECT count(*) FILTER (WHERE first_day - received <= 42), count(*) FROM finished",
        ["M056"] = "SELECT count(*), NULL FROM ended",
        ["M057"] = "SELECT count(*), NULL FROM ended WHERE end_code = '10'",
        ["M071"] = "SELECT count(*), NULL FROM ended WHERE end_code NOT IN ('10', '11', '12', '13', '14', '16', '17', '95', '46', '47', '48', '49', '50', '96')",
        ["M073"] = "SELECT count(*), NULL FROM ended WHERE contacts = 0",
        ["M074"] = "SELECT count(*), NULL FROM ended WHERE sessions IS NULL AND contacts > 0",
        ["M089"] = "SELECT sum(sessions), NULL FROM finished",
        ["M122"] = "SELECT count(*), NULL FROM pathway WHERE second_day BETWEEN :start AND :end AND second_day - first_day BETWEEN 29 AND 90",
        ["M288"] = "SELECT count(*) FILTER (WHERE sessions = 1), count(*) - count(*) FILTER (WHERE first_day IS NULL) FROM ended",
    };
}
