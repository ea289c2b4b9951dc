using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Analyses;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Cli.Input;

/// <summary>What a call asks of each version of the definitions that its periods need.</summary>
internal sealed class VersionRequests
{
    private readonly IReadOnlyList<VersionPeriods> _versions;
    private readonly IReadOnlyList<IReadOnlyList<MeasureDefinition>>? _measures;
    private readonly IReadOnlyList<IReadOnlyList<Breakdown>>? _breakdowns;
    private readonly IReadOnlyList<GroupLevel> _levels;

    /// <param name="versions">The versions with their periods, the oldest first.</param>
    /// <param name="analysis">What is asked about the figures, which may be of some measures alone; null for the figures themselves.</param>
    /// <param name="measures">What was typed for measures; null for every one that the input can answer.</param>
    /// <param name="breakdowns">What was typed for breakdowns; null for none.</param>
    /// <param name="levels">The levels of organisation.</param>
    internal VersionRequests(IReadOnlyList<VersionPeriods> versions, IAnalysis? analysis, string? measures, string? breakdowns, IReadOnlyList<GroupLevel> levels)
    {
        _versions = versions;
        _levels = levels;
        List<DefinitionSet> sets = [.. versions.Select(version => version.Definitions)];
        List<IReadOnlyList<MeasureDefinition>> own = [.. sets.Select(set => analysis?.Measures(set)).OfType<IReadOnlyList<MeasureDefinition>>()];
        _measures = own.Count > 0 ? own : measures is null ? null : MeasureChoice.Read(measures, sets);
        _breakdowns = breakdowns is null ? [.. sets.Select(_ => Array.Empty<Breakdown>())] : BreakdownChoice.Read(breakdowns, sets);
    }

    /// <summary>What is asked of each version, for an input.</summary>
    /// <param name="calculator">The calculator.</param>
    /// <param name="source">The data.</param>
    /// <param name="error">Told what a version or the input lacks; null for nobody.</param>
    internal IReadOnlyList<VersionRequest> Of(InForceCalculator calculator, IFigureSource source, TextWriter? error)
    {
        NoteLacking(_measures, measure => measure.Id, "measures", error);
        NoteLacking(_breakdowns, breakdown => breakdown.Name, "breakdowns", error);
        return
        [
            .. _versions.Select((version, place) =>
            {
                var answerable = new Answerable(calculator.For(version.Definitions), source, _versions.Count > 1 ? $"{version.Definitions.Version}: " : "", error);
                return new VersionRequest(version.Definitions, new MeasureRequest
                {
                    Periods = version.Periods,
                    Levels = _levels,
                    Measures = _measures?[place] ?? answerable.Measures(),
                    Breakdowns = _breakdowns?[place] ?? answerable.Breakdowns(),
                });
            }),
        ];
    }

    // Each version by itself says once what was named and it does not have.
    private void NoteLacking<T>(IReadOnlyList<IReadOnlyList<T>>? named, Func<T, string> name, string what, TextWriter? error)
    {
        foreach (var (version, own) in _versions.Zip(named ?? []))
        {
            var lacking = named!.SelectMany(one => one.Select(name)).Distinct(StringComparer.Ordinal).Except(own.Select(name), StringComparer.Ordinal).ToList();
            if (lacking.Count > 0)
            {
                error?.WriteLine($"{version.Definitions.Version} has no {what} {string.Join(", ", lacking)}: not computed in its periods ({version.Periods[0]} to {version.Periods[^1]})");
            }
        }
    }
}
