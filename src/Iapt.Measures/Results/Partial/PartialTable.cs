using System.Globalization;

namespace Iapt.Measures.Results;

/// <summary>
/// The totals of a part of the data, from which the figures of the whole are made: it holds counts, sums and distributions, and nothing of a single referral. Parts add up
/// in any order and grouping to the same table, bit for bit, provided that the record that is reported for a pathway in a period can be chosen within one part. Parts
/// of whole pathways always satisfy this; parts by provider, file or month do where a selection flag of the input chooses
/// (<c>UsePathway_Flag</c> for months, <c>UseQuarterReferral_Flag</c> for quarters).
/// </summary>
public sealed class PartialTable : IEquatable<PartialTable>
{
    private readonly string[] _parts;

    internal PartialTable(PartialTableHeader header, IEnumerable<string> parts, LeafTable totals)
    {
        Header = header;
        _parts = [.. parts.Order(StringComparer.Ordinal)];
        Totals = totals;
    }

    /// <summary>What the totals are of.</summary>
    public PartialTableHeader Header { get; }

    /// <summary>The parts that are counted, in ordinal order: 32 hexadecimal digits each. None in a table of no rows.</summary>
    public IReadOnlyList<string> Parts => _parts;

    internal LeafTable Totals { get; }

    /// <summary>A table of no rows: merged with another of the same header, it gives the other.</summary>
    /// <param name="header">What the totals are to be of.</param>
    public static PartialTable Empty(PartialTableHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new PartialTable(header, [], LeafTable.Empty(header.Periods, header.Levels, header.HasSnapshots));
    }

    /// <summary>The table of the rows of both.</summary>
    /// <param name="one">A table.</param>
    /// <param name="other">A table of other parts.</param>
    /// <exception cref="PartialTableException">The tables are not of the same measures, definitions, thresholds, periods and levels, their inputs do not have the same
    /// fields, or a part is in both.</exception>
    public static PartialTable Merge(PartialTable one, PartialTable other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (HeaderDifference.Of(one.Header, other.Header) is { } difference)
        {
            throw new PartialTableException(difference);
        }

        if (one._parts.Intersect(other._parts, StringComparer.Ordinal).FirstOrDefault() is { } twice)
        {
            throw new PartialTableException($"the part {twice} stands in both; expected parts that are each counted once");
        }

        try
        {
            return new PartialTable(one.Header, one._parts.Concat(other._parts), LeafTable.Plus(one.Totals, other.Totals));
        }
        catch (OverflowException)
        {
            throw new PartialTableException("the totals are larger than any data can make them; expected totals of referrals");
        }
    }

    /// <summary>The same header, parts and totals.</summary>
    /// <param name="other">Another table.</param>
    public bool Equals(PartialTable? other) =>
        other is not null && HeaderDifference.Of(Header, other.Header) is null && _parts.SequenceEqual(other._parts, StringComparer.Ordinal) && Totals.Agrees(other.Totals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.Aggregate(Header.Measures.Count, (hash, part) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(part)));

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_parts.Length} parts, {Header.Measures.Count} measures of {Header.Version}, {string.Join(", ", Header.Periods.Select(period => period.Label))}");
}
