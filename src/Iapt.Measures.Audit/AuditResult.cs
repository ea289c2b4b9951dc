using Iapt.Measures.Audit.Leaks;

namespace Iapt.Measures.Audit;

/// <summary>What an audit found.</summary>
public sealed record AuditResult
{
    private readonly FileLeaks _leaks;

    internal AuditResult(IReadOnlyList<PublishedFigure> figures, IReadOnlyList<Finding> findings, FileLeaks leaks)
    {
        Figures = figures;
        Findings = findings;
        _leaks = leaks;
        Verdicts = [.. Enum.GetValues<Verdict>().Select(verdict => figures.Count(figure => figure.Verdict == verdict))];
    }

    /// <summary>Every figure, with its verdict, in the order of the files.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    /// <summary>What was found, contradictions and information, in the order of the files.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// The rounded or suppressed counts that the other figures leave fewer values than the policy means to, in the order of the files: the figures of their row, groups and
    /// totals, organisations and England. They are no errors: the figures give away more than they should.
    /// </summary>
    public IReadOnlyList<Leak<PublishedFigure>> Leaks => _leaks.Leaks;

    /// <summary>The leaks that need more than the figures of one row.</summary>
    public IEnumerable<Leak<PublishedFigure>> LeaksOfSeveralRows => Leaks.Where(_leaks.IsOfSeveralRows);

    /// <summary>The findings that are contradictions.</summary>
    public IEnumerable<Finding> Contradictions => Findings.Where(finding => finding.IsContradiction);

    /// <summary>How many figures have each verdict, by <see cref="Verdict"/>.</summary>
    private ImmutableArray<int> Verdicts { get; }

    /// <summary>How many figures have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(Verdict verdict) => Verdicts[(int)verdict];

    /// <summary>The figures that give a count away, none of which can be left out.</summary>
    /// <param name="leak">A leak of this audit.</param>
    /// <exception cref="ArgumentException">The leak is not one of this audit.</exception>
    public LeakSource<PublishedFigure> SourceOf(Leak<PublishedFigure> leak)
    {
        ArgumentNullException.ThrowIfNull(leak);
        return _leaks.SourceOf(leak) ?? throw new ArgumentException("The leak is not one of this audit.", nameof(leak));
    }

    /// <summary>How many contradictions each check found, by its name.</summary>
    public IReadOnlyDictionary<string, int> ByCheck() =>
        Contradictions.GroupBy(finding => finding.Check, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
