using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Cli.Input;

/// <summary>Which version of the definitions: the one in force in the period, or a named one.</summary>
internal sealed class DefinitionOptions
{
    private const string Auto = "auto";

    private readonly Option<string> _definitions = new("--definitions")
    {
        HelpName = "VERSION",
        Description = "'auto' (the version in force in the period), or one of: " + string.Join(", ", DefinitionSets.All.Concat(DefinitionSets.Variants).Select(set => set.Version)),
        DefaultValueFactory = _ => Auto,
    };

    internal bool IsGiven(ParseResult call) => call.GetResult(_definitions) is { Implicit: false };

    internal void AddTo(Command command) => command.Options.Add(_definitions);

    internal DefinitionSet Read(ParseResult call, IReadOnlyList<ReportingPeriod> periods)
    {
        var name = call.GetRequiredValue(_definitions);
        if (!name.Equals(Auto, StringComparison.OrdinalIgnoreCase))
        {
            return Named(name);
        }

        var inForce = periods.Select(period => DefinitionSets.InForce(period.LastMonth)).Distinct().ToList();
        if (inForce.Contains(null))
        {
            var first = periods.First(period => DefinitionSets.InForce(period.LastMonth) is null);
            throw new CallException($"no definitions of the data set are in force in {first} (there are {Held()}); --definitions v1.0 computes them as if v1.0 had been");
        }

        return inForce.Count == 1 ? inForce[0]! : throw new CallException($"the periods span the versions {string.Join(" and ", inForce.Select(set => set!.Version))}: name one with --definitions");
    }

    internal static DefinitionSet Named(string name) => Find(name) ?? throw new CallException($"there are no definitions of that name; there are {Held()}");

    /// <summary>The definitions of a version, in any case; null when the tool holds none.</summary>
    internal static DefinitionSet? Find(string name) => DefinitionSets.Find(name);

    internal static string Held() => string.Join(", ", DefinitionSets.All.Select(set => $"{set.Version} from {ReportingPeriod.Month(set.Validity.From!.Value)}"));
}
