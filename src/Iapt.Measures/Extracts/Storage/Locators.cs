namespace Iapt.Measures.Extracts;

/// <summary>The number of each row in its input. Most rows follow on from the one before, so only the places where they do not are kept.</summary>
internal sealed class Locators
{
    private readonly List<int> _rows = [];
    private readonly List<long> _locators = [];
    private long _next = long.MinValue;

    internal long this[int row]
    {
        get
        {
            var run = _rows.BinarySearch(row);
            run = run < 0 ? ~run - 1 : run;
            return _locators[run] + (row - _rows[run]);
        }
    }

    internal void Add(int row, long locator)
    {
        if (locator != _next)
        {
            _rows.Add(row);
            _locators.Add(locator);
        }

        _next = locator + 1;
    }
}
