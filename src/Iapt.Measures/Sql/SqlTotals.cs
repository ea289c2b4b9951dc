using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Sql;

/// <summary>The result rows of a script, turned back into leaf totals: from there on every engine computes figures in the same way.</summary>
public sealed class SqlTotals
{
    private readonly SqlScript _script;
    private readonly Dictionary<string, SortedDictionary<string, SortedDictionary<int, LeafTotal>>> _byLevel;
    private readonly LeafTotal[] _zeros;
    private bool _coversPeriod;
    private bool _coversLastMonth;

    /// <summary>Totals without any result row yet.</summary>
    /// <param name="script">The script whose rows are added.</param>
    public SqlTotals(SqlScript script)
    {
        _script = script ?? throw new ArgumentNullException(nameof(script));
        _zeros = LeafTotals.Zeros(script.AllLeaves.Select(leaf => leaf.Kind));
        _byLevel = script.Levels.ToDictionary(
            GroupLevels.TokenOf, _ => new SortedDictionary<string, SortedDictionary<int, LeafTotal>>(StringComparer.Ordinal), StringComparer.Ordinal);
        if (script.Levels.Contains(GroupLevel.England))
        {
            TotalsOf(GroupLevels.TokenOf(GroupLevel.England), GroupKeys.England);
        }
    }

    /// <summary>Adds a result row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentOutOfRangeException">The script has no such leaf, or no such group.</exception>
    /// <exception cref="KeyNotFoundException">The script has no such level.</exception>
    public void Add(SqlRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        switch (row.Leaf)
        {
            case SqlScript.Description:
                break;
            case SqlScript.RowsOfInput:
                HasRows |= row.Rows > 0;
                TotalsOf(row.Level, row.Code);
                break;
            case SqlScript.RowsOfPeriod:
                _coversPeriod |= row.Rows > 0;
                break;
            case SqlScript.RowsOfLastMonth:
                _coversLastMonth |= row.Rows > 0;
                break;
            default:
                if (row.Leaf < 0 || row.Leaf >= _script.Leaves.Count)
                {
                    throw new ArgumentOutOfRangeException(nameof(row), row.Leaf, "Not a leaf of the script.");
                }

                AddTotal(row);
                break;
        }
    }

    /// <summary>True when the input can speak for the period: data with snapshots need one of it (<c>decisions.md</c> 1).</summary>
    /// <param name="scope">Whether the period's record is meant, or that of its last month.</param>
    public bool Covers(SelectionScope scope) => !_script.HasSnapshots || (scope == SelectionScope.PeriodEnd ? _coversLastMonth : _coversPeriod);

    /// <summary>True when the input has a row.</summary>
    internal bool HasRows { get; private set; }

    /// <summary>The codes of a level that stand in the input, in ordinal order.</summary>
    /// <param name="level">A level of the script.</param>
    public IReadOnlyList<string> Codes(GroupLevel level) => [.. _byLevel[GroupLevels.TokenOf(level)].Keys];

    /// <summary>The totals of an organisation, by leaf: those of the whole first, then those within groups.</summary>
    /// <param name="level">A level of the script.</param>
    /// <param name="code">An organisation of the input.</param>
    /// <exception cref="KeyNotFoundException">The input holds no such organisation.</exception>
    public IReadOnlyList<LeafTotal> Of(GroupLevel level, string code) => Sparse(level, code).Every(_zeros);

    /// <summary>The figure of a measure for an organisation.</summary>
    /// <param name="measure">A measure lowered with those of the script.</param>
    /// <param name="level">A level of the script.</param>
    /// <param name="code">An organisation of the input.</param>
    public MeasureCell CellOf(LoweredMeasure measure, GroupLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return CellsOf([measure], level, code)[0];
    }

    /// <summary>The figures of measures for an organisation, in their order.</summary>
    /// <param name="measures">Measures lowered with those of the script, whole or within groups.</param>
    /// <param name="level">A level of the script.</param>
    /// <param name="code">An organisation of the input.</param>
    public IReadOnlyList<MeasureCell> CellsOf(IReadOnlyList<LoweredMeasure> measures, GroupLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var totals = Of(level, code);
        var england = measures.Any(measure => measure.ReadsEngland) ? EnglandOf(level) : totals;
        return [.. measures.Select(measure => measure.Leaves.All(leaf => Covers(_script.AllLeaves[leaf].Selected.Scope)) ? CellFormula.Of(measure, totals, england) : MeasureCell.NotAssessable)];
    }

    internal LeafTotals Sparse(GroupLevel level, string code) => new(_byLevel[GroupLevels.TokenOf(level)][code].Where(one => !one.Value.IsZero).Select(one => (one.Key, one.Value)));

    // Of every level each row has one organisation, the unknown one among them: what is England's adds up from any of them.
    private LeafTotal[] EnglandOf(GroupLevel level)
    {
        var all = _byLevel.ContainsKey(GroupLevels.TokenOf(GroupLevel.England)) ? GroupLevel.England : level;
        return Codes(all).Select(code => Sparse(all, code)).Aggregate(LeafTotals.None, LeafTotals.Plus).Every(_zeros);
    }

    private void AddTotal(SqlRow row)
    {
        var totals = TotalsOf(row.Level, row.Code);
        if (row.Breakdown is not { } breakdown)
        {
            TotalOf(totals, row.Leaf).Add(row.Value, row.Rows, row.Total, row.Unknown);
            return;
        }

        // What is not broken down, and the rows outside a group.
        var number = row.Group ?? "";
        if (number is GroupColumn.None)
        {
            return;
        }

        var isUnknown = number.StartsWith(GroupColumn.Unknown, StringComparison.Ordinal);
        foreach (var group in _script.GroupsOf(breakdown, isUnknown ? number[GroupColumn.Unknown.Length..] : number))
        {
            if (_script.LeafWithin(row.Leaf, group) is not { } leaf)
            {
                continue;
            }

            // A row of which the group is not known is undecided in each that it may be in.
            if (isUnknown)
            {
                TotalOf(totals, leaf).Add(null, 0, 0, row.Rows + row.Unknown);
            }
            else
            {
                TotalOf(totals, leaf).Add(row.Value, row.Rows, row.Total, row.Unknown);
            }
        }
    }

    private LeafTotal TotalOf(SortedDictionary<int, LeafTotal> totals, int leaf)
    {
        if (!totals.TryGetValue(leaf, out var total))
        {
            totals.Add(leaf, total = new LeafTotal(_script.AllLeaves[leaf].Kind));
        }

        return total;
    }

    private SortedDictionary<int, LeafTotal> TotalsOf(string level, string code)
    {
        var ofLevel = _byLevel[level];
        if (!ofLevel.TryGetValue(code, out var totals))
        {
            ofLevel.Add(code, totals = []);
        }

        return totals;
    }
}
