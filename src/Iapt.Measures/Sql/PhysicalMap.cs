using System.Collections.Frozen;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>
/// What the tables and columns are called on an engine. Columns may hold text, as files do, or values: either is read as text and cleaned by the rules of its field.
/// </summary>
public sealed record PhysicalMap
{
    /// <summary>The names of the data set: table <c>IDS101Referral</c>, the other tables by their NHS names, NHS field names, and the organisation table <c>organisations</c>.</summary>
    public static PhysicalMap Standard { get; } = new() { Organisations = new OrganisationMap() };

    /// <summary>The table that holds IDS101Referral; parts of a qualified name are separated by dots.</summary>
    public string Referrals { get; init; } = "IDS101Referral";

    /// <summary>The tables beside it that are not called by their NHS name.</summary>
    public IReadOnlyDictionary<string, string> Tables { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>
    /// The column that numbers the rows of each table in the order of their file: of two selected rows of one pathway with one record identifier, the last of the file is kept
    /// (<c>decisions.md</c> 5). Null where there is none: then rows are numbered in the order of their contents.
    /// </summary>
    public string? RowNumber { get; init; } = "row_number";

    /// <summary>How the tables write true and false in flags, where they write them otherwise than files do; null where they do not.</summary>
    public FlagWords? Flags { get; init; }

    /// <summary>The table that says which submission of each month is the latest, where the tables hold earlier ones beside it; null where they do not.</summary>
    public LatestSubmissions? Latest { get; init; }

    /// <summary>The columns of fields that are not called by their NHS name.</summary>
    public IReadOnlyDictionary<Field, string> Columns { get; init; } = FrozenDictionary<Field, string>.Empty;

    /// <summary>The table that maps sub-ICBs to ICBs and regions; null where there is none, and every ICB and region is UNKNOWN (<c>decisions.md</c> 19).</summary>
    public OrganisationMap? Organisations { get; init; }

    internal string TableOf(string table) =>
        SqlNames.IsReferral(table) ? Referrals : Tables.TryGetValue(table, out var name) ? name : table;

    internal string ColumnOf(Field field) => Columns.TryGetValue(field, out var name) ? name : field.Name;
}
