using System.Collections.Frozen;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// The labels of the published annual files, matched to the groups and fields of the annual definitions. Of the labels of 2024-25 about two in three are printed as the
/// metadata have them: the rest differ in capitals, in spelling, or by <see cref="AnnualAliases"/>, so that labels are matched here and never literally.
/// </summary>
public static class AnnualLabels
{
    private const string Total = "Total";

    private static readonly FrozenDictionary<string, Breakdown> Breakdowns =
        DefinitionSets.Annual2025.Breakdowns.ToFrozenDictionary(breakdown => Plain(breakdown.Name), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Types =
        AnnualAliases.Types.ToFrozenDictionary(type => Plain(type.Printed), type => Plain(type.Metadata), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BreakdownGroup> Groups = DefinitionSets.Annual2025.Breakdowns
        .SelectMany(breakdown => breakdown.Groups)
        .ToFrozenDictionary(group => Key(group.VariableType, group.VariableA, group.VariableB), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AnnualAlias> Aliases =
        AnnualAliases.All.ToFrozenDictionary(alias => Key(alias.VariableType, alias.VariableA, alias.VariableB), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, MeasureDefinition> Fields =
        DefinitionSets.Annual2025.Measures.ToFrozenDictionary(measure => Plain(measure.Id), StringComparer.Ordinal);

    // Fields that are or were called otherwise; reliable change has the names of the monthly files since October 2024.
    private static readonly FrozenDictionary<string, string> EarlierFields = new (string Then, string Now)[]
    {
        ("CountFirstTreatment", "Count_AccessingServices"),
        ("Mean_WaitEnteredTreatment", "Mean_WaitAccessingServices"),
        ("PairedADSM", "Count_AppropriatePairedADSM"),
        ("AppropriatePairedADSM", "Count_AppropriatePairedADSM"),
        ("Percentage_Variable_withFCT", "Percentage_FinishedCourseTreatment"),
        ("Count_ReliableImprovement", "Count_Improvement"),
        ("Percentage_ReliableImprovement", "Percentage_Improvement"),
        ("Count_ReliableDeterioration", "Count_Deterioration"),
        ("Percentage_ReliableDeterioration", "Percentage_Deterioration"),
    }.ToFrozenDictionary(name => Plain(name.Then), name => name.Now, StringComparer.Ordinal);

    /// <summary>What a published label stands for; null for a label that is not known.</summary>
    /// <param name="variableType">The variable type, as printed: <c>Presenting Complaint</c>.</param>
    /// <param name="variableA">The first label, as printed.</param>
    /// <param name="variableB">The second label, as printed; null, empty, <c>NULL</c> and <c>N/A</c> are none.</param>
    public static AnnualLabel? Find(string variableType, string? variableA, string? variableB)
    {
        ArgumentNullException.ThrowIfNull(variableType);
        if (AreSame(variableType, Total))
        {
            return new AnnualLabel(null, null, null) { IsTotal = true };
        }

        if (BreakdownOf(variableType) is not { } breakdown)
        {
            return null;
        }

        var key = Key(breakdown.Name, variableA ?? "", variableB);
        if (Groups.TryGetValue(key, out var group))
        {
            return new AnnualLabel(breakdown, group, null);
        }

        if (Aliases.TryGetValue(key, out var alias))
        {
            return new AnnualLabel(breakdown, alias.ForA is { } named ? Groups[Key(breakdown.Name, named, alias.ForB)] : null, alias.Remark);
        }

        return IsOfEveryRow(variableA) ? new AnnualLabel(breakdown, null, null) { IsTotal = true } : null;
    }

    /// <summary>The breakdown that a published variable type stands for; null for one that is not known, and for the total.</summary>
    /// <param name="variableType">The variable type, as printed: <c>Problem Descriptor</c>.</param>
    public static Breakdown? BreakdownOf(string variableType)
    {
        ArgumentNullException.ThrowIfNull(variableType);
        var type = Plain(variableType);
        return Breakdowns.GetValueOrDefault(Types.GetValueOrDefault(type, type));
    }

    /// <summary>Whether two printed labels are one label, whatever their capitals, spaces and signs.</summary>
    /// <param name="one">A label.</param>
    /// <param name="other">Another.</param>
    public static bool AreSame(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    /// <summary>Whether a printed label is of a whole: <c>All</c>, <c>Total</c>.</summary>
    /// <param name="label">The label.</param>
    public static bool IsOfAWhole(string label) => Plain(label) is "total" or "all" or "statusatstarttotal";

    /// <summary>A label without what its spellings differ in: letters, digits and comparisons, in lower case and with s for z; empty for the words for nothing.</summary>
    /// <param name="label">The label, as printed.</param>
    public static string Plain(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var plain = string.Concat(label.ToLowerInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c is '<' or '>' or '=')).Replace('z', 's');
        return plain is "null" or "na" ? "" : plain;
    }

    /// <summary>The field of a published column, or of a measure and statistic of the tidy files (<c>no_reliable_change</c>, <c>count</c>); null for one that is not known.</summary>
    /// <param name="name">The name, as printed.</param>
    /// <param name="statistic">The statistic of a tidy file; null for a column's own name.</param>
    public static MeasureDefinition? FieldOf(string name, string? statistic)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = Plain(statistic is null ? name : statistic + name);
        return EarlierFields.TryGetValue(plain, out var now) ? DefinitionSets.Annual2025[now] : Fields.GetValueOrDefault(plain);
    }

    private static bool IsOfEveryRow(string? label) => label is null || Plain(label).Length == 0 || IsOfAWhole(label);

    private static string Key(string variableType, string variableA, string? variableB) => $"{Plain(variableType)}|{Plain(variableA)}|{(variableB is null ? "" : Plain(variableB))}";
}
