namespace Iapt.Measures.Audit;

/// <summary>Which variables of the annual tables are partitions, with the published exceptions (<c>published-figures.md</c> 4).</summary>
internal static class Partitions
{
    private const string All = "ALL";
    private const string AllSpecificMeasures = "ALL ADSM";

    private static readonly Partition[] Known =
    [
        new("AGE GROUP", 5, new Years(2017, 2020)),
        new("AGE GROUP", 6, new Years(2021, 2024)),
        new("GENDER", 3, new Years(2017, 2019)),
        new("GENDER", 4, new Years(2020, 2024)),
        new("ETHNIC GROUP", 6, Years.Read),
        new("BME GROUP", 3, new Years(2020, 2024)),
        new("INDICES OF DEPRIVATION DECILE", 11, Years.Read),
        new("RELIGION", 13, Years.Read),
        new("SEXUAL ORIENTATION TYPE", 4, new Years(2020, 2024)),
        new("STEPPED CARE PATHWAY", 4, Years.Read),
        new("MENTAL HEALTH CARE CLUSTER", 10, Years.Read),
        new("LONG TERM CONDITION STATUS", 3, new Years(2017, 2019)),
        new("PROBLEM DESCRIPTOR", 6, new Years(2017, 2019)),
        new("PRESENTING COMPLAINT", 5, new Years(2020, 2021)),
        new("PRESENTING COMPLAINT", 9, new Years(2022, 2024)),
    ];

    // A group that others are of, how many, and when.
    private static readonly (string Variable, string Parent, int Groups, Years Years)[] KnownParents =
    [
        ("ETHNIC GROUP", "ASIAN OR ASIAN BRITISH", 4, Years.Read),
        ("ETHNIC GROUP", "BLACK OR BLACK BRITISH", 3, Years.Read),
        ("ETHNIC GROUP", "MIXED", 4, Years.Read),
        ("ETHNIC GROUP", "OTHER ETHNIC GROUPS", 2, Years.Read),
        ("ETHNIC GROUP", "WHITE", 3, Years.Read),
        ("PROBLEM DESCRIPTOR", "ANXIETY AND STRESS RELATED DISORDERS", 9, new Years(2017, 2019)),
        ("PRESENTING COMPLAINT", "ANXIETY AND STRESS RELATED DISORDERS", 11, new Years(2020, 2021)),
        ("PRESENTING COMPLAINT", "ANXIETY AND STRESS RELATED DISORDERS", 10, new Years(2022, 2024)),
    ];

    /// <summary>Whether groups of a variable overlap in a year, so that they add up to more than the total by design.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="period">The year.</param>
    public static bool IsMultiValued(string variable, string period) => Labels.Of(variable) switch
    {
        "DISABILITY TYPE" => true,
        "LONG TERM CONDITION STATUS" => !new Years(0, 2019).Cover(period),
        _ => false,
    };

    /// <summary>The partition that a variable is in a year; null where none is known.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="period">The year.</param>
    public static Partition? Of(string variable, string period)
    {
        var label = Labels.Of(variable);
        return Array.Find(Known, one => string.Equals(one.Variable, label, StringComparison.Ordinal) && one.Years.Cover(period));
    }

    /// <summary>How many groups a group has in a year; null where that is not known.</summary>
    /// <param name="parent">The place of the group that the others are of.</param>
    public static int? GroupsOf(FigurePlace parent)
    {
        var (variable, label) = (Labels.Of(parent.VariableType), Labels.Of(parent.VariableA));
        foreach (var known in KnownParents)
        {
            if (string.Equals(known.Variable, variable, StringComparison.Ordinal) && string.Equals(known.Parent, label, StringComparison.Ordinal) && known.Years.Cover(parent.Period))
            {
                return known.Groups;
            }
        }

        return null;
    }

    /// <summary>Whether a row is of a group that others are of.</summary>
    /// <param name="place">The place.</param>
    public static bool IsParent(FigurePlace place) => string.Equals(Labels.Of(place.VariableB), All, StringComparison.Ordinal);

    /// <summary>Whether a row is a group of the variable at all, and not another reading of it.</summary>
    /// <param name="place">The place.</param>
    public static bool IsGroup(FigurePlace place) => Labels.Of(place.VariableType) switch
    {
        "STEPPED CARE PATHWAY" => Labels.Of(place.VariableA) is var label && (label.StartsWith("RECEIVED", StringComparison.Ordinal) || label.StartsWith("NOT STATED", StringComparison.Ordinal)),
        _ => !string.Equals(Labels.Of(place.VariableA), AllSpecificMeasures, StringComparison.Ordinal),
    };
}
