using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>explain</c>: why a referral counts in a measure, or does not.</summary>
internal static class ExplainCommand
{
    internal static Command Create(TextWriter output, TextWriter error)
    {
        var input = new InputOptions();
        var periods = new PeriodOptions();
        var definitions = new DefinitionOptions();
        var format = new Format();
        var pathway = new Option<string>("--pathway") { HelpName = "ID", Description = "The PathwayID of the referral", Required = true };
        var measure = new Option<string>("--measure") { HelpName = "MEASURE", Description = "The measure: M191", Required = true };
        var rederive = new Option<bool>("--rederive") { Description = "Derive what can be derived even where it is supplied" };
        var command = new Command("explain", "Why a referral counts or not. Example: iapt-measures explain sample --pathway ID --measure M191 --month 2024-05")
        {
            pathway, measure, rederive,
        };
        input.AddTo(command);
        periods.AddTo(command);
        definitions.AddTo(command);
        format.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            var asked = periods.Read(call);
            if (asked.Count != 1)
            {
                throw new CallException("explain takes one period: --month 2024-05");
            }

            var set = definitions.Read(call, asked);
            var one = MeasureChoice.One(call.GetRequiredValue(measure), set);
            var extract = input.Read(call, error, cancellation);
            var calculator = new MeasureCalculator(set, InstrumentTable.Default) { Rederive = call.GetValue(rederive) };
            var missing = calculator.MissingFor(extract, one);
            if (missing.Count > 0)
            {
                throw new CallException($"{one.Id} needs {string.Join(", ", missing.Select(field => field.Name))}, which the input lacks");
            }

            if (Lowering.Of([one]).Leaves.FirstOrDefault(leaf => leaf.Subject.Link is not null) is { } other)
            {
                throw new CallException($"{one.Id} counts {other.Subject.Plural}, and explain speaks of referrals");
            }

            var explainer = calculator.ExplainerFor(extract, one, asked[0]);
            var row = explainer.RecordOf(call.GetRequiredValue(pathway), one, asked[0])
                ?? throw new CallException("the input has no usable record of that pathway");
            var explanation = explainer.Explain(row, one, set.Version, asked[0]);
            output.Write(format.Read(call) switch
            {
                Format.Json => ExplanationJson.Of(explanation),
                Format.Csv => ExplanationCsv.Of(explanation),
                _ => ExplanationText.Of(explanation),
            });
            return Task.FromResult(0);
        });
        return command;
    }
}
