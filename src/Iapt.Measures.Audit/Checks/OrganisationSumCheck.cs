namespace Iapt.Measures.Audit;

/// <summary>Organisations of a level against England, UNKNOWN among them.</summary>
internal static class OrganisationSumCheck
{
    /// <summary>Checks every level that stands beside England.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        foreach (var sum in OrganisationSums.Of(context).Where(sum => sum.IsBroken))
        {
            var first = sum.Shares.First().Figure;
            context.Add(new Finding(CheckNames.OrganisationSum, true, sum.England)
            {
                Place = first.Place with { OrgCode = Words(sum.Shares.Count), OrgName = "" },
                Published = sum.Sum.ToString(),
                Expected = sum.Allowed.ToString(),
                From = [.. sum.Shares.Select(share => share.Figure)],
                Reason = System.FormattableString.Invariant($"{sum.Shares.Count} organisations of level {first.Place.GroupType} add up to {sum.Sum}, which England's {sum.England.Printed} of line {sum.England.Line} excludes"),
                Explanations = [.. Twice(sum)],
            });
        }
    }

    private static string Words(int organisations) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(sum of {organisations})");

    private static IEnumerable<Explanation> Twice(OrganisationSum sum) => sum.Shares
        .Where(share => share.Range.Low > 0 && sum.Sum.Low > sum.Allowed.High && sum.Sum.Low - share.Range.Low <= sum.Allowed.High && sum.Sum.High - share.Range.High >= sum.Allowed.Low)
        .Take(2)
        .Select(share => new Explanation("duplicated row", true, $"without {share.Figure.Place.OrgCode} ({share.Figure.Printed}) the sum agrees"));
}
