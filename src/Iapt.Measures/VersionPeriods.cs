using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Periods;

namespace Iapt.Measures;

/// <summary>A version of the definitions and the periods that are computed with it.</summary>
/// <param name="Definitions">The version.</param>
/// <param name="Periods">The periods, in the order in which they were asked for.</param>
public sealed record VersionPeriods(DefinitionSet Definitions, IReadOnlyList<ReportingPeriod> Periods)
{
    /// <summary>Each period under the version in force on its last day (<c>decisions.md</c> 1), the oldest version first.</summary>
    /// <param name="periods">The periods.</param>
    /// <exception cref="ArgumentException">No definitions of the data set are in force at the end of a period.</exception>
    public static IReadOnlyList<VersionPeriods> InForce(IEnumerable<ReportingPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return
        [
            .. periods
                .GroupBy(period => DefinitionSets.InForce(period.LastMonth) ?? throw new ArgumentException($"No definitions of the data set are in force in {period}.", nameof(periods)))
                .OrderBy(ofOne => ofOne.Key.Validity.From)
                .Select(ofOne => new VersionPeriods(ofOne.Key, [.. ofOne])),
        ];
    }
}
