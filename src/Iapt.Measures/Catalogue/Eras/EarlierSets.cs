using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Earlier versions of the data set: the measures of v2.1 that they had, over derivations of their own (<c>domain.md</c> 1.2, 5 and 8).</summary>
internal static class EarlierSets
{
    private const string Inferred = "The construction is that of data set v2.1: that the same rule held then is inferred, no construction of the time was found.";

    /// <summary>A set of definitions.</summary>
    /// <param name="version">The version.</param>
    /// <param name="validity">When it was in force.</param>
    /// <param name="derivations">Its derivations.</param>
    /// <param name="complaints">The complaints that had an anxiety measure of their own.</param>
    /// <param name="published">The measures that it had.</param>
    /// <param name="isInferred">True when no figure of the time confirms the constructions.</param>
    internal static DefinitionSet Of(
        string version, Validity validity, DerivationSet derivations, IReadOnlyList<AdsmComplaint> complaints, FrozenSet<string> published, bool isInferred) =>
        DefinitionSet.Build(
            version,
            validity,
            derivations,
            [.. Families(complaints).Select(family => Of(family, complaints, published, isInferred)).Where(family => !family.Measures.IsEmpty)],
            [.. Relations.V21.Where(relation => relation.Parts.Append(relation.Whole).All(published.Contains))]);

    private static IEnumerable<MeasureFamily> Families(IReadOnlyList<AdsmComplaint> complaints) =>
        DefinitionSets.V21.Families.Select(family => string.Equals(family.Name, PairedScores.V21.Family.Name, StringComparison.Ordinal) ? new PairedScores(complaints).Family : family);

    private static MeasureFamily Of(MeasureFamily family, IReadOnlyList<AdsmComplaint> complaints, FrozenSet<string> published, bool isInferred) => family with
    {
        Measures = [.. family.Measures.Where(measure => published.Contains(measure.Id)).Select(measure => Of(measure, complaints, isInferred))],
    };

    private static MeasureDefinition Of(MeasureDefinition measure, IReadOnlyList<AdsmComplaint> complaints, bool isInferred)
    {
        var ofTheTime = measure with { Examples = [.. measure.Examples.Where(example => !IsLater(example, complaints))] };
        return isInferred && measure.Status != DefinitionStatus.Provisional ? ofTheTime.Provisional(Inferred) : ofTheTime;
    }

    // A row about a complaint that had no measure of its own yet shows what v2.1 does with it.
    private static bool IsLater(Example example, IReadOnlyList<AdsmComplaint> complaints) => example.Cells.Any(cell =>
        cell.Field == Validated_PresentingComplaint
        && AdsmComplaints.V21.Any(later => string.Equals(later.Code, cell.Text, StringComparison.Ordinal) && complaints.All(one => !string.Equals(one.Code, later.Code, StringComparison.Ordinal))));
}
