using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// Bounds of the counts of rows that sums tie together, narrowed through rows and sums in turn until nothing moves: what they exclude is impossible. Rows that are too many
/// to be decided at once are narrowed so, and then decided one by one.
/// </summary>
internal sealed class SumBounds
{
    private static readonly HashSet<PublishedFigure> None = [];

    // Bounds of wide ranges can creep by one at a time: beyond this many looks at each sum they stand as they are. Only strength hangs on it.
    private const int LooksPerSum = 20;

    private readonly TiedRows _tied;
    private readonly IReadOnlySet<PublishedFigure> _unseen;
    private readonly Dictionary<PublishedFigure, CountRange> _ranges = [];
    private readonly ILookup<PublishedFigure, FigureSum> _sumsOf;
    private readonly Pending<FigureRow> _rows = new();
    private readonly Pending<FigureSum> _sums = new();
    private readonly HashSet<FigureRow> _narrowed = [];

    private SumBounds(TiedRows tied, IReadOnlySet<PublishedFigure> unseen)
    {
        (_tied, _unseen) = (tied, unseen);
        _sumsOf = tied.Sums.SelectMany(sum => sum.Figures.Select(figure => (Figure: figure, Sum: sum))).ToLookup(pair => pair.Figure, pair => pair.Sum);
        foreach (var figure in _sumsOf.Select(figure => figure.Key))
        {
            _ranges[figure] = unseen.Contains(figure) ? CountRange.Any : figure.Row.Policy.Allowed(figure.Printed)!.Value;
        }
    }

    /// <summary>The rows of which a sum tells more than they tell themselves.</summary>
    internal IEnumerable<FigureRow> Narrowed => _tied.Rows.Where(_narrowed.Contains);

    /// <summary>The bounds of tied rows; null where they exclude each other.</summary>
    /// <param name="tied">The rows.</param>
    /// <param name="unseen">Figures that are not seen; null for none.</param>
    internal static SumBounds? Of(TiedRows tied, IReadOnlySet<PublishedFigure>? unseen = null)
    {
        var bounds = new SumBounds(tied, unseen ?? None);
        return bounds.Narrow() ? bounds : null;
    }

    /// <summary>What a count can be; null for a count that stands in no sum.</summary>
    /// <param name="figure">The count.</param>
    internal CountRange? RangeOf(PublishedFigure figure) => _ranges.TryGetValue(figure, out var range) ? range : null;

    private bool Narrow()
    {
        foreach (var row in _tied.Rows)
        {
            _rows.Add(row);
        }

        foreach (var sum in _tied.Sums)
        {
            _sums.Add(sum);
        }

        for (var looks = (long)LooksPerSum * _tied.Sums.Count; looks > 0; looks--)
        {
            while (_rows.TryTake(out var row))
            {
                if (!Narrow(row))
                {
                    return false;
                }
            }

            if (!_sums.TryTake(out var sum))
            {
                break;
            }

            if (!Narrow(sum))
            {
                return false;
            }
        }

        return true;
    }

    private bool Narrow(FigureRow row)
    {
        var system = new RowSystem(row, RowRules.Of(row.Place.Series), _unseen, namesPrints: false, within: RangeOf);
        var search = new Search(system.System);
        if (!search.IsOpen)
        {
            return false;
        }

        foreach (var figure in row.Figures)
        {
            if (_ranges.TryGetValue(figure, out var range) && system.VariableOf(figure.Key) is { } variable)
            {
                Set(figure, range, new CountRange(search.LowerOf(variable), search.UpperOf(variable)));
            }
        }

        return true;
    }

    private bool Narrow(FigureSum sum)
    {
        var parts = sum.Parts.Aggregate(CountRange.Of(0), (total, part) => total + _ranges[part]);
        var whole = _ranges[sum.Whole];
        if (parts.Low > whole.High || (sum.IsComplete && parts.High < whole.Low))
        {
            return false;
        }

        foreach (var part in sum.Parts)
        {
            var range = _ranges[part];
            var (low, high) = (sum.IsComplete ? whole.Low - (parts.High - range.High) : range.Low, whole.High - (parts.Low - range.Low));
            NarrowBySum(part, range, new CountRange(low, high));
        }

        NarrowBySum(sum.Whole, whole, new CountRange(parts.Low, sum.IsComplete ? parts.High : whole.High));
        return true;
    }

    private void NarrowBySum(PublishedFigure figure, CountRange range, CountRange by)
    {
        if (Set(figure, range, by))
        {
            _narrowed.Add(figure.Row);
            _rows.Add(figure.Row);
        }
    }

    private bool Set(PublishedFigure figure, CountRange range, CountRange by)
    {
        var narrower = range.And(by);
        if (narrower == range)
        {
            return false;
        }

        _ranges[figure] = narrower;
        foreach (var sum in _sumsOf[figure])
        {
            _sums.Add(sum);
        }

        return true;
    }

    // What waits, each once, in the order in which it came.
    private sealed class Pending<T>
        where T : class
    {
        private readonly Queue<T> _queue = new();
        private readonly HashSet<T> _waiting = new(ReferenceEqualityComparer.Instance);

        internal void Add(T item)
        {
            if (_waiting.Add(item))
            {
                _queue.Enqueue(item);
            }
        }

        internal bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? item) => _queue.TryDequeue(out item) && _waiting.Remove(item);
    }
}
