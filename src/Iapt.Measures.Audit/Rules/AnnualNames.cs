namespace Iapt.Measures.Audit;

/// <summary>The names of the tidied annual tables and of the tables of courses of therapy as measures of the catalogue, so that their formulas come from its definitions.</summary>
internal static class AnnualNames
{
    /// <summary>Finished courses at caseness, which no monthly measure counts.</summary>
    public const string AtCaseness = "Count_AtCaseness";

    /// <summary>Finished referrals with any course of therapy of a type: the wider count of the tables of courses of therapy.</summary>
    public const string TotalFinishing = "Count_TotalFinishing";

    /// <summary>A figure of the annual tables.</summary>
    /// <param name="name">The name: <c>recovery</c>.</param>
    /// <param name="isPercentage">Whether it is the percentage, not the count.</param>
    /// <returns>The key; null for a name that is not known.</returns>
    public static string? KeyOf(string name, bool isPercentage) => (name.ToUpperInvariant(), isPercentage) switch
    {
        ("REFERRALS_RECEIVED", false) => "M001",
        ("FINISHED_COURSE_TREATMENT", false) => "M076",
        ("AT_CASENESS", false) => AtCaseness,
        ("NOT_AT_CASENESS", false) => "M179",
        ("IMPROVEMENT" or "RELIABLE_IMPROVEMENT", false) => "M185",
        ("NO_RELIABLE_CHANGE", false) => "M187",
        ("DETERIORATION" or "RELIABLE_DETERIORATION", false) => "M189",
        ("RECOVERY", false) => "M191",
        ("RELIABLE_RECOVERY", false) => "M193",
        ("IMPROVEMENT" or "RELIABLE_IMPROVEMENT", true) => "M186",
        ("NO_RELIABLE_CHANGE", true) => MeasureFormulas.NoReliableChange,
        ("DETERIORATION" or "RELIABLE_DETERIORATION", true) => "M1010",
        ("RECOVERY", true) => "M192",
        ("RELIABLE_RECOVERY", true) => "M195",
        _ => null,
    };

    /// <summary>A column of the tables of courses of therapy: courses take the place of finished courses of treatment.</summary>
    /// <param name="column">The column, in lower case.</param>
    public static string KeyOfCourses(string column) => column switch
    {
        "count_total_finishing" => TotalFinishing,
        "count_courses_of_therapy" => "M076",
        "count_not_caseness" => "M179",
        "count_no_change" => "M187",
        "percentage_no_change" => MeasureFormulas.NoReliableChange,
        _ => column.Split('_', 2) switch
        {
            ["count", var name] => KeyOf(name, isPercentage: false) ?? column,
            ["percentage", var name] => KeyOf(name, isPercentage: true) ?? column,
            _ => column,
        },
    };
}
