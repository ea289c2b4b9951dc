using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Files;

/// <summary>A table of an INPUT (<c>cli.md</c>) and the fields of it that are read.</summary>
/// <param name="Name">Its NHS name, which names its file.</param>
/// <param name="Fields">Its fields, in the order of the data set.</param>
public sealed record DataSetTable(string Name, IReadOnlyList<Field> Fields)
{
    /// <summary>Every table: submissions, referrals, and the tables that belong to them.</summary>
    public static IReadOnlyList<DataSetTable> All { get; } =
        [new(Ids000.Table, Ids000.All), new(Ids101Columns.Table, Ids101Columns.All), .. ChildTables.All.Select(one => new DataSetTable(one.Table, one.Fields))];
}
