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
    /// <param name="breakdowns">The breakdowns that it had.</param>
    /// <param name="metadata">The constructions of the time; null when none were found, so that those of v2.1 are inferred.</param>
    /// <param name="own">The measures of the time that v2.1 constructs otherwise, by family.</param>
    internal static DefinitionSet Of(
        string version,
        Validity validity,
        DerivationSet derivations,
        IReadOnlyList<AdsmComplaint> complaints,
        FrozenSet<string> published,
        IReadOnlyList<Breakdown> breakdowns,
        Citation? metadata,
        IReadOnlyList<(string Family, MeasureDefinition Measure)> own) =>
        DefinitionSet.Build(
            version,
            validity,
            derivations,
            [.. Families(complaints).Select(family => With(family, own)).Select(family => Of(family, complaints, published, metadata)).Where(family => !family.Measures.IsEmpty)],
            [.. Relations.V21.Where(relation => relation.Parts.Append(relation.Whole).All(published.Contains))],
            breakdowns);

    private static IEnumerable<MeasureFamily> Families(IReadOnlyList<AdsmComplaint> complaints) =>
        DefinitionSets.V21.Families.Select(family => string.Equals(family.Name, PairedScores.V21.Family.Name, StringComparison.Ordinal) ? new PairedScores(complaints).Family : family);

    private static MeasureFamily With(MeasureFamily family, IReadOnlyList<(string Family, MeasureDefinition Measure)> own)
    {
        List<MeasureDefinition> ofIt = [.. own.Where(one => string.Equals(one.Family, family.Name, StringComparison.Ordinal)).Select(one => one.Measure)];
        return family with { Measures = [.. family.Measures.Where(measure => ofIt.All(one => !string.Equals(one.Id, measure.Id, StringComparison.Ordinal))), .. ofIt] };
    }

    private static MeasureFamily Of(MeasureFamily family, IReadOnlyList<AdsmComplaint> complaints, FrozenSet<string> published, Citation? metadata) => family with
    {
        Measures = [.. family.Measures.Where(measure => published.Contains(measure.Id)).Select(measure => Of(measure, complaints, metadata))],
    };

    private static MeasureDefinition Of(MeasureDefinition measure, IReadOnlyList<AdsmComplaint> complaints, Citation? metadata)
    {
        var ofTheTime = measure with { Examples = [.. measure.Examples.Where(example => !IsLater(example, complaints))] };
        return metadata is not null ? ofTheTime.From(metadata) : measure.Status == DefinitionStatus.Provisional ? ofTheTime : ofTheTime.Provisional(Inferred);
    }

    // A row about a complaint that had no measure of its own yet shows what v2.1 does with it.
    private static bool IsLater(Example example, IReadOnlyList<AdsmComplaint> complaints) => example.Cells.Any(cell =>
        cell.Field == Validated_PresentingComplaint
        && AdsmComplaints.V21.Any(later => string.Equals(later.Code, cell.Text, StringComparison.Ordinal) && complaints.All(one => !string.Equals(one.Code, later.Code, StringComparison.Ordinal))));
}
