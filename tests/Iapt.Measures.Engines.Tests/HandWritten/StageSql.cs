namespace Iapt.Measures.Engines.Tests;

/// <summary>Sessions of low and high intensity and the waits between the stages that they form.</summary>
internal static class StageSql
{
    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["M347"] = "SELECT sum(high - assessed), count(high) FROM staged WHERE first_label = 'HI'",
        ["M348"] = "SELECT sum(low - assessed), count(low) FROM staged WHERE first_label = 'LI'",
        ["M350"] = """
            SELECT sum(days), count(days) FROM (
              SELECT CASE WHEN high < low THEN second_begin - first_end WHEN low < high THEN high - first_end END AS days
              FROM staged WHERE first_label = 'LI' AND second_label = 'HI')
            """,
        ["M351"] = "SELECT sum(last_day - first_day), sum(sessions - 1) FROM finished",
        ["M352"] = "SELECT count(high), NULL FROM staged WHERE first_label = 'HI'",
    };
}
