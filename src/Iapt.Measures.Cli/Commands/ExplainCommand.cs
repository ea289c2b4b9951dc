using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

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
        var pathway = new Option<string?>("--pathway") { HelpName = "ID", Description = "The PathwayID of the referral, for a measure of referrals" };
        var contact = new Option<string?>("--contact")
        {
            HelpName = "ID",
            Description = "The Unique_CareContactID of the contact, for a measure of contacts; of a measure of other rows, the identifier of the row",
        };
        var measure = new Option<string>("--measure") { HelpName = "MEASURE", Description = "The measure: M191", Required = true };
        var rederive = new Option<bool>("--rederive") { Description = "Derive what can be derived even where it is supplied" };
        var command = new Command("explain", "Why a referral, or a contact, counts or not. Example: iapt-measures explain sample --pathway ID --measure M191 --month 2024-05")
        {
            pathway, contact, measure, rederive,
        };
        input.AddTo(command);
        periods.AddTo(command);
        definitions.AddTo(command);
        format.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            if ((call.GetValue(pathway) is null) == (call.GetValue(contact) is null))
            {
                throw new CallException("explain takes --pathway ID, for a measure of referrals, or --contact ID, for a measure of contacts");
            }

            if (string.IsNullOrWhiteSpace(call.GetValue(pathway) ?? call.GetValue(contact)))
            {
                throw new CallException("explain is given an empty identifier");
            }

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

            var explanation = call.GetValue(contact) is { } row
                ? OfRow(calculator, extract, one, asked[0], row)
                : OfReferral(calculator, extract, one, asked[0], call.GetValue(pathway)!);
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

    private static Explanation OfReferral(MeasureCalculator calculator, Extract extract, MeasureDefinition measure, ReportingPeriod period, string pathway)
    {
        if (SubjectOf(measure) is { Link: not null } other)
        {
            throw new CallException($"{measure.Id} counts {other.Plural}: name one by its {other.Key} with --contact");
        }

        var explainer = calculator.ExplainerFor(extract, measure, period);
        return explainer.RecordOf(pathway, measure, period) is { } row
            ? explainer.Explain(row, measure, calculator.Definitions.Version, period)
            : throw new CallException("the input has no usable record of that pathway");
    }

    private static Explanation OfRow(MeasureCalculator calculator, Extract extract, MeasureDefinition measure, ReportingPeriod period, string id)
    {
        var subject = SubjectOf(measure);
        if (subject.Link is null)
        {
            throw new CallException($"{measure.Id} counts referrals: name one with --pathway");
        }

        return calculator.ExplainRow(extract, measure, period, id)
            ?? throw new CallException($"the input has no {subject.Name} of that {subject.Key} that belongs to a referral reported in {period}");
    }

    private static Subject SubjectOf(MeasureDefinition measure) => MeasureParts.Of(measure.Expression).First().Subject;
}
