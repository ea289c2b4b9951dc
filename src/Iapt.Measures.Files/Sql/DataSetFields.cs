using System.Collections.Frozen;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Files;

/// <summary>The tables of the data set that are read, and their fields by name, in any case.</summary>
internal static class DataSetFields
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, Field>> ByTable = ChildTables.All
        .Append((Ids101Columns.Table, Ids101Columns.All))
        .ToFrozenDictionary(one => one.Item1, one => ByName(one.Item2), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the tables.</summary>
    internal static IEnumerable<string> Tables => ByTable.Keys.Order(StringComparer.Ordinal);

    /// <summary>The fields of a table, by name; null where it is no table that is read.</summary>
    internal static IReadOnlyDictionary<string, Field>? Of(string table) => ByTable.GetValueOrDefault(table);

    /// <summary>A field of a table; null where there is none.</summary>
    internal static Field? Find(string table, string name) => ByTable.GetValueOrDefault(table)?.GetValueOrDefault(name);

    // The complaint of a referral is listed with the complaints, and can stand with the referrals.
    private static FrozenDictionary<string, Field> ByName(IReadOnlyList<Field> fields) => fields.ToFrozenDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);
}
