using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>Organisations of a level against England, UNKNOWN among them.</summary>
internal static class OrganisationSumCheck
{
    /// <summary>Checks every level that stands beside England.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var england = new Dictionary<CellKey, (PublishedFigure Figure, CountRange Range)>();
        foreach (var (figure, range) in Counts(context, OrganisationLevel.England))
        {
            var key = CellKey.Of(figure);
            england[key] = england.TryGetValue(key, out var held) ? (held.Figure, held.Range.Around(range)) : (figure, range);
        }

        if (england.Count == 0)
        {
            return;
        }

        foreach (var level in Enum.GetValues<OrganisationLevel>().Where(level => level > OrganisationLevel.England))
        {
            Check(level, england, context);
        }
    }

    private static void Check(OrganisationLevel level, Dictionary<CellKey, (PublishedFigure Figure, CountRange Range)> england, AuditContext context)
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

        var isComplete = context.Options.Complete.Contains(level);
        foreach (var (key, organisations) in sums)
        {
            var (whole, allowed) = england[key];
            var sum = organisations.Values.Aggregate(CountRange.Of(0), (total, share) => total + share.Range);
            if (sum.Low <= allowed.High && (!isComplete || sum.High >= allowed.Low))
            {
                continue;
            }

            var first = organisations.Values.First().Figure;
            context.Add(new Finding(CheckNames.OrganisationSum, true, whole)
            {
                Place = first.Place with { OrgCode = Words(organisations.Count), OrgName = "" },
                Published = sum.ToString(),
                Expected = allowed.ToString(),
                From = [.. organisations.Values.Select(share => share.Figure)],
                Reason = System.FormattableString.Invariant($"{organisations.Count} organisations of level {first.Place.GroupType} add up to {sum}, which England's {whole.Printed} of line {whole.Line} excludes"),
                Explanations = [.. Twice(organisations.Values, sum, allowed)],
            });
        }
    }

    private static string Words(int organisations) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(sum of {organisations})");

    private static IEnumerable<Explanation> Twice(IEnumerable<OrganisationShare> shares, CountRange sum, CountRange allowed) => shares
        .Where(share => share.Range.Low > 0 && sum.Low > allowed.High && sum.Low - share.Range.Low <= allowed.High && sum.High - share.Range.High >= allowed.Low)
        .Take(2)
        .Select(share => new Explanation("duplicated row", true, $"without {share.Figure.Place.OrgCode} ({share.Figure.Printed}) the sum agrees"));

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
