using Iapt.Measures.Algebra;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Files.Tests;

/// <summary>The rows of a synthetic data set, in memory.</summary>
internal sealed class SyntheticRows : ISyntheticRows
{
    private readonly Dictionary<SyntheticTable, List<string[]>> _rows = SyntheticTables.All.ToDictionary(table => table, _ => new List<string[]>());

    /// <summary>Every row as the file holds it, in the order in which they came.</summary>
    public List<string> Lines { get; } = [];

    public static SyntheticRows Of(SynthesisOptions options)
    {
        var rows = new SyntheticRows();
        SyntheticDataSet.Generate(options, rows);
        return rows;
    }

    public List<string[]> this[SyntheticTable table] => _rows[table];

    public void Add(SyntheticRow row)
    {
        var texts = new string[row.Count];
        for (var field = 0; field < texts.Length; field++)
        {
            texts[field] = row[field].ToString();
        }

        _rows[row.Table].Add(texts);
        Lines.Add(row.Table.Name + ':' + row.Line.ToString());
    }

    /// <summary>The values of a field, row by row.</summary>
    public IEnumerable<string> Values(SyntheticTable table, Field field)
    {
        var position = table.Fields.ToList().IndexOf(field);
        return _rows[table].Select(row => row[position]);
    }

    /// <summary>The values of a field that are there, once each.</summary>
    public HashSet<string> Distinct(SyntheticTable table, Field field) => Values(table, field).Where(text => text.Length > 0).ToHashSet(StringComparer.Ordinal);
}
