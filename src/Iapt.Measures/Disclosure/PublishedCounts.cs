namespace Iapt.Measures.Disclosure;

/// <summary>The one way to add published figures up.</summary>
public static class PublishedCounts
{
    /// <summary>
    /// The sum of counts of one measure, such as those of several organisations: suppressed as soon as one of them is, because what is left would be read as the whole. A
    /// sum of rounded counts is off by as much as each of them is: n counts rounded to 5 by up to 2n.
    /// </summary>
    /// <param name="rows">The counts; none add up to 0.</param>
    /// <returns>A number only if every row has one; else not assessable, suppressed or not applicable, in this order, when a row is.</returns>
    /// <exception cref="ArgumentException">The rows are of several measures, or of one that is no count: rates and means do not add up.</exception>
    public static PublishedCell Sum(IEnumerable<PublishedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var all = rows.ToList();
        if (all.Any(row => row.Kind != FigureKind.Count || !string.Equals(row.Measure.Id, all[0].Measure.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException("Only counts add up, and only those of one measure.", nameof(rows));
        }

        PublishedStatus[] noNumber = [PublishedStatus.NotAssessable, PublishedStatus.Suppressed, PublishedStatus.NotApplicable];
        foreach (var status in noNumber)
        {
            if (all.Find(row => row.Cell.Status == status) is { } found)
            {
                return found.Cell;
            }
        }

        return PublishedCell.Of(all.Sum(row => row.Cell.TryGetValue(out var value) ? value : 0));
    }
}
