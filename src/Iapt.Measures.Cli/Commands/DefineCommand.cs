using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>define</c>: one definition, read.</summary>
internal static class DefineCommand
{
    internal static Command Create(TextWriter output)
    {
        var id = new Argument<string>("ID") { Description = "A measure (M192) or a derived field (I101D107, Recovery_Flag)" };
        var style = new Option<string>("--as") { HelpName = "STYLE", Description = "text, markdown or json", DefaultValueFactory = _ => "text" };
        style.AcceptOnlyFromAmong("text", "markdown", "json");
        var version = new Option<string>("--definitions") { HelpName = "VERSION", Description = "A version of the definitions: v2.1, v2.0, v1.5, v1.0, kpi or annual-2024-25", DefaultValueFactory = _ => DefinitionSets.All[^1].Version };
        var diff = new Option<string[]>("--diff")
        {
            HelpName = "V1 V2",
            Description = "The clauses that differ between two versions: --diff v2.0 v2.1",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("define", "One definition, with its sources. Example: iapt-measures define M192 --as markdown") { id, style, version, diff, quiet };
        command.SetAction(call =>
        {
            if (call.GetValue(diff) is [var from, var to])
            {
                if (call.GetResult(version) is { Implicit: false } || call.GetResult(style) is { Implicit: false })
                {
                    throw new CallException("--diff is text of two versions: leave --as and --definitions out");
                }

                output.Write(DefinitionDiff.Of(CardOf(call.GetRequiredValue(id), DefinitionOptions.Named(from)), CardOf(call.GetRequiredValue(id), DefinitionOptions.Named(to))).ToString());
                return 0;
            }

            var card = CardOf(call.GetRequiredValue(id), DefinitionOptions.Named(call.GetRequiredValue(version)));
            output.Write(call.GetRequiredValue(style) switch
            {
                "markdown" => CardText.Markdown(card),
                "json" => CardJson.Of(card),
                _ => CardText.Plain(card) + EarlierNames(card.Id),
            });
            return 0;
        });
        return command;
    }

    private static string EarlierNames(string id) => string.Concat(NamesThroughTime.Of(id).Select(name => $"  Called {name.Name}, {name.Validity} ({name.Source})\n"));

    private static DefinitionCard CardOf(string id, DefinitionSet set)
    {
        var derivation = set.Derivations.All.FirstOrDefault(one =>
            one.Field.Name.Equals(id, StringComparison.OrdinalIgnoreCase) || string.Equals(one.Field.Uid, id, StringComparison.OrdinalIgnoreCase));
        return derivation is null
            ? DefinitionCard.Of(set, MeasureChoice.One(id, set, set.Derivations.All.Select(one => one.Field.Name)), InstrumentTable.Default)
            : DefinitionCard.Of(set, derivation, InstrumentTable.Default);
    }
}
