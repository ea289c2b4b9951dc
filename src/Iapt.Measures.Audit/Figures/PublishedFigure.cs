namespace Iapt.Measures.Audit;

/// <summary>One published figure: where it stands, what it is of, and what is printed.</summary>
public sealed class PublishedFigure
{
    internal PublishedFigure(FigureRow row, long line, string measure, string key, StatisticKind kind, Printed printed)
    {
        Row = row;
        Line = line;
        Measure = measure;
        Key = key;
        Kind = kind;
        Printed = printed;
    }

    /// <summary>The line of the file, counted from 1 with the header.</summary>
    public long Line { get; }

    /// <summary>The measure as the file names it: the identifier where it has one.</summary>
    public string Measure { get; }

    /// <summary>What the figure is, the same for every layout: the NHS identifier of the measure, or a name of its own where it has none.</summary>
    public string Key { get; }

    /// <summary>What kind of number it is.</summary>
    public StatisticKind Kind { get; }

    /// <summary>What is printed.</summary>
    public Printed Printed { get; }

    /// <summary>The file.</summary>
    public string File => Row.File;

    /// <summary>Where it stands.</summary>
    public FigurePlace Place => Row.Place;

    /// <summary>The numerator that is printed beside a rate; null where none is.</summary>
    public long? Numerator { get; init; }

    /// <summary>The denominator that is printed beside a rate; null where none is.</summary>
    public long? Denominator { get; init; }

    /// <summary>The parts of the denominator that are printed, with their signs; empty where none are.</summary>
    public ImmutableArray<long> Parts { get; init; } = [];

    /// <summary>The verdict of the audit.</summary>
    public Verdict Verdict { get; internal set; } = Verdict.Unknowable;

    /// <summary>The row that it stands in.</summary>
    internal FigureRow Row { get; }

    /// <summary>The same figure with another print.</summary>
    /// <param name="instead">The other print.</param>
    internal PublishedFigure With(Printed instead) => new(Row, Line, Measure, Key, Kind, instead) { Numerator = Numerator, Denominator = Denominator, Parts = Parts };

    /// <summary>For people: measure and print.</summary>
    public override string ToString() => $"{Measure} {Printed}";
}
