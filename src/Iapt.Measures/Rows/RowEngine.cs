using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Rows;

/// <summary>Adds up leaves row by row, with the meaning of <see cref="RowEvaluator"/>: the reference that every faster engine must equal.</summary>
public sealed class RowEngine
{
    private readonly Extract _extract;
    private readonly RowEvaluator _evaluator;
    private readonly IReadOnlyList<Leaf> _leaves;
    private readonly (InPeriod? Anchor, And Clauses, Term? Value)[] _asRun;

    /// <summary>An engine for an extract.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="sources">Where each field comes from.</param>
    /// <param name="instruments">The thresholds.</param>
    /// <param name="leaves">The leaves to add up.</param>
    /// <param name="windBack">The rewriting for an extract of one snapshot; null where each month has its own.</param>
    public RowEngine(Extract extract, FieldSources sources, InstrumentTable instruments, IReadOnlyList<Leaf> leaves, WindBack? windBack)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _extract = extract ?? throw new ArgumentNullException(nameof(extract));
        _leaves = leaves ?? throw new ArgumentNullException(nameof(leaves));
        _evaluator = new RowEvaluator(windBack is null ? sources : sources.Rewritten(windBack.Rewrite), instruments);
        _asRun = [.. leaves.Select(leaf => (
            leaf.Anchor is { } anchor ? new InPeriod(anchor) : null,
            windBack is null ? leaf.Rest : (And)windBack.Rewrite(leaf.Rest),
            windBack is null || leaf.Value is null ? leaf.Value : windBack.Rewrite(leaf.Value)))];
    }

    /// <summary>The totals of every leaf for one period, for each organisation of a level.</summary>
    /// <param name="period">The period.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="cancellation">Stops the work between rows.</param>
    /// <returns>For each level, for each of its codes in order, the total of each leaf.</returns>
    public IReadOnlyDictionary<GroupLevel, LeafTotal[][]> Totals(ReportingPeriod period, IReadOnlyList<GroupLevel> levels, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var totals = levels.ToDictionary(
            level => level,
            level => _extract.Groups.Codes(level).Select(_ => _leaves.Select(leaf => new LeafTotal(leaf.Kind)).ToArray()).ToArray());
        var selected = new SelectionPeriod(period);
        for (var row = 0; row < _extract.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var inPeriod = _extract.Selection.IsSelected(row, selected, SelectionScope.Period);
            var atEnd = _extract.Selection.IsSelected(row, selected, SelectionScope.PeriodEnd);
            if (inPeriod || atEnd)
            {
                AddRow(row, period, inPeriod, atEnd, totals);
            }
        }

        return totals;
    }

    /// <summary>What one row contributes to one leaf: counted with its value, undecided, or nothing.</summary>
    /// <param name="row">The position of the row.</param>
    /// <param name="leaf">The position of the leaf.</param>
    /// <param name="period">The period.</param>
    public Contribution ContributionOf(int row, int leaf, ReportingPeriod period)
    {
        _evaluator.MoveTo(_extract[row], period);
        return _extract.IsSelected(row, period, _leaves[leaf].Selected.Scope) ? Contribute(leaf) : Contribution.None;
    }

    private void AddRow(int row, ReportingPeriod period, bool inPeriod, bool atEnd, Dictionary<GroupLevel, LeafTotal[][]> totals)
    {
        _evaluator.MoveTo(_extract[row], period);
        for (var leaf = 0; leaf < _leaves.Count; leaf++)
        {
            if (!(_leaves[leaf].Selected.Scope == SelectionScope.Period ? inPeriod : atEnd))
            {
                continue;
            }

            var contribution = Contribute(leaf);
            if (contribution.Truth == Truth.False)
            {
                continue;
            }

            foreach (var (level, ofLevel) in totals)
            {
                Add(ofLevel[_extract.Groups.KeyOf(level, row, period)][leaf], contribution);
            }
        }
    }

    private static void Add(LeafTotal total, Contribution contribution)
    {
        if (contribution.Truth == Truth.Unknown)
        {
            total.AddUnknown();
        }
        else if (contribution.Value is { } value)
        {
            total.AddRow(value);
        }
        else
        {
            total.AddRow();
        }
    }

    private Contribution Contribute(int leaf)
    {
        var (anchor, clauses, value) = _asRun[leaf];
        if (anchor is not null && _evaluator.Of(anchor) != Truth.True)
        {
            return Contribution.None;
        }

        var truth = _evaluator.Of(clauses);
        if (truth != Truth.True || value is null)
        {
            return new Contribution(truth, null);
        }

        // A row that counts and has no value is undecided (decisions.md 11).
        var found = _evaluator.Of(value);
        return found.IsPresent ? new Contribution(Truth.True, found.Number) : new Contribution(Truth.Unknown, null);
    }
}
