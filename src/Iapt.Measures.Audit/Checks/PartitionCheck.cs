namespace Iapt.Measures.Audit;

/// <summary>Groups of a variable against the total, and groups against the group that they are of.</summary>
internal static class PartitionCheck
{
    /// <summary>Checks the annual tables.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        foreach (var sum in OrganisationCells.All(context).SelectMany(GroupSums.Of))
        {
            foreach (var test in sum.Tests().Where(sum.IsBrokenBy))
            {
                context.Add(test.Tell(sum.Check, sum.IsPartition, PlaceOf(sum), sum.Reason));
            }
        }
    }

    // A group that others are of is named itself; groups of the total are named by their number.
    private static FigurePlace PlaceOf(GroupSum sum) => sum.Check switch
    {
        CheckNames.ParentChildren => sum.Whole.Place,
        CheckNames.SameGroup => sum.Parts[0].Place,
        _ => sum.Parts[0].Place with { VariableA = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(sum of {sum.Parts.Count})"), VariableB = "" },
    };
}
