using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>What adds up among the groups of one organisation: groups of a variable to the total, groups to the group that they are of.</summary>
internal static class GroupSums
{
    private const string WhiteBritish = "White British";
    private const string British = "British";

    /// <summary>The sums.</summary>
    /// <param name="cells">The rows of the organisation.</param>
    public static IEnumerable<GroupSum> Of(OrganisationCells cells)
    {
        foreach (var variable in cells.ByVariable())
        {
            var groups = variable.Where(row => Partitions.IsGroup(row.Place)).ToList();
            foreach (var sum in OfParents(groups))
            {
                yield return sum;
            }

            if (cells.Total is { } total && OfTotal(total, groups) is { } whole)
            {
                yield return whole;
            }
        }

        if (OfWhiteBritish(cells) is { } same)
        {
            yield return same;
        }
    }

    private static GroupSum? OfTotal(FigureRow total, List<FigureRow> groups)
    {
        if (groups.Count == 0)
        {
            return null;
        }

        // A group that others are of stands for them.
        var parents = groups.Where(row => Partitions.IsParent(row.Place)).Select(row => row.Place.VariableA).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = groups.FindAll(row => Partitions.IsParent(row.Place) || !parents.Contains(row.Place.VariableA));
        var (variable, period) = (groups[0].Place.VariableType, groups[0].Place.Period);
        if (Partitions.Of(variable, period) is { } partition)
        {
            return new GroupSum(CheckNames.Partition, total, parts, true, parts.Count >= partition.Groups, $"the groups of {variable} are a partition of all referrals");
        }

        return Partitions.IsMultiValued(variable, period)
            ? new GroupSum(CheckNames.MultiValued, total, parts, false, false, $"the groups of {variable} overlap by design, no partition")
            : null;
    }

    private static IEnumerable<GroupSum> OfParents(List<FigureRow> groups)
    {
        foreach (var parent in groups.Where(row => Partitions.IsParent(row.Place)))
        {
            if (Partitions.GroupsOf(parent.Place) is { } number)
            {
                var children = groups.FindAll(row => row != parent && row.Place.VariableA.Equals(parent.Place.VariableA, StringComparison.OrdinalIgnoreCase));
                yield return new GroupSum(CheckNames.ParentChildren, parent, children, true, children.Count >= number, $"the groups of {parent.Place.VariableA} add up to it");
            }
        }
    }

    private static GroupSum? OfWhiteBritish(OrganisationCells cells)
    {
        var grouped = cells.Rows.FirstOrDefault(row => Partitions.IsOf(row.Place.VariableType, "BME Group") && AnnualLabels.AreSame(row.Place.VariableA, WhiteBritish));
        var ethnic = cells.Rows.FirstOrDefault(row => Partitions.IsOf(row.Place.VariableType, "Ethnic Group") && AnnualLabels.AreSame(row.Place.VariableB, British));
        return grouped is null || ethnic is null || !Years.Read.Cover(grouped.Place.Period)
            ? null
            : new GroupSum(CheckNames.SameGroup, ethnic, [grouped], true, true, "White British of the BME groups is White, British of the ethnic groups");
    }
}
