using System.Collections.Immutable;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>One row of an example: that of the referral, or one that belongs to it through others.</summary>
internal sealed class ExampleRow
{
    private readonly Example _example;
    private readonly ImmutableArray<int> _path;

    private ExampleRow(Example example, ImmutableArray<int> path)
    {
        _example = example;
        _path = path;
    }

    /// <summary>The row of the referral, or the only row of an example without others.</summary>
    internal static ExampleRow First(Example example) => new(example, []);

    /// <summary>Every row of an example that is of a table.</summary>
    internal static IEnumerable<ExampleRow> Of(Example example, Subject subject) => Of(example, subject, example.Rows, []);

    /// <summary>What the row, or the one that holds the field among those it belongs to, says in a field; null where it says nothing.</summary>
    internal string? Text(Field field)
    {
        var text = CellsAt(DepthOf(field)).LastOrDefault(cell => cell.Field == field)?.Text;
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The example in which the row, or the one that holds the field, says something else in it.</summary>
    internal Example With(Field field, string text)
    {
        var depth = DepthOf(field);
        return depth == 0
            ? _example with { Cells = Changed(_example.Cells, field, text) }
            : _example with { Rows = With(_example.Rows, 0, depth, row => row with { Cells = Changed(row.Cells, field, text) }) };
    }

    /// <summary>The same row of the example that <see cref="With(Field, string)"/> gives.</summary>
    internal ExampleRow Saying(Field field, string text) => new(With(field, text), _path);

    /// <summary>The same row of an example in which every row of the field's table says something in it.</summary>
    internal ExampleRow AllSaying(Field field, string text) => new(_example with { Rows = All(_example.Rows, field, text) }, _path);

    private static ImmutableArray<ChildRow> All(ImmutableArray<ChildRow> rows, Field field, string text) => [.. rows.Select(row => row with
    {
        Cells = string.Equals(row.Subject.Table, field.Table, StringComparison.Ordinal) ? Changed(row.Cells, field, text) : row.Cells,
        Rows = All(row.Rows, field, text),
    })];

    private static IEnumerable<ExampleRow> Of(Example example, Subject subject, ImmutableArray<ChildRow> rows, ImmutableArray<int> above) =>
        rows.SelectMany((row, index) => Of(example, subject, row.Rows, above.Add(index))
            .Concat(string.Equals(row.Subject.Name, subject.Name, StringComparison.Ordinal) ? [new ExampleRow(example, above.Add(index))] : Enumerable.Empty<ExampleRow>()));

    private static ImmutableArray<Cell> Changed(ImmutableArray<Cell> cells, Field field, string text) => [.. cells.Where(cell => cell.Field != field), field.Being(text)];

    private ImmutableArray<ChildRow> With(ImmutableArray<ChildRow> rows, int level, int depth, Func<ChildRow, ChildRow> change)
    {
        var row = rows[_path[level]];
        return rows.SetItem(_path[level], level + 1 == depth ? change(row) : row with { Rows = With(row.Rows, level + 1, depth, change) });
    }

    private ImmutableArray<Cell> CellsAt(int depth) => depth == 0 ? _example.Cells : At(depth).Cells;

    // The nearest row of the field's table; what is assigned to a referral has no table.
    private int DepthOf(Field field)
    {
        var depth = _path.Length;
        while (depth > 0 && !string.Equals(At(depth).Subject.Table, field.Table, StringComparison.Ordinal))
        {
            depth--;
        }

        return depth;
    }

    private ChildRow At(int depth)
    {
        var row = _example.Rows[_path[0]];
        for (var level = 1; level < depth; level++)
        {
            row = row.Rows[_path[level]];
        }

        return row;
    }
}
