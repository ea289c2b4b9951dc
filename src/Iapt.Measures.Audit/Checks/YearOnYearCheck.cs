using System.Globalization;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>Counts that are less than half or more than twice those of the year before: told, never a contradiction.</summary>
internal static class YearOnYearCheck
{
    private const decimal Large = 1000;
    private const decimal Much = 2;

    /// <summary>Checks the annual tables.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var cells = context.Rows.Where(row => row.Place.Series == FigureSeries.Annual && Years.StartOf(row.Place.Period) is not null)
            .GroupBy(row => (row.Place.GroupType, row.Place.OrgCode, GroupOf(row.Place)));
        foreach (var cell in cells)
        {
            var years = cell.DistinctBy(row => row.Place.Period, StringComparer.Ordinal).OrderBy(row => Years.StartOf(row.Place.Period)).ToList();
            foreach (var (before, after) in years.Zip(years.Skip(1)).Where(pair => Years.StartOf(pair.Second.Place.Period) == Years.StartOf(pair.First.Place.Period) + 1))
            {
                Compare(before, after, context);
            }
        }
    }

    // The group that a label stands for, whatever its spelling in a year; a label of no group stands for itself.
    private static string GroupOf(FigurePlace place) => AnnualLabels.Find(place.VariableType, place.VariableA, place.VariableB) is { Group: { } group }
        ? group.Key
        : $"{AnnualLabels.Plain(place.VariableType)}|{AnnualLabels.Plain(place.VariableA)}|{AnnualLabels.Plain(place.VariableB)}";

    private static void Compare(FigureRow before, FigureRow after, AuditContext context)
    {
        foreach (var figure in after.Figures.Where(figure => figure is { Kind: StatisticKind.Count, Printed.IsNumber: true }))
        {
            if (before.Find(figure.Key) is { Printed.IsNumber: true } earlier
                && Math.Max(earlier.Printed.Value, figure.Printed.Value) >= Large
                && (figure.Printed.Value > Much * earlier.Printed.Value || figure.Printed.Value * Much < earlier.Printed.Value))
            {
                context.Add(new Finding(CheckNames.YearOnYear, false, figure)
                {
                    Expected = earlier.Printed.ToString(),
                    From = [earlier],
                    Reason = string.Create(CultureInfo.InvariantCulture, $"{figure.Printed} after {earlier.Printed} in {earlier.Place.Period}: plausible only with a reason, and no contradiction"),
                });
            }
        }
    }
}
