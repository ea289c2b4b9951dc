using Iapt.Measures.Algebra;

namespace Iapt.Measures;

/// <summary>What is asked of one version of the definitions.</summary>
/// <param name="Definitions">The version.</param>
/// <param name="Asked">What is asked: periods that are computed with it, and measures and breakdowns of its own.</param>
public sealed record VersionRequest(DefinitionSet Definitions, MeasureRequest Asked)
{
    /// <summary>
    /// What is asked, for one version: its measures of the same identifiers, and its breakdowns of the same names, for breakdowns were numbered anew with data set v2.1.
    /// What the version lacks is left out.
    /// </summary>
    /// <param name="version">The version, with its periods.</param>
    /// <param name="asked">What is asked, in the definitions of any version; its periods do not matter.</param>
    public static VersionRequest Of(VersionPeriods version, MeasureRequest asked)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(asked);
        var set = version.Definitions;
        return new VersionRequest(set, asked with
        {
            Periods = version.Periods,
            Measures = [.. asked.Measures.Select(measure => set.Find(measure.Id)).OfType<MeasureDefinition>()],
            Breakdowns = [.. asked.Breakdowns.Select(breakdown => set.Breakdowns.FirstOrDefault(one => one.Name.Equals(breakdown.Name, StringComparison.OrdinalIgnoreCase))).OfType<Breakdown>()],
        });
    }
}
