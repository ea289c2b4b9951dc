using Iapt.Measures.Access;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.Cli.Analyses.RowCells;

namespace Iapt.Measures.Cli.Analyses;

/// <summary><c>--targets</c>: each figure that has had a target, beside the target of its time.</summary>
/// <param name="periods">The periods.</param>
internal sealed class TargetAnalysis(IReadOnlyList<ReportingPeriod> periods) : IAnalysis
{
    private static readonly string[] Header = [.. PeriodHeader, .. SubjectHeader, "definition", "value", .. TargetHeader];

    /// <summary>The columns of a target.</summary>
    internal static string[] TargetHeader => ["target_is", "target", "difference", "met", "due_by", "target_period", "grade", "source", "note"];

    public string Option => "--targets";

    public IReadOnlyList<ReportingPeriod> Periods => periods;

    public IReadOnlyList<MeasureDefinition>? Measures(DefinitionSet set) => [.. TargetedFigure.Measures.Select(set.Find).OfType<MeasureDefinition>()];

    public CatalogueLines Lines(MeasureTable table, TextWriter? error)
    {
        var figures = TargetedFigure.Of(table);
        if (figures.Count == 0)
        {
            error?.WriteLine("no target of these measures is known for these periods");
        }

        return new CatalogueLines(Header, [8, 10, 12, 3, 14, 0, 17], [.. figures.Select(Line)]);
    }

    /// <summary>The cells of a target and how a figure stands to it.</summary>
    internal static string[] Cells(Target? target, decimal? difference, bool? isMet) => target is null
        ? [.. TargetHeader.Select(_ => "")]
        :
        [
            target.IsCeiling ? "below" : "at least",
            Number(target.Value),
            Rounded(difference),
            YesNo(isMet),
            target.DueBy is { } due ? ReportingPeriod.Month(due).Label : "",
            target.Validity.ToString(),
            target.Evidence.Grade.ToString().ToLowerInvariant(),
            target.Evidence.Source,
            target.Evidence.Note ?? "",
        ];

    private static string[] Line(TargetedFigure figure) =>
    [
        .. Period(figure.Row.Period),
        .. Subject(figure.Row),
        figure.Row.Version,
        Value(figure.Row),
        .. Cells(figure.Target, figure.Difference, figure.IsMet),
    ];
}
