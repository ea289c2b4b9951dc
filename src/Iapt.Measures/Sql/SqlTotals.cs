using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Sql;

/// <summary>The result rows of a script, turned back into leaf totals: from there on every engine computes figures in the same way.</summary>
public sealed class SqlTotals
{
    private readonly SqlScript _script;
    private readonly Dictionary<string, SortedDictionary<string, LeafTotal[]>> _byLevel;
    private bool _coversPeriod;
    private bool _coversLastMonth;

    /// <summary>Totals without any result row yet.</summary>
    /// <param name="script">The script whose rows are added.</param>
    public SqlTotals(SqlScript script)
    {
        _script = script ?? throw new ArgumentNullException(nameof(script));
        _byLevel = script.Levels.ToDictionary(
            GroupLevels.TokenOf, _ => new SortedDictionary<string, LeafTotal[]>(StringComparer.Ordinal), StringComparer.Ordinal);
        if (script.Levels.Contains(GroupLevel.England))
        {
            TotalsOf(GroupLevels.TokenOf(GroupLevel.England), GroupKeys.England);
        }
    }

    /// <summary>Adds a result row.</summary>
    /// <param name="leaf">The number of its leaf, or one of the numbers below 0 that count rows of the input.</param>
    /// <param name="level">Its level, as the script spells it.</param>
    /// <param name="code">Its organisation.</param>
    /// <param name="value">The value that its rows have, for a distribution.</param>
    /// <param name="rows">Rows that count.</param>
    /// <param name="total">The sum of their values.</param>
    /// <param name="unknown">Rows that are left undecided.</param>
    /// <exception cref="ArgumentOutOfRangeException">The script has no such leaf.</exception>
    /// <exception cref="KeyNotFoundException">The script has no such level.</exception>
    public void Add(int leaf, string level, string code, long? value, long rows, long total, long unknown)
    {
        switch (leaf)
        {
            case SqlScript.RowsOfInput:
                TotalsOf(level, code);
                break;
            case SqlScript.RowsOfPeriod:
                _coversPeriod |= rows > 0;
                break;
            case SqlScript.RowsOfLastMonth:
                _coversLastMonth |= rows > 0;
                break;
            default:
                ArgumentOutOfRangeException.ThrowIfNegative(leaf);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leaf, _script.Leaves.Count);
                TotalsOf(level, code)[leaf].Add(value, rows, total, unknown);
                break;
        }
    }

    /// <summary>True when the input can speak for the period: data with snapshots need one of it (<c>decisions.md</c> 1).</summary>
    /// <param name="scope">Whether the period's record is meant, or that of its last month.</param>
    public bool Covers(SelectionScope scope) => !_script.HasSnapshots || (scope == SelectionScope.PeriodEnd ? _coversLastMonth : _coversPeriod);

    /// <summary>The codes of a level that stand in the input, in ordinal order.</summary>
    /// <param name="level">A level of the script.</param>
    public IReadOnlyList<string> Codes(GroupLevel level) => [.. _byLevel[GroupLevels.TokenOf(level)].Keys];

    /// <summary>The totals of an organisation, by leaf.</summary>
    /// <param name="level">A level of the script.</param>
    /// <param name="code">An organisation of the input.</param>
    /// <exception cref="KeyNotFoundException">The input holds no such organisation.</exception>
    public IReadOnlyList<LeafTotal> Of(GroupLevel level, string code) => _byLevel[GroupLevels.TokenOf(level)][code];

    /// <summary>The figure of a measure for an organisation.</summary>
    /// <param name="measure">A measure lowered with those of the script.</param>
    /// <param name="level">A level of the script.</param>
    /// <param name="code">An organisation of the input.</param>
    public MeasureCell CellOf(LoweredMeasure measure, GroupLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Leaves.All(leaf => Covers(_script.Leaves[leaf].Selected.Scope))
            ? CellFormula.Of(measure, Of(level, code), measure.ReadsEngland ? EnglandOf(level) : Of(level, code))
            : MeasureCell.NotAssessable;
    }

    // Every row has one organisation of each level.
    private LeafTotal[] EnglandOf(GroupLevel level)
    {
        var all = _byLevel[GroupLevels.TokenOf(_byLevel.ContainsKey(GroupLevels.TokenOf(GroupLevel.England)) ? GroupLevel.England : level)].Values;
        return [.. Enumerable.Range(0, _script.Leaves.Count).Select(leaf => all.Select(totals => totals[leaf]).Aggregate(LeafTotal.Plus))];
    }

    private LeafTotal[] TotalsOf(string level, string code)
    {
        var ofLevel = _byLevel[level];
        if (!ofLevel.TryGetValue(code, out var totals))
        {
            totals = [.. _script.Leaves.Select(leaf => new LeafTotal(leaf.Kind))];
            ofLevel.Add(code, totals);
        }

        return totals;
    }
}
