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
        Description = "'auto' (the version in force in the period), or a version: v2.1, or its variant v2.1+any-deterioration",
        DefaultValueFactory = _ => Auto,
    };

    internal void AddTo(Command command) => command.Options.Add(_definitions);

    internal DefinitionSet Read(ParseResult call, IReadOnlyList<ReportingPeriod> periods)
    {
        var name = call.GetRequiredValue(_definitions);
        if (!name.Equals(Auto, StringComparison.OrdinalIgnoreCase))
        {
            return Named(name);
        }

        var inForce = periods.Select(period => DefinitionSets.All.FirstOrDefault(set => set.Validity.Covers(period.LastMonth))).Distinct().ToList();
        if (inForce.Contains(null))
        {
            var first = periods.First(period => !DefinitionSets.All.Any(set => set.Validity.Covers(period.LastMonth)));
            throw new CallException(
                $"no definitions of {first} are in this version of the tool (it holds {Held()}); --definitions v2.1 computes them as if v2.1 had been in force");
        }

        return inForce.Count == 1 ? inForce[0]! : throw new CallException("the periods span two versions of the definitions: name one with --definitions");
    }

    internal static DefinitionSet Named(string name) => Find(name) ?? throw new CallException($"there are no definitions of that name; there are {Held()}");

    /// <summary>The definitions of a version, in any case; null when the tool holds none.</summary>
    internal static DefinitionSet? Find(string name) =>
        DefinitionSets.All.Append(DefinitionSets.V21AnyDeterioration).FirstOrDefault(set => set.Version.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal static string Held() => string.Join(", ", DefinitionSets.All.Select(set => $"{set.Version} from {ReportingPeriod.Month(set.Validity.From!.Value)}"));
}
