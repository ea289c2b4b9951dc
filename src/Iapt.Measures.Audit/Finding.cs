namespace Iapt.Measures.Audit;

/// <summary>Something that the audit found: figures that cannot all be true, or something that a reader of them should know.</summary>
public sealed record Finding
{
    internal Finding(string check, bool isContradiction, PublishedFigure figure)
    {
        Check = check;
        IsContradiction = isContradiction;
        File = figure.File;
        Line = figure.Line;
        Place = figure.Place;
        Measure = figure.Measure;
        Kind = figure.Kind;
        Published = figure.Printed.ToString();
    }

    /// <summary>The check: <c>percentage</c>, <c>partition</c>, <c>duplicate_org</c> ...</summary>
    public string Check { get; }

    /// <summary>True for figures that contradict each other; false for information.</summary>
    public bool IsContradiction { get; }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line of the figure that it is told of.</summary>
    public long Line { get; }

    /// <summary>Where that figure stands; of a sum, the cells that were added up.</summary>
    public FigurePlace Place { get; init; }

    /// <summary>The measure, as the file names it.</summary>
    public string Measure { get; }

    /// <summary>What kind of number it is.</summary>
    public StatisticKind Kind { get; }

    /// <summary>What is printed; of a sum, what the printed figures add up to.</summary>
    public string Published { get; init; }

    /// <summary>What the other figures give.</summary>
    public string Expected { get; init; } = "";

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The figures that it follows from.</summary>
    public ImmutableArray<PublishedFigure> From { get; init; } = [];

    /// <summary>How likely an error of one point, and of five of the count, would be seen in a figure of this size; null where the check is of no single figure.</summary>
    public DetectionPower? Power { get; init; }

    /// <summary>What may be behind it, the likeliest first; what was tested and does not hold comes last.</summary>
    public ImmutableArray<Explanation> Explanations { get; init; } = [];
}
