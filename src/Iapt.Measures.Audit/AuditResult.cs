namespace Iapt.Measures.Audit;

/// <summary>What an audit found.</summary>
public sealed record AuditResult
{
    internal AuditResult(IReadOnlyList<PublishedFigure> figures, IReadOnlyList<Finding> findings)
    {
        Figures = figures;
        Findings = findings;
        Verdicts = [.. Enum.GetValues<Verdict>().Select(verdict => figures.Count(figure => figure.Verdict == verdict))];
    }

    /// <summary>Every figure, with its verdict, in the order of the files.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    /// <summary>What was found, contradictions and information, in the order of the files.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that are contradictions.</summary>
    public IEnumerable<Finding> Contradictions => Findings.Where(finding => finding.IsContradiction);

    /// <summary>How many figures have each verdict, by <see cref="Verdict"/>.</summary>
    private ImmutableArray<int> Verdicts { get; }

    /// <summary>How many figures have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(Verdict verdict) => Verdicts[(int)verdict];

    /// <summary>How many contradictions each check found, by its name.</summary>
    public IReadOnlyDictionary<string, int> ByCheck() =>
        Contradictions.GroupBy(finding => finding.Check, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
