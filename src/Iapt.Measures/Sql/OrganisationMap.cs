namespace Iapt.Measures.Sql;

/// <summary>What the organisation table and its columns are called on an engine: a row for each sub-ICB, and for each provider that was succeeded.</summary>
public sealed record OrganisationMap
{
    /// <summary>The table; parts of a qualified name are separated by dots.</summary>
    public string Table { get; init; } = "organisations";

    /// <summary>The column that numbers the rows in the order of their file: where a code stands twice at a time, the last one counts. Null where there is none: then the largest codes count.</summary>
    public string? RowNumber { get; init; } = "row_number";

    /// <summary>The column of the sub-ICB's code.</summary>
    public string Code { get; init; } = "org_code";

    /// <summary>The column of the code of its integrated care board.</summary>
    public string Icb { get; init; } = "icb_code";

    /// <summary>The column of the code of its commissioning region.</summary>
    public string Region { get; init; } = "region_code";

    /// <summary>The column of the code that took over; null where the table has none, and every code stands for itself.</summary>
    public string? Successor { get; init; }

    /// <summary>The column of the first day on which a row is in force; null where the table has none.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The column of the last day on which a row is in force; null where the table has none.</summary>
    public string? ValidTo { get; init; }
}
