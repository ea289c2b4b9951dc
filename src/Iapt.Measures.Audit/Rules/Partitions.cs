using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>Which variables of the annual tables are partitions, with the published exceptions (<c>published-figures.md</c> 4).</summary>
internal static class Partitions
{
    private const string SteppedCare = "Stepped Care Pathway";
    private const string AllSpecificMeasures = "All ADSM";

    private static readonly Partition[] Known =
    [
        new("Age Group", 5, new Years(2017, 2020)),
        new("Age Group", 6, new Years(2021, 2024)),
        new("Gender", 3, new Years(2017, 2019)),
        new("Gender", 4, new Years(2020, 2024)),
        new("Ethnic Group", 6, Years.Read),
        new("BME Group", 3, new Years(2020, 2024)),
        new("Indices of Deprivation Decile", 11, Years.Read),
        new("Religion", 13, Years.Read),
        new("Sexual Orientation", 4, new Years(2020, 2024)),
        new("Stepped Care Pathway", 4, Years.Read),
        new("Mental Health Care Cluster", 10, Years.Read),
        new("Long Term Condition Status", 3, new Years(2017, 2019)),
        new("Presenting Complaint", 6, new Years(2017, 2019)),
        new("Presenting Complaint", 5, new Years(2020, 2021)),
        new("Presenting Complaint", 9, new Years(2022, 2024)),
    ];

    // A group that others are of, how many, and when.
    private static readonly (string Variable, string Parent, int Groups, Years Years)[] KnownParents =
    [
        ("Ethnic Group", "Asian or Asian British", 4, Years.Read),
        ("Ethnic Group", "Black or Black British", 3, Years.Read),
        ("Ethnic Group", "Mixed", 4, Years.Read),
        ("Ethnic Group", "Other Ethnic Groups", 2, Years.Read),
        ("Ethnic Group", "White", 3, Years.Read),
        ("Presenting Complaint", "Anxiety and stress related disorders", 9, new Years(2017, 2019)),
        ("Presenting Complaint", "Anxiety and stress related disorders", 11, new Years(2020, 2021)),
        ("Presenting Complaint", "Anxiety and stress related disorders", 10, new Years(2022, 2024)),
    ];

    /// <summary>Whether groups of a variable overlap in a year, so that they add up to more than the total by design.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="period">The year.</param>
    public static bool IsMultiValued(string variable, string period) => AnnualLabels.BreakdownOf(variable) is { Kind: BreakdownKind.MultiValued } && Of(variable, period) is null;

    /// <summary>The partition that a variable is in a year; null where none is known.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="period">The year.</param>
    public static Partition? Of(string variable, string period) => Array.Find(Known, one => IsOf(variable, one.Variable) && one.Years.Cover(period));

    /// <summary>How many groups a group has in a year; null where that is not known.</summary>
    /// <param name="parent">The place of the group that the others are of.</param>
    public static int? GroupsOf(FigurePlace parent)
    {
        foreach (var known in KnownParents)
        {
            if (IsOf(parent.VariableType, known.Variable) && AnnualLabels.AreSame(parent.VariableA, known.Parent) && known.Years.Cover(parent.Period))
            {
                return known.Groups;
            }
        }

        return null;
    }

    /// <summary>Whether a printed variable is one of the annual report's.</summary>
    /// <param name="variable">The variable, as printed in any year.</param>
    /// <param name="named">Its name in the definitions.</param>
    public static bool IsOf(string variable, string named) => string.Equals(AnnualLabels.BreakdownOf(variable)?.Name, named, StringComparison.Ordinal);

    /// <summary>Whether a row is of a group that others are of.</summary>
    /// <param name="place">The place.</param>
    public static bool IsParent(FigurePlace place) => AnnualLabels.IsOfAWhole(place.VariableB);

    /// <summary>Whether a row is a group of the variable at all, and not another reading of it: a mean wait between stages, or complaints with a measure of their own.</summary>
    /// <param name="place">The place.</param>
    public static bool IsGroup(FigurePlace place) => IsOf(place.VariableType, SteppedCare)
        ? AnnualLabels.Find(place.VariableType, place.VariableA, place.VariableB)?.Group is not null
        : !AnnualLabels.AreSame(place.VariableA, AllSpecificMeasures);
}
