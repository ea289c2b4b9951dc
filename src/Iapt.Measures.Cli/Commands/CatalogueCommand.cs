using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>catalogue</c>: every definition, a line each.</summary>
internal static class CatalogueCommand
{
    private static readonly string[] Header =
        ["id", "name", "family", "cadence", "definition", "valid_from", "valid_until", "tables", "status", "fingerprint"];

    // Identifier and name first, then what the terminal has room for.
    private static readonly int[] Shown = [0, 1, 2, 8, 3];

    private static readonly string[] GroupHeader =
        ["id", "variable_type", "variable_a", "variable_b", "groups", "cadence", "definition", "valid_from", "valid_until", "tables", "status", "fingerprint"];

    private static readonly int[] GroupsShown = [0, 1, 2, 3, 4, 10];

    internal static Command Create(TextWriter output)
    {
        var format = new Format();
        var breakdowns = new Option<bool>("--breakdowns") { Description = "The groups of the breakdowns (compute --breakdown) instead of the measures" };
        var version = new Option<string?>("--definitions") { HelpName = "VERSION", Description = "Those of one version alone: v2.1 (default: every version, in csv and json; the one in force, on a terminal)" };
        var command = new Command("catalogue", "All definitions. Example: iapt-measures catalogue --format csv") { breakdowns, version };
        format.AddTo(command);
        command.Options.Add(new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" });
        command.SetAction(call =>
        {
            var shape = format.Read(call);
            var sets = Sets(call.GetValue(version), isTable: shape is Format.Table);
            var lines = call.GetValue(breakdowns) ? new CatalogueLines(GroupHeader, GroupsShown, GroupLines(sets)) : new CatalogueLines(Header, Shown, MeasureLines(sets));
            lines.Write(output, shape);
            return 0;
        });
        return command;
    }

    // A file is of every definition that the tool holds; a reader wants those of today, and the others by name.
    private static IReadOnlyList<DefinitionSet> Sets(string? version, bool isTable) =>
        version is not null ? [DefinitionOptions.Named(version)] : isTable ? [DefinitionSets.All.Last(set => set.Collection == Collection.DataSet)] : DefinitionSets.All;

    private static List<string[]> MeasureLines(IReadOnlyList<DefinitionSet> sets) => [.. sets.SelectMany(set => set.Measures.Select(measure => Line(set, measure)))];

    private static List<string[]> GroupLines(IReadOnlyList<DefinitionSet> sets) =>
        [.. from set in sets from breakdown in set.Breakdowns from grouping in breakdown.Groups select Line(set, breakdown, grouping)];

    private static string[] Line(DefinitionSet set, MeasureDefinition measure) =>
    [
        measure.Id,
        measure.Name,
        set.FamilyOf(measure).Name,
        FrequencyOf(measure),
        set.Version,
        From(set),
        Until(set),
        Tables(Reach.Of(measure.Expression).Concat(Lineage.Of(measure.Expression, set.Derivations).SelectMany(Reach.Of))),
        measure.Status.ToString(),
        set.FingerprintOf(measure),
    ];

    private static string FrequencyOf(MeasureDefinition measure) => measure.Frequency switch
    {
        Frequency.Monthly => "Monthly",
        Frequency.Quarterly => "Quarterly",
        _ => "Monthly/Quarterly",
    };

    private static string[] Line(DefinitionSet set, Breakdown breakdown, BreakdownGroup group) =>
    [
        breakdown.Id,
        breakdown.Name,
        group.VariableA,
        group.VariableB ?? "",
        breakdown.Kind == BreakdownKind.Partition ? "partition" : "multi-valued",
        "Quarterly",
        set.Version,
        From(set),
        Until(set),
        Tables(Reach.Of(breakdown).Concat(Lineage.Of(breakdown, set.Derivations).SelectMany(Reach.Of))),
        breakdown.Status.ToString(),
        set.FingerprintOf(breakdown),
    ];

    private static string From(DefinitionSet set) => set.Validity.From is { } from ? ReportingPeriod.Month(from).Label : "";

    private static string Until(DefinitionSet set) => set.Validity.Until is { } until ? ReportingPeriod.Month(until).Label : "";

    // The tables of the fields that a definition names and of those its derivations read.
    private static string Tables(IEnumerable<Field> fields) => string.Join(
        ' ',
        fields.Select(field => field.Table).Where(table => table.StartsWith("IDS", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
