using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>What adds up among organisations: those of every level that stands beside England, UNKNOWN among them.</summary>
internal static class OrganisationSums
{
    /// <summary>The sums, level by level.</summary>
    /// <param name="context">The audit.</param>
    public static IEnumerable<OrganisationSum> Of(AuditContext context)
    {
        var england = new Dictionary<CellKey, (PublishedFigure Figure, CountRange Range)>();
        foreach (var (figure, range) in Counts(context, OrganisationLevel.England))
        {
            var key = CellKey.Of(figure);
            england[key] = england.TryGetValue(key, out var held) ? (held.Figure, held.Range.Around(range)) : (figure, range);
        }

        return england.Count == 0 ? [] : Enum.GetValues<OrganisationLevel>().Where(level => level > OrganisationLevel.England).SelectMany(level => Of(level, england, context));
    }

    private static IEnumerable<OrganisationSum> Of(OrganisationLevel level, Dictionary<CellKey, (PublishedFigure Figure, CountRange Range)> england, AuditContext context)
    {
        var sums = new Dictionary<CellKey, Dictionary<string, OrganisationShare>>();
        foreach (var (figure, range) in Counts(context, level))
        {
            var key = CellKey.Of(figure);
            if (!england.ContainsKey(key))
            {
                continue;
            }

            if (!sums.TryGetValue(key, out var organisations))
            {
                sums.Add(key, organisations = new Dictionary<string, OrganisationShare>(StringComparer.OrdinalIgnoreCase));
            }

            organisations[figure.Place.OrgCode] = organisations.TryGetValue(figure.Place.OrgCode, out var share) ? share.With(figure, range) : new OrganisationShare(figure, range);
        }

        var isWhole = context.Options.Complete.Contains(level);
        var organisationsOf = sums.ToLookup(sum => (sum.Key.Series, sum.Key.Period), sum => sum.Value.Keys);
        var most = organisationsOf.ToDictionary(all => all.Key, all => all.SelectMany(codes => codes).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        return sums.Select(sum => new OrganisationSum(
            england[sum.Key].Figure, england[sum.Key].Range, level, sum.Value.Values, isWhole && (!LeavesRowsOut(sum.Key.Series) || sum.Value.Count == most[(sum.Key.Series, sum.Key.Period)])));
    }

    // Courses of a therapy that an organisation did not give, or that are too few to be shown, have no row of that organisation.
    private static bool LeavesRowsOut(FigureSeries series) => series == FigureSeries.Proms;

    private static IEnumerable<(PublishedFigure Figure, CountRange Range)> Counts(AuditContext context, OrganisationLevel level)
    {
        foreach (var row in context.Rows)
        {
            if (row.Place.Level != level || row.Place.Series is FigureSeries.National or FigureSeries.Computed)
            {
                continue;
            }

            foreach (var figure in row.Figures)
            {
                if (figure.Kind == StatisticKind.Count && row.Policy.Allowed(figure.Printed) is { IsEmpty: false } range && AddsUp(figure))
                {
                    yield return (figure, range);
                }
            }
        }
    }

    // A pathway has one organisation of each level; a person may have several.
    private static bool AddsUp(PublishedFigure figure) => figure.Place.Series != FigureSeries.Monthly
        || (DefinitionSets.V21.Find(figure.Key)?.Expression is Aggregate { Kind: AggregateKind.Count } count && count.Subject == Subject.Pathway);

    private readonly record struct CellKey(FigureSeries Series, string Period, string VariableType, string VariableA, string VariableB, string Measure)
    {
        public static CellKey Of(PublishedFigure figure) => figure.Place is var place && place.IsTotal
            ? new CellKey(place.Series, place.Period, "", "", "", figure.Key)
            : new CellKey(place.Series, place.Period, place.VariableType, place.VariableA, place.VariableB, figure.Key);
    }
}
