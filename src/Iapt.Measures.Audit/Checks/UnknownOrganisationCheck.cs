namespace Iapt.Measures.Audit;

/// <summary>Referrals without an ICB against referrals without a region: whoever has a region has one of its ICBs.</summary>
internal static class UnknownOrganisationCheck
{
    /// <summary>Checks the totals of the annual tables.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var unknown = context.Rows.Where(row => row.Place is { Series: FigureSeries.Annual, IsUnknownOrganisation: true, IsTotal: true }).ToList();
        foreach (var board in unknown.Where(row => row.Place.Level == OrganisationLevel.Icb))
        {
            if (unknown.Find(row => row.Place.Level == OrganisationLevel.Region && string.Equals(row.Place.Period, board.Place.Period, StringComparison.Ordinal)) is not { } region)
            {
                continue;
            }

            foreach (var whole in region.Figures)
            {
                if (SumTest.Of(whole, [board]) is { IsOver: true } test)
                {
                    context.Add(test.Tell(CheckNames.UnknownOrganisation, true, board.Place, "what has no ICB is more than what has no region"));
                }
            }
        }
    }
}
