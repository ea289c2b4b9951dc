using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// What adds up among the published files, for somebody who works out what they hide. What the files themselves contradict anywhere is believed nowhere: where the groups
/// of a variable fall short of England's exact total in a year, those of an organisation need not add up either.
/// </summary>
internal static class FigureSums
{
    /// <summary>The sums that can tell something: of figures that are all exact there is nothing to tell.</summary>
    /// <param name="context">The audit.</param>
    /// <param name="isUsable">Whether a row can be believed.</param>
    internal static IReadOnlyList<FigureSum> Of(AuditContext context, Predicate<FigureRow> isUsable) =>
        [.. OfGroups(context).Concat(OfOrganisations(context)).Where(sum => sum.Figures.All(figure => isUsable(figure.Row)))];

    private static IEnumerable<FigureSum> OfGroups(AuditContext context)
    {
        var sums = OrganisationCells.All(context).SelectMany(GroupSums.Of).Where(sum => sum.IsPartition).SelectMany(sum => sum.Tests().Select(test => (Sum: sum, Test: test))).ToList();
        var broken = sums.Where(one => one.Sum.IsBrokenBy(one.Test)).Select(one => KindOf(one.Sum)).ToHashSet();
        return from one in sums
               where CanTell(one.Test.Sum, one.Test.WholeRange, one.Sum.IsComplete) && !broken.Contains(KindOf(one.Sum))
               select new FigureSum(one.Test.Whole, one.Test.Parts, one.Sum.IsComplete);
    }

    private static IEnumerable<FigureSum> OfOrganisations(AuditContext context)
    {
        var sums = OrganisationSums.Of(context).ToList();
        var broken = sums.Where(sum => sum.IsBroken).Select(KindOf).ToHashSet();
        return from sum in sums
               where CanTell(sum.Sum, sum.Allowed, sum.IsComplete) && !broken.Contains(KindOf(sum)) && IsPrintedOneWay(sum)
               select new FigureSum(sum.England, [.. sum.Shares.Select(share => share.Figure)], sum.IsComplete);
    }

    // Ranges only ever shrink: parts that are at most a whole which they cannot exceed tell nothing of it, nor it of them.
    private static bool CanTell(CountRange sum, CountRange whole, bool isComplete) => !(sum.IsExact && whole.IsExact) && (isComplete || sum.High > whole.Low);

    // A cell that two files print differently is of two releases, or of two parts of an organisation: which of them adds up is not known.
    private static bool IsPrintedOneWay(OrganisationSum sum) =>
        sum.Allowed == RangeOf(sum.England) && sum.Shares.All(share => share.Range == RangeOf(share.Figure));

    private static CountRange? RangeOf(PublishedFigure figure) => figure.Row.Policy.Allowed(figure.Printed);

    private static (string, string, string, string) KindOf(GroupSum sum) =>
        (sum.Check, sum.Whole.Place.Period, AnnualLabels.Plain(sum.Parts[0].Place.VariableType), AnnualLabels.Plain(sum.Whole.Place.VariableA));

    private static (FigureSeries, string, OrganisationLevel) KindOf(OrganisationSum sum) => (sum.England.Place.Series, sum.England.Place.Period, sum.Level);
}
