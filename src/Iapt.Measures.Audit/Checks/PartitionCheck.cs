using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>Groups of a variable against the total, and groups against the group that they are of.</summary>
internal static class PartitionCheck
{
    private const string WhiteBritish = "White British";
    private const string British = "British";

    /// <summary>Checks the annual tables.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        foreach (var cells in OrganisationCells.All(context))
        {
            foreach (var variable in cells.ByVariable())
            {
                var groups = variable.Where(row => Partitions.IsGroup(row.Place)).ToList();
                CheckParents(groups, context);
                if (cells.Total is { } total)
                {
                    CheckTotal(total, groups, context);
                }
            }

            CheckWhiteBritish(cells, context);
        }
    }

    private static void CheckTotal(FigureRow total, List<FigureRow> groups, AuditContext context)
    {
        if (groups.Count == 0)
        {
            return;
        }

        // A group that others are of stands for them.
        var parents = groups.Where(row => Partitions.IsParent(row.Place)).Select(row => row.Place.VariableA).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = groups.FindAll(row => Partitions.IsParent(row.Place) || !parents.Contains(row.Place.VariableA));
        var (variable, period) = (groups[0].Place.VariableType, groups[0].Place.Period);
        var partition = Partitions.Of(variable, period);
        var isMultiValued = Partitions.IsMultiValued(variable, period);
        if (partition is null && !isMultiValued)
        {
            return;
        }

        foreach (var whole in total.Figures.Where(figure => figure.Kind == StatisticKind.Count))
        {
            if (SumTest.Of(whole, parts) is not { } test)
            {
                continue;
            }

            if (partition is not null && (test.IsOver || (test.IsShort && parts.Count >= partition.Groups)))
            {
                context.Add(test.Tell(CheckNames.Partition, true, SumPlace(parts), $"the groups of {variable} are a partition of all referrals"));
            }
            else if (isMultiValued && test.IsOver)
            {
                context.Add(test.Tell(CheckNames.MultiValued, false, SumPlace(parts), $"the groups of {variable} overlap by design, no partition"));
            }
        }
    }

    private static void CheckParents(List<FigureRow> groups, AuditContext context)
    {
        foreach (var parent in groups.Where(row => Partitions.IsParent(row.Place)))
        {
            var children = groups.FindAll(row => row != parent && row.Place.VariableA.Equals(parent.Place.VariableA, StringComparison.OrdinalIgnoreCase));
            if (Partitions.GroupsOf(parent.Place) is not { } number)
            {
                continue;
            }

            foreach (var whole in parent.Figures.Where(figure => figure.Kind == StatisticKind.Count))
            {
                if (SumTest.Of(whole, children) is { } test && (test.IsOver || (test.IsShort && children.Count >= number)))
                {
                    context.Add(test.Tell(CheckNames.ParentChildren, true, parent.Place, $"the groups of {parent.Place.VariableA} add up to it"));
                }
            }
        }
    }

    private static void CheckWhiteBritish(OrganisationCells cells, AuditContext context)
    {
        var grouped = cells.Rows.FirstOrDefault(row => Partitions.IsOf(row.Place.VariableType, "BME Group") && AnnualLabels.AreSame(row.Place.VariableA, WhiteBritish));
        var ethnic = cells.Rows.FirstOrDefault(row => Partitions.IsOf(row.Place.VariableType, "Ethnic Group") && AnnualLabels.AreSame(row.Place.VariableB, British));
        if (grouped is null || ethnic is null || !Years.Read.Cover(grouped.Place.Period))
        {
            return;
        }

        foreach (var whole in ethnic.Figures)
        {
            if (SumTest.Of(whole, [grouped]) is { } test && (test.IsOver || test.IsShort))
            {
                context.Add(test.Tell(CheckNames.SameGroup, true, grouped.Place, "White British of the BME groups is White, British of the ethnic groups"));
            }
        }
    }

    private static FigurePlace SumPlace(List<FigureRow> parts) =>
        parts[0].Place with { VariableA = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(sum of {parts.Count})"), VariableB = "" };
}
