using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit;

/// <summary>The figures that one table prints of one place: they are of the same referrals, and so bound each other.</summary>
internal sealed class FigureRow(string file, FigurePlace place, int occurrence)
{
    private readonly List<PublishedFigure> _figures = [];

    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>Where it stands.</summary>
    public FigurePlace Place { get; } = place;

    /// <summary>0 for the first row of this place in its file; more for a place that stands again.</summary>
    public int Occurrence { get; } = occurrence;

    /// <summary>How counts are printed here.</summary>
    public LevelRules Policy { get; set; } = PrintedCounts.Exact;

    /// <summary>The decimals of a percentage; more where more are printed.</summary>
    public int PercentageDecimals { get; set; } = 1;

    /// <summary>The figures in the order of the file.</summary>
    public IReadOnlyList<PublishedFigure> Figures => _figures;

    public void Add(PublishedFigure figure) => _figures.Add(figure);

    /// <summary>Marks blanks that are no suppressed figures.</summary>
    /// <param name="isNone">Whether a blank figure is none.</param>
    public void SettleBlanks(Predicate<PublishedFigure> isNone)
    {
        for (var at = 0; at < _figures.Count; at++)
        {
            if (_figures[at] is { Printed.Kind: PrintKind.Blank } blank && isNone(blank))
            {
                _figures[at] = blank.With(Printed.NotApplicable);
            }
        }
    }

    /// <summary>The same row with another print in the place of one figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="instead">The other print.</param>
    public FigureRow With(PublishedFigure figure, Printed instead)
    {
        var row = new FigureRow(File, Place, Occurrence) { Policy = Policy, PercentageDecimals = PercentageDecimals };
        row._figures.AddRange(_figures.Select(one => one == figure ? one.With(instead) : one));
        return row;
    }

    /// <summary>The figure of a key; null for none.</summary>
    public PublishedFigure? Find(string key)
    {
        foreach (var figure in _figures)
        {
            if (string.Equals(figure.Key, key, StringComparison.Ordinal))
            {
                return figure;
            }
        }

        return null;
    }
}
