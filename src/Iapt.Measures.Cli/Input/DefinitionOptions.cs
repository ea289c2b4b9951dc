using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Cli.Input;

/// <summary>Which version of the definitions: for each period the one in force on its last day, or a named one for all.</summary>
internal sealed class DefinitionOptions
{
    private const string Auto = "auto";

    private readonly Option<string> _definitions = new("--definitions")
    {
        HelpName = "VERSION",
        Description = "'auto' (the version in force on the last day of each period), or one of: " + string.Join(", ", DefinitionSets.All.Append(DefinitionSets.Proms).Concat(DefinitionSets.Variants).Select(set => set.Version)),
        DefaultValueFactory = _ => Auto,
    };

    internal Option Option => _definitions;

    internal bool IsGiven(ParseResult call) => call.GetResult(_definitions) is { Implicit: false };

    internal void AddTo(Command command) => command.Options.Add(_definitions);

    /// <summary>The one version of a call that takes one alone.</summary>
    internal DefinitionSet Read(ParseResult call, IReadOnlyList<ReportingPeriod> periods) => Versions(call, periods) switch
    {
        [var one] => one.Definitions,
        var several => throw new CallException($"the periods span the versions {Names(several)}: name one with --definitions"),
    };

    /// <summary>The named version with every period, or each period under the version in force on its last day.</summary>
    internal IReadOnlyList<VersionPeriods> Versions(ParseResult call, IReadOnlyList<ReportingPeriod> periods)
    {
        var name = call.GetRequiredValue(_definitions);
        if (!name.Equals(Auto, StringComparison.OrdinalIgnoreCase))
        {
            return [new VersionPeriods(Named(name), periods)];
        }

        if (periods.FirstOrDefault(period => DefinitionSets.InForce(period.LastMonth) is null) is { } before)
        {
            throw new CallException($"no definitions of the data set are in force in {before} (there are {Held()}); --definitions v1.0 computes it as if v1.0 had been");
        }

        return VersionPeriods.InForce(periods);
    }

    /// <summary>The names of several versions: <c>v2.0 and v2.1</c>.</summary>
    internal static string Names(IEnumerable<VersionPeriods> versions) => string.Join(" and ", versions.Select(version => version.Definitions.Version));

    internal static DefinitionSet Named(string name) => Find(name) ?? throw new CallException($"there are no definitions of that name; there are {Held()}");

    /// <summary>The definitions of a version, in any case; null when the tool holds none.</summary>
    internal static DefinitionSet? Find(string name) => DefinitionSets.Find(name);

    internal static string Held() => string.Join(", ", DefinitionSets.All.Select(set => $"{set.Version} from {ReportingPeriod.Month(set.Validity.From!.Value)}"));
}
