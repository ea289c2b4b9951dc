using System.Numerics;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Results;

/// <summary>What is kept of the rows of one leaf in one group: integers only, so that totals of parts add up to the total of the whole.</summary>
public sealed class LeafTotal
{
    // Sums of a country's dates over a century stay far below it; a formula over several totals stays within 64 bits.
    internal const long Largest = 1L << 58;

    private readonly ValueRows? _distribution;

    /// <summary>An empty total.</summary>
    /// <param name="kind">What is kept.</param>
    public LeafTotal(LeafKind kind) => _distribution = kind == LeafKind.Distribution ? new ValueRows() : null;

    /// <summary>Rows known true; for a sum or distribution, those that have a value.</summary>
    public long Count { get; private set; }

    /// <summary>The sum of their values; 0 for a count.</summary>
    public long Sum { get; private set; }

    /// <summary>Rows left undecided, or without a value.</summary>
    public long Unknown { get; private set; }

    /// <summary>How many rows have each value, in ascending order; empty unless the leaf is a distribution.</summary>
    public IEnumerable<KeyValuePair<long, long>> Distribution => _distribution?.All ?? [];

    /// <summary>Adds a row that counts.</summary>
    public void AddRow() => Count++;

    /// <summary>Adds a row that counts, with its value.</summary>
    /// <param name="value">The value.</param>
    public void AddRow(long value)
    {
        Count++;
        Sum += value;
        _distribution?.Add(value, 1);
    }

    /// <summary>Adds what other rows of the same leaf come to, without their distribution.</summary>
    internal void Add(long count, long sum, long unknown)
    {
        Count += count;
        Sum += sum;
        Unknown += unknown;
    }

    /// <summary>Adds the values of rows that are counted elsewhere: to the sum, and to the distribution where one is kept.</summary>
    internal void AddValue(long value, long rows)
    {
        Sum += value * rows;
        _distribution?.Add(value, rows);
    }

    /// <summary>Adds rows of one value to the distribution alone.</summary>
    internal void AddToDistribution(long value, long rows) => _distribution!.Add(value, rows);

    /// <summary>Adds a row that is left undecided, or that counts and has no value.</summary>
    public void AddUnknown() => Unknown++;

    /// <summary>Adds what another engine kept of some of the rows.</summary>
    /// <param name="value">The value that all these rows have, where the leaf is a distribution; null otherwise, and for rows that are all undecided.</param>
    /// <param name="rows">Rows that count; for a sum or distribution, those that have a value.</param>
    /// <param name="sum">The sum of their values; 0 for a count.</param>
    /// <param name="unknown">Rows that are left undecided, or that count and have no value.</param>
    /// <exception cref="ArgumentException">The rows of a distribution count and are not said to have one value.</exception>
    public void Add(long? value, long rows, long sum, long unknown)
    {
        if (_distribution is not null && rows > 0)
        {
            var each = value ?? throw new ArgumentException("A distribution keeps rows by value.", nameof(value));
            _distribution.Add(each, rows);
        }

        Count += rows;
        Sum += sum;
        Unknown += unknown;
    }

    /// <summary>The smallest value; null over no rows.</summary>
    public long? Minimum() => Count == 0 ? null : Distribution.First().Key;

    /// <summary>The largest value; null over no rows.</summary>
    public long? Maximum() => Count == 0 ? null : _distribution!.All.Last().Key;

    /// <summary>The median, the mean of the two middle values when their number is even; null over no rows.</summary>
    public Quotient? Median() => Count == 0 ? null : Quotient.Of(At((Count - 1) / 2) + At(Count / 2), 2);

    /// <summary>The mean square of the differences from the mean, with the number of values as its divisor; null without values.</summary>
    public Quotient? Variance()
    {
        if (Count == 0)
        {
            return null;
        }

        var squares = Distribution.Aggregate(BigInteger.Zero, (sum, each) => sum + ((BigInteger)each.Key * each.Key * each.Value));
        return Quotient.Of((squares * Count) - ((BigInteger)Sum * Sum), (BigInteger)Count * Count);
    }

    /// <summary>True when no row counts and none is undecided.</summary>
    internal bool IsZero => Count == 0 && Unknown == 0;

    /// <summary>What the rows of two parts come to.</summary>
    /// <exception cref="OverflowException">More than a total can be.</exception>
    internal static LeafTotal Plus(LeafTotal one, LeafTotal other)
    {
        var whole = new LeafTotal(one._distribution is null ? LeafKind.Count : LeafKind.Distribution);
        whole.Add(one.Count + other.Count, one.Sum + other.Sum, one.Unknown + other.Unknown);
        if (one._distribution is { } first && other._distribution is { } second)
        {
            whole._distribution!.AddInOrder(first, second);
        }

        return whole.IsWithinLimits ? whole : throw new OverflowException();
    }

    /// <summary>True when no formula over this total and a few others can overflow.</summary>
    internal bool IsWithinLimits => Count <= Largest && Unknown <= Largest && Sum is >= -Largest and <= Largest;

    /// <summary>The same rows, undecided ones and values.</summary>
    internal bool Agrees(LeafTotal other) =>
        Count == other.Count && Sum == other.Sum && Unknown == other.Unknown && Distribution.SequenceEqual(other.Distribution);

    private long At(long rank)
    {
        foreach (var (value, rows) in Distribution)
        {
            if (rank < rows)
            {
                return value;
            }

            rank -= rows;
        }

        throw new InvalidOperationException("A rank lies within the rows.");
    }
}
