namespace Iapt.Measures.Sql;

/// <summary>What the organisation table and its columns are called on an engine: one row for each sub-ICB.</summary>
public sealed record OrganisationMap
{
    /// <summary>The table; parts of a qualified name are separated by dots.</summary>
    public string Table { get; init; } = "organisations";

    /// <summary>The column that numbers the rows in the order of their file: where a code stands twice, the last one counts.</summary>
    public string RowNumber { get; init; } = "row_number";

    /// <summary>The column of the sub-ICB's code.</summary>
    public string Code { get; init; } = "org_code";

    /// <summary>The column of the code of its integrated care board.</summary>
    public string Icb { get; init; } = "icb_code";

    /// <summary>The column of the code of its commissioning region.</summary>
    public string Region { get; init; } = "region_code";
}
