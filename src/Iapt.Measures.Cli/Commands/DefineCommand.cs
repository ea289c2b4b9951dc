using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Sql;
using NodaTime;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>define</c>: one definition, read.</summary>
internal static class DefineCommand
{
    private const string Sql = "sql";

    internal static Command Create(TextWriter output)
    {
        var id = new Argument<string>("ID") { Description = "A measure (M192) or a derived field (I101D107, Recovery_Flag)" };
        var style = new Option<string>("--as") { HelpName = "STYLE", Description = "text, markdown, json or sql (with --dialect; for May 2024, which its variables change)", DefaultValueFactory = _ => "text" };
        style.AcceptOnlyFromAmong("text", "markdown", "json", Sql);
        var version = new Option<string>("--definitions") { HelpName = "VERSION", Description = "A version of the definitions: v2.1, v2.0, v1.5, v1.0 or kpi", DefaultValueFactory = _ => DefinitionSets.All[^1].Version };
        var diff = new Option<string[]>("--diff")
        {
            HelpName = "V1 V2",
            Description = "The clauses that differ between two versions: --diff v2.0 v2.1",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var quiet = new Option<bool>("--quiet") { Description = "Nothing on standard error but what makes the call fail" };
        var command = new Command("define", "One definition, with its sources. Example: iapt-measures define M192 --as markdown") { id, style, version, diff, quiet };
        var dialect = new DialectOptions();
        dialect.AddTo(command);
        command.SetAction(call =>
        {
            if (call.GetRequiredValue(style) is Sql)
            {
                var set = DefinitionOptions.Named(call.GetRequiredValue(version));
                output.Write(ScriptOf(set, MeasureChoice.One(call.GetRequiredValue(id), set), dialect.Read(call)));
                return 0;
            }

            if (dialect.IsGiven(call))
            {
                throw new CallException("--dialect and --map are of a script: --as sql");
            }

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

    // A definition has no period: the script has one to begin with, the last month of the definitions' validity where that has an end.
    private static string ScriptOf(DefinitionSet set, MeasureDefinition measure, (SqlStore Store, string Map) where)
    {
        var calculator = new MeasureCalculator(set, InstrumentTable.Default) { Rederive = true };
        var month = set.Validity.Until ?? new YearMonth(2024, 5);
        return SqlCommand.TextOf(calculator, where.Store, new MeasureRequest { Periods = [ReportingPeriod.Month(month)], Measures = SqlCommand.Checked([measure], calculator, where.Store, where.Map) });
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
