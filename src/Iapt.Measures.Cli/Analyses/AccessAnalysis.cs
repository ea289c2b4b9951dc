using System.Globalization;
using Iapt.Measures.Access;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using static Iapt.Measures.Cli.Analyses.RowCells;

namespace Iapt.Measures.Cli.Analyses;

/// <summary><c>--prevalence FILE</c>: those entering treatment as a share of those in need, within the period and as a year at its pace, beside the target.</summary>
/// <param name="periods">The periods.</param>
/// <param name="need">The estimates of need.</param>
internal sealed class AccessAnalysis(IReadOnlyList<ReportingPeriod> periods, PrevalenceTable need) : IAnalysis
{
    private static readonly string[] Header =
    [
        .. PeriodHeader, "group_type", "org_code", "measure_id", "definition", "entering_treatment", "people", "access_rate", "annualised",
        .. TargetAnalysis.TargetHeader, "prevalence_source", "prevalence_year",
    ];

    public string Option => "--prevalence";

    public IReadOnlyList<ReportingPeriod> Periods => periods;

    public IReadOnlyList<MeasureDefinition>? Measures(DefinitionSet set) => [.. AccessFigure.Measures.Select(set.Find).OfType<MeasureDefinition>()];

    public CatalogueLines Lines(MeasureTable table, TextWriter? error)
    {
        var figures = AccessFigure.Of(table, need);
        var without = table.Rows.Select(row => row.Key).Distinct().Count(key => need.Of(key) is null);
        if (without > 0)
        {
            error?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no access rate, for the file has no estimate of them: {without} organisations"));
        }

        if (figures.Count == 0)
        {
            error?.WriteLine("no access rate: no organisation that has figures at these levels has an estimate (England is the code all)");
        }

        return new CatalogueLines(Header, [3, 6, 8, 9, 11, 13, 0, 17], [.. figures.Select(Line)]);
    }

    private static string[] Line(AccessFigure figure) =>
    [
        .. Period(figure.Row.Period),
        .. Subject(figure.Row)[..2],
        figure.Row.Measure.Id,
        figure.Row.Version,
        Number(figure.Rate.EnteringTreatment),
        Number(figure.Rate.Prevalence.People),
        figure.Rate.Percentage.ToExactText(),
        figure.Rate.Annualised.ToExactText(),
        .. TargetAnalysis.Cells(figure.Target, figure.Points, figure.IsMet),
        figure.Rate.Prevalence.Source,
        Number(figure.Rate.Prevalence.Year),
    ];
}
