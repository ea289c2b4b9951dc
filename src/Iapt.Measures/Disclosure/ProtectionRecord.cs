using Iapt.Measures.Extracts;

namespace Iapt.Measures.Disclosure;

/// <summary>
/// What was done to each figure of a published table, and why: for the publisher and for whoever checks the publisher. It is not published: that a figure is hidden for
/// another's sake tells that it is not small.
/// </summary>
public sealed class ProtectionRecord
{
    private readonly IReadOnlyList<PublishedRow> _rows;
    private readonly ImmutableArray<Treatment> _treatments;
    private readonly Lazy<Dictionary<FigureKey, int>> _positions;

    internal ProtectionRecord(DisclosurePolicy policy, IReadOnlyList<PublishedRow> rows, ImmutableArray<Treatment> treatments, Lazy<Dictionary<FigureKey, int>> positions)
    {
        Policy = policy;
        _rows = rows;
        _treatments = treatments;
        _positions = positions;
    }

    /// <summary>The policy that was applied.</summary>
    public DisclosurePolicy Policy { get; }

    /// <summary>What was done to each row of the table, in their order.</summary>
    public IReadOnlyList<Treatment> Treatments => _treatments;

    /// <summary>How many figures of each level were treated in each way, in order; what did not occur is left out.</summary>
    public IReadOnlyList<(GroupLevel Level, Treatment Treatment, int Figures)> Summary =>
    [
        .. _rows.Zip(_treatments)
            .GroupBy(one => (one.First.Organisation.Level, one.Second))
            .OrderBy(group => group.Key)
            .Select(group => (group.Key.Level, group.Key.Second, group.Count())),
    ];

    /// <summary>What was done to a figure.</summary>
    /// <param name="key">The figure.</param>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    public Treatment this[FigureKey key] => _treatments[_positions.Value[key]];

    internal ProtectionRecord With(IReadOnlyList<PublishedRow> rows, IReadOnlySet<int> positions, Treatment treatment) =>
        new(Policy, rows, [.. _treatments.Select((one, position) => positions.Contains(position) ? treatment : one)], _positions);
}
