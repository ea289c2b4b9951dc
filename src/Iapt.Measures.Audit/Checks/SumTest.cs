using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>Printed parts against the printed whole that they add up to.</summary>
internal sealed class SumTest
{
    private SumTest(PublishedFigure whole, CountRange wholeRange, ImmutableArray<PublishedFigure> parts, CountRange sum) =>
        (Whole, WholeRange, Parts, Sum) = (whole, wholeRange, parts, sum);

    /// <summary>The whole.</summary>
    public PublishedFigure Whole { get; }

    /// <summary>What its print allows.</summary>
    public CountRange WholeRange { get; }

    /// <summary>The parts.</summary>
    public ImmutableArray<PublishedFigure> Parts { get; }

    /// <summary>What their prints allow, added up.</summary>
    public CountRange Sum { get; }

    /// <summary>Whether the parts are more than the whole, whatever the true counts.</summary>
    public bool IsOver => Sum.Low > WholeRange.High;

    /// <summary>Whether the parts are less than the whole, whatever the true counts.</summary>
    public bool IsShort => Sum.High < WholeRange.Low;

    /// <summary>The test of one measure over rows; null where a part or the whole is not published, or is no count.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The rows of the parts.</param>
    public static SumTest? Of(PublishedFigure whole, IReadOnlyList<FigureRow> parts)
    {
        if (parts.Count == 0 || whole.Kind != StatisticKind.Count || whole.Row.Policy.Allowed(whole.Printed) is not { IsEmpty: false } wholeRange)
        {
            return null;
        }

        var figures = ImmutableArray.CreateBuilder<PublishedFigure>(parts.Count);
        var sum = CountRange.Of(0);
        foreach (var row in parts)
        {
            if (row.Find(whole.Key) is not { } figure || row.Policy.Allowed(figure.Printed) is not { IsEmpty: false } range)
            {
                return null;
            }

            figures.Add(figure);
            sum += range;
        }

        return new SumTest(whole, wholeRange, figures.ToImmutable(), sum);
    }

    /// <summary>What is found where the sum is wrong.</summary>
    /// <param name="check">The check.</param>
    /// <param name="isContradiction">Whether it contradicts, or is information.</param>
    /// <param name="place">Where the parts stand.</param>
    /// <param name="reason">Why they add up.</param>
    public Finding Tell(string check, bool isContradiction, FigurePlace place, string reason)
    {
        var gap = IsOver ? Sum.Low - WholeRange.High : WholeRange.Low - Sum.High;
        return new Finding(check, isContradiction, Whole)
        {
            Place = place,
            Published = Sum.ToString(),
            Expected = WholeRange.ToString(),
            From = Parts,
            Reason = string.Create(CultureInfo.InvariantCulture, $"{reason}: {Parts.Length} figures add up to {Sum}, at least {gap} {(IsOver ? "more" : "less")} than the {Whole.Printed} of line {Whole.Line}"),
            Explanations = isContradiction ? [.. SumHypotheses.Of(this)] : [],
        };
    }
}
