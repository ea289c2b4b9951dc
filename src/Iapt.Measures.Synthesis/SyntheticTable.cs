using Iapt.Measures.Algebra;

namespace Iapt.Measures.Synthesis;

/// <summary>A table of a synthetic data set: its name and the fields of its rows, in order.</summary>
public sealed class SyntheticTable
{
    internal SyntheticTable(string name, params IReadOnlyList<Field> fields)
    {
        Name = name;
        Fields = fields;
    }

    /// <summary>The name of the table: <c>IDS201CareContact</c>.</summary>
    public string Name { get; }

    /// <summary>The fields of a row, in order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;
}
