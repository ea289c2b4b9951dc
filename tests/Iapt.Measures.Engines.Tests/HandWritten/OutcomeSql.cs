namespace Iapt.Measures.Engines.Tests;

/// <summary>Outcomes of finished courses, and the scores that they come from.</summary>
internal static class OutcomeSql
{
    private const string ReliableRecovery = "SELECT count(*) FILTER (WHERE is_recovered AND is_improved), count(*) - count(*) FILTER (WHERE is_not_case) FROM outcome";

    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M179"] = "SELECT count(*), NULL FROM outcome WHERE is_not_case",
        ["M185"] = "SELECT count(*), NULL FROM outcome WHERE is_improved",
        ["M187"] = "SELECT count(*), NULL FROM outcome WHERE is_paired AND NOT is_improved AND NOT is_worse",
        ["M192"] = "SELECT count(*) FILTER (WHERE is_recovered), count(*) - count(*) FILTER (WHERE is_not_case) FROM outcome",
        ["M195"] = ReliableRecovery,
        ["M1010"] = "SELECT count(*) FILTER (WHERE is_worse), count(*) FROM outcome",
        ["M196"] = "SELECT count(*), NULL FROM measured WHERE (g1 IS NOT NULL OR s1 IS NOT NULL) AND g2 IS NULL AND s2 IS NULL",
        ["M202"] = "SELECT count(*), NULL FROM outcome WHERE is_paired",
        ["M205"] = "SELECT count(*) FILTER (WHERE s2 IS NOT NULL), count(*) FROM measured WHERE specific IS NOT NULL",
        ["M208"] = OfEthnicGroup("'M', 'N', 'P'"),
        ["M209"] = OfEthnicGroup("'D', 'E', 'F', 'G'"),
        ["M212"] = "SELECT count(*), NULL FROM paired WHERE tool = 'WORK'",
        ["M213"] = "SELECT CAST(sum(first_points) AS BIGINT), count(*) FROM paired WHERE tool = 'WORK'",
        ["M218"] = "SELECT CAST(sum(first_points) AS BIGINT), count(*) FROM paired WHERE tool = 'HOME'",
        ["M219"] = "SELECT CAST(2 * median(first_points) AS BIGINT), 2 FROM paired WHERE tool = 'HOME'",
    };

    private static string OfEthnicGroup(string categories) =>
        $"{ReliableRecovery} JOIN ethnicity ON ethnicity.PathwayID = outcome.PathwayID WHERE category IN ({categories})";
}
