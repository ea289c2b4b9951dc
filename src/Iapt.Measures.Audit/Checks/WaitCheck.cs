using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>Waits of finished courses: four bands add up to all of them, and the shorter waits are among the longer. "Under 6 weeks" is at most 42 days.</summary>
internal static class WaitCheck
{
    private static readonly string[] Bands = ["<=28 days", "29-56 days", "57-90 days", ">90 days"];
    private static readonly string[] Nested = ["<=28 days", "<6 weeks", "<18 weeks"];

    /// <summary>Checks the annual tables.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        foreach (var cells in OrganisationCells.All(context))
        {
            foreach (var wait in cells.Rows.Where(row => Partitions.IsOf(row.Place.VariableType, "Waiting Time")).GroupBy(row => row.Place.VariableA, StringComparer.OrdinalIgnoreCase))
            {
                var rows = wait.ToList();
                CheckNested(rows, cells.Total, context);
                if (cells.Total is { } total)
                {
                    CheckBands(rows, total, context);
                }
            }
        }
    }

    private static void CheckBands(List<FigureRow> rows, FigureRow total, AuditContext context)
    {
        var bands = Bands.Select(band => rows.Find(row => AnnualLabels.AreSame(row.Place.VariableB, band))).OfType<FigureRow>().ToList();
        foreach (var whole in total.Figures)
        {
            if (SumTest.Of(whole, bands) is { } test && (test.IsOver || (test.IsShort && bands.Count == Bands.Length)))
            {
                var place = rows[0].Place with { VariableB = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(sum of {bands.Count} bands)") };
                context.Add(test.Tell(CheckNames.WaitingBands, Years.Read.Cover(place.Period), place, "every finished course is in one band of waits"));
            }
        }
    }

    private static void CheckNested(List<FigureRow> rows, FigureRow? total, AuditContext context)
    {
        var order = Nested.Select(band => rows.Find(row => AnnualLabels.AreSame(row.Place.VariableB, band))).Append(total).OfType<FigureRow>().ToList();
        foreach (var (shorter, longer) in order.Zip(order.Skip(1)))
        {
            foreach (var whole in longer.Figures)
            {
                if (SumTest.Of(whole, [shorter]) is { IsOver: true } test)
                {
                    context.Add(test.Tell(CheckNames.Nesting, true, shorter.Place, "a shorter wait is among the longer ones"));
                }
            }
        }
    }
}
