using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Tests.Annual;

/// <summary>What the annual report adds to data set v2.1. What it shares with it is tested there.</summary>
internal static class AnnualSet
{
    /// <summary>The share of a group among all: outside a breakdown always the whole, so that no row is in its denominator alone.</summary>
    internal const string ShareOfAll = "Percentage_FinishedCourseTreatment";

    private static readonly HashSet<string> Monthly = [.. DefinitionSets.V21.Measures.Select(measure => CanonicalText.Of(measure.Expression))];
    private static readonly HashSet<Predicate> MonthlyGroups = [.. DefinitionSets.V21.Breakdowns.SelectMany(breakdown => breakdown.Groups).Select(group => group.Where).OfType<Predicate>()];

    // What one function makes of a table of codes: one of each shape stands for the others where every slip is tried.
    private static readonly StaffRole[] RolesTried = [StaffRoles.All[0], StaffRoles.All[8], StaffRoles.All[9]];
    private static readonly HashSet<string> FamiliesOfOneShape = ["therapist-role", "employment-status", "psych-medication", "peq"];

    internal static DefinitionSet Set => DefinitionSets.Annual2025;

    /// <summary>Fields that no monthly measure is.</summary>
    internal static IReadOnlyList<MeasureDefinition> OwnMeasures { get; } = [.. Set.Measures.Where(measure => !Monthly.Contains(CanonicalText.Of(measure.Expression)))];

    /// <summary>Own fields by family, of families of one shape the first and the last.</summary>
    internal static IEnumerable<MeasureFamily> MutatedFamilies { get; } =
    [
        .. Set.Families.Select(family => (family.Name, Own: family.Measures.Where(measure => OwnMeasures.Contains(measure) && !NeedsSeveralRows(measure)).ToList()))
            .Select(family => new MeasureFamily(family.Name, FamiliesOfOneShape.Contains(family.Name) && family.Own.Count > 2 ? [family.Own[0], family.Own[1], family.Own[^1]] : [.. family.Own])),
    ];

    /// <summary>Breakdowns with groups that no monthly one has; the ethnic groups by gender are tested by their rows together.</summary>
    internal static IReadOnlyList<Breakdown> OwnBreakdowns { get; } = [.. Set.Breakdowns.Where(breakdown => breakdown.Id != "EthnicGroupGender" && breakdown.Groups.Any(group => group.Where is { } where && !MonthlyGroups.Contains(where)))];

    /// <summary>Of those, the ones whose clauses are new: not the one that crosses others, nor the outcome flags that only a whole file supplies, nor the long lists of codes of religions, nor the answers to each further question.</summary>
    internal static IReadOnlyList<Breakdown> ProbedBreakdowns { get; } =
        [.. OwnBreakdowns.Where(breakdown => breakdown.Id is not ("AgeGroupGender" or "InitialCaseness" or "Religion") && (!breakdown.Id.StartsWith("Answer_", StringComparison.Ordinal) || breakdown.Id is "Answer_DidStaffListen" or "Answer_PreferTreatments"))];

    // The standard deviation of one row is 0, so that one row has no effect size: its means and deviations are fields beside it, and AnnualYearTests has several rows.
    private static bool NeedsSeveralRows(MeasureDefinition measure) => measure.Expression is Ratio { Denominator: AtEngland };

    internal static bool IsOneOfItsKind(Field field) => RolesTried.Any(role => role.InContact == field || role.Contacts == field);

    internal static bool IsLikeAnother(Field field) =>
        (field.Name.StartsWith("Staff_", StringComparison.Ordinal) && !IsOneOfItsKind(field))
        || (field.Name.StartsWith("ConsultationMedium_", StringComparison.Ordinal) && field.Name is not ("ConsultationMedium_FaceToFace_Flag" or "ConsultationMedium_NotStated_Flag"))
        || (field.Name.StartsWith("PEQ_", StringComparison.Ordinal) && field.Name is not ("PEQ_Treatment_Date" or "PEQ_Assessment_Date" or "PEQ_Treatment1"))
        || string.Equals(field.Name, "ReligionOfAnyCode", StringComparison.Ordinal);
}
