namespace Iapt.Measures.Audit;

/// <summary>One audit while it runs: the rows of all files, and what was found so far.</summary>
internal sealed class AuditContext(IReadOnlyList<FigureRow> rows, AuditOptions options)
{
    private readonly List<Finding> _findings = [];
    private ILookup<string, PublishedFigure>? _national;
    private ILookup<(string, string, string), FigureRow>? _totals;
    private ILookup<(FigureSeries, string, string, string, string, string, string), FigureRow>? _byPlace;

    /// <summary>The rows of all files.</summary>
    public IReadOnlyList<FigureRow> Rows { get; } = rows;

    /// <summary>What was asked for.</summary>
    public AuditOptions Options { get; } = options;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Builds the look-ups that rows share while several of them are checked at once.</summary>
    public void Prepare()
    {
        _ = NationalOf("");
        _byPlace ??= Rows.ToLookup(row => KeyOf(row.Place));
    }

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Every row of the same cell, period and organisation, of any file.</summary>
    /// <param name="place">The place.</param>
    public IEnumerable<FigureRow> SamePlace(FigurePlace place)
    {
        _byPlace ??= Rows.ToLookup(row => KeyOf(row.Place));
        return _byPlace[KeyOf(place)];
    }

    /// <summary>The row of all referrals of an organisation in a period, of any file; null where there is none.</summary>
    /// <param name="place">A place of the organisation.</param>
    public FigureRow? TotalOf(FigurePlace place)
    {
        _totals ??= Rows.Where(row => row.Place is { Series: FigureSeries.Annual, IsTotal: true }).ToLookup(row => (row.Place.Period, row.Place.GroupType, row.Place.OrgCode));
        return _totals[(place.Period, place.GroupType, place.OrgCode)].FirstOrDefault();
    }

    /// <summary>Every national figure of a period.</summary>
    /// <param name="period">The period.</param>
    public IEnumerable<PublishedFigure> NationalOf(string period)
    {
        _national ??= Rows.Where(row => row.Place.Series == FigureSeries.National).Select(row => row.Figures[0]).ToLookup(figure => figure.Place.Period, StringComparer.Ordinal);
        return _national[period];
    }

    private static (FigureSeries, string, string, string, string, string, string) KeyOf(FigurePlace place) =>
        (place.Series, place.Period, place.GroupType, place.OrgCode, place.VariableType, place.VariableA, place.VariableB);
}
