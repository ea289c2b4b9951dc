using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>Where something unknown can come from: nowhere, nulls of some columns, or the rule itself.</summary>
internal sealed class Doubt
{
    private readonly bool _always;
    private readonly Blocks[] _columns;

    private Doubt(bool always, Blocks[] columns)
    {
        _always = always;
        _columns = columns;
    }

    internal static Doubt Never { get; } = new(false, []);

    internal static Doubt Always { get; } = new(true, []);

    internal bool IsNever => !_always && _columns.Length == 0;

    internal static Doubt NullsOf(Blocks column) => new(false, [column]);

    internal Doubt Or(Doubt other) => _always || other._always ? Always : new Doubt(false, [.. _columns.Union(other._columns)]);

    internal bool In(int block)
    {
        if (_always)
        {
            return true;
        }

        foreach (var column in _columns)
        {
            if (column.HasNull(block))
            {
                return true;
            }
        }

        return false;
    }
}
