namespace Iapt.Measures.Disclosure;

/// <summary>
/// Figures as they may be published, in the order of the exact table: the one type that is written as a publication. It holds no exact figure, and there is no way to
/// protect it again or to bring back what it hides; more can be hidden.
/// </summary>
public sealed class PublishedTable
{
    // Most tables are written from first to last, and never asked for one figure.
    private readonly Lazy<Dictionary<FigureKey, int>> _positions;

    internal PublishedTable(IReadOnlyList<PublishedRow> rows, DisclosurePolicy policy, ImmutableArray<Treatment> treatments)
    {
        Rows = rows;
        Policy = policy;
        _positions = PositionsOf(rows);
        Record = new ProtectionRecord(policy, rows, treatments, _positions);
    }

    private PublishedTable(IReadOnlyList<PublishedRow> rows, DisclosurePolicy policy, ProtectionRecord? record, Lazy<Dictionary<FigureKey, int>> positions)
    {
        Rows = rows;
        Policy = policy;
        Record = record;
        _positions = positions;
    }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<PublishedRow> Rows { get; }

    /// <summary>The policy that was applied.</summary>
    public DisclosurePolicy Policy { get; }

    /// <summary>What was done to each figure; null for a table that was read from a publication, which does not tell.</summary>
    public ProtectionRecord? Record { get; }

    /// <summary>A figure.</summary>
    /// <param name="key">What it is called.</param>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    public PublishedCell this[FigureKey key] => Find(key)?.Cell ?? throw new KeyNotFoundException($"The table holds no {key}.");

    /// <summary>Figures that were published, as they are read back from a file.</summary>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="policy">The policy that they were published under.</param>
    /// <exception cref="ArgumentException">A figure that the policy does not print stands among them: the figures are exact, or were protected otherwise. A figure stands twice.</exception>
    public static PublishedTable Of(IEnumerable<PublishedRow> rows, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(policy);
        var (all, keys) = (new List<PublishedRow>(), new HashSet<FigureKey>());
        foreach (var row in rows)
        {
            if (policy.Refuses(row) is { } problem)
            {
                throw new ArgumentException($"{row.Key} {problem}: these are not figures published under {policy.Name}.", nameof(rows));
            }

            all.Add(keys.Add(row.Key) ? row : throw new ArgumentException($"{row.Key} stands twice.", nameof(rows)));
        }

        return new PublishedTable(all, policy, null, PositionsOf(all));
    }

    /// <summary>A row, or null when the table does not hold it.</summary>
    /// <param name="key">What its figure is called.</param>
    public PublishedRow? Find(FigureKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _positions.Value.TryGetValue(key, out var position) ? Rows[position] : null;
    }

    /// <summary>
    /// This table with more figures suppressed. What is suppressed stays so, and a figure that cannot be assessed has nothing to hide. That the policy suppresses a rate
    /// with its numerator is the caller's to keep: name both.
    /// </summary>
    /// <param name="keys">The figures to suppress.</param>
    /// <param name="because">Why: <see cref="Treatment.Linked"/> or <see cref="Treatment.ByDecision"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another treatment is given as the reason.</exception>
    /// <exception cref="KeyNotFoundException">The table does not hold a figure.</exception>
    public PublishedTable WithSuppressed(IEnumerable<FigureKey> keys, Treatment because)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (because is not (Treatment.Linked or Treatment.ByDecision))
        {
            throw new ArgumentOutOfRangeException(nameof(because), because, "Further figures are suppressed for the sake of others, or by decision.");
        }

        var hidden = new HashSet<int>();
        foreach (var key in keys)
        {
            var position = _positions.Value.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"The table holds no {key}.");
            if (Rows[position].Cell.Status is PublishedStatus.Value or PublishedStatus.NotApplicable)
            {
                hidden.Add(position);
            }
        }

        PublishedRow[] rows = [.. Rows.Select((row, position) => hidden.Contains(position) ? row with { Cell = PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(row.Kind)) } : row)];
        return new PublishedTable(rows, Policy, Record?.With(rows, hidden, because), _positions);
    }

    /// <summary>The rows that are to be published of a table whose other rows were only needed to protect them.</summary>
    /// <param name="isPublished">Whether a row is published.</param>
    public PublishedTable Only(Func<PublishedRow, bool> isPublished)
    {
        ArgumentNullException.ThrowIfNull(isPublished);
        int[] kept = [.. Enumerable.Range(0, Rows.Count).Where(position => isPublished(Rows[position]))];
        PublishedRow[] rows = [.. kept.Select(position => Rows[position])];
        return Record is { } record
            ? new PublishedTable(rows, Policy, [.. kept.Select(position => record.Treatments[position])])
            : new PublishedTable(rows, Policy, null, PositionsOf(rows));
    }

    private static Lazy<Dictionary<FigureKey, int>> PositionsOf(IReadOnlyList<PublishedRow> rows) =>
        new(() => rows.Select((row, position) => (row.Key, position)).ToDictionary(one => one.Key, one => one.position));
}
