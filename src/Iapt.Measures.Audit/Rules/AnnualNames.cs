using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>The names of the tidied annual tables and of the tables of courses of therapy as measures of the catalogue, so that their formulas come from its definitions.</summary>
internal static class AnnualNames
{
    /// <summary>Finished courses at caseness, which no monthly measure counts.</summary>
    public const string AtCaseness = "Count_AtCaseness";

    /// <summary>Finished referrals with any course of therapy of a type: the wider count of the tables of courses of therapy.</summary>
    public const string TotalFinishing = "Count_TotalFinishing";

    /// <summary>The annual report's rate of courses without reliable change, which is no monthly measure.</summary>
    public const string NoReliableChange = "Percentage_NoReliableChange";

    private static readonly FrozenDictionary<string, string> MonthlyOf = DefinitionSets.V21.Measures
        .DistinctBy(measure => CanonicalText.Of(measure.Expression), StringComparer.Ordinal)
        .ToFrozenDictionary(measure => CanonicalText.Of(measure.Expression), measure => measure.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Keys = DefinitionSets.Annual2025.Measures
        .ToFrozenDictionary(field => field.Id, field => MonthlyOf.GetValueOrDefault(CanonicalText.Of(field.Expression), field.Id), StringComparer.Ordinal);

    /// <summary>True for a field of the annual report that no monthly measure is.</summary>
    public static bool IsOfTheYearAlone(MeasureDefinition field) => string.Equals(Keys[field.Id], field.Id, StringComparison.Ordinal);

    /// <summary>A figure of the annual tables: the monthly measure that has its construction, else the annual field itself.</summary>
    /// <param name="name">The name: <c>recovery</c>.</param>
    /// <param name="statistic">The statistic: <c>count</c>.</param>
    /// <returns>The key; null for a name that is not known.</returns>
    public static string? KeyOf(string name, string statistic) => AnnualLabels.FieldOf(name, statistic) is { } field ? Keys[field.Id] : null;

    /// <summary>A column of the tables of courses of therapy: courses take the place of finished courses of treatment.</summary>
    /// <param name="column">The column, in lower case.</param>
    public static string KeyOfCourses(string column) => column switch
    {
        "count_total_finishing" => TotalFinishing,
        "count_courses_of_therapy" => "M076",
        "count_not_caseness" => "M179",
        "count_no_change" => "M187",
        "percentage_no_change" => NoReliableChange,
        _ => column.Split('_', 2) switch
        {
            [("count" or "percentage") and var statistic, var name] => KeyOf(name, statistic) ?? column,
            _ => column,
        },
    };
}
