namespace Iapt.Measures.Files;

/// <summary>The columns of the tidy layout.</summary>
internal static class TidyColumns
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "period_start", "period_end", "group_type", "org_code", "variable_type", "variable_a", "variable_b", "measure_id", "measure_name", "definition", "value",
        "numerator", "denominator", "status", "unknown",
    ];
}
