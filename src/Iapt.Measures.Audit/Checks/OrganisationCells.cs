namespace Iapt.Measures.Audit;

/// <summary>The rows of one organisation in one period of an annual table: the total and every group of every variable.</summary>
/// <param name="Total">The row of all referrals; null where no file has it.</param>
/// <param name="Rows">The rows of groups, of one file.</param>
internal sealed record OrganisationCells(FigureRow? Total, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Every organisation and period of the annual tables.</summary>
    /// <param name="context">The audit.</param>
    public static IEnumerable<OrganisationCells> All(AuditContext context)
    {
        foreach (var group in context.Rows.Where(row => row.Place.Series == FigureSeries.Annual).GroupBy(row => (row.File, row.Place.Period, row.Place.GroupType, row.Place.OrgCode, row.Place.OrgName, row.Occurrence)))
        {
            var rows = group.ToList();
            var total = rows.Find(row => row.Place.IsTotal) ?? context.TotalOf(rows[0].Place);
            yield return new OrganisationCells(total, rows.FindAll(row => !row.Place.IsTotal));
        }
    }

    /// <summary>The rows by variable.</summary>
    public IEnumerable<IGrouping<string, FigureRow>> ByVariable() => Rows.GroupBy(row => row.Place.VariableType, StringComparer.OrdinalIgnoreCase);
}
