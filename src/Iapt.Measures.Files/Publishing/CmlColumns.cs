namespace Iapt.Measures.Files;

/// <summary>
/// The columns of the tables of NHS England's Central Metrics Library, proforma version 2.0, as its public schemas name them (repository nhsengland/cml-schemas). The
/// library is in beta: names may change.
/// </summary>
internal static class CmlColumns
{
    public static IReadOnlyList<string> Metric { get; } =
    [
        "datapoint_id", "metric_id", "dimension_id", "reporting_grain", "location_id", "location_type", "reporting_period_start_datetime", "publication_datetime", "metric_value",
        "additional_metric_values",
    ];

    public static IReadOnlyList<string> Metadata { get; } =
    [
        "metric_family_id", "metric_id", "metric_status", "metric_title", "metric_start_date", "metric_end_date", "available_metric_category", "available_reporting_grain",
        "available_location_types", "available_dimension_types", "business_area", "business_sub_area", "domain", "source_name", "project_id", "source_platform", "metric_owner",
        "metric_short_name", "metric_alias", "metric_description", "calculation", "metric_purpose", "unit", "format", "target", "frequency_of_refresh", "aggregation",
        "statistical_disclosure_control_flag", "statistical_disclosure_control_description", "interpretation", "inclusion_exclusion_rules", "usage", "organisation_geog_type",
        "footnotes", "notes",
    ];

    /// <summary>The columns of every table of dimensions; one more follows for each dimension, by its name.</summary>
    public static IReadOnlyList<string> Dimensions { get; } = ["dimension_id", "dimension_type_id", "dimension_names", "dimension_count"];

    public static IReadOnlyList<string> Relationships { get; } =
    [
        "metric_id", "metric_short_name", "child_metric_id", "child_metric_short_name", "relationship_type", "relationship_category", "relationship_description",
    ];
}
