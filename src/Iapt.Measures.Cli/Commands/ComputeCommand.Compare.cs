using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Cli.Commands;

/// <content><c>compute --compare</c>.</content>
internal sealed partial class ComputeCommand
{
    // What two versions make of the same data: only what differs.
    private void Compare(
        DefinitionSet from, DefinitionSet to, IReadOnlyList<ReportingPeriod> periods, ParseResult call, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        Option[] others = [_breakdown, _partial, .. _result.Options.Where(option => option != _result.Format.Option), .. _analysis.Given(call) is { } analysis ? [analysis] : (Option[])[]];
        if (others.FirstOrDefault(option => IsGiven(call, option)) is { } other)
        {
            throw new CallException($"{other.Name} is of figures, and --compare prints differences; leave one of the two out");
        }

        if (_comparison.Provider(call) is not null && periods.Count != 1)
        {
            throw new CallException("--referrals-of takes one period: --month 2024-05");
        }

        var levels = LevelNames.Read(call.GetRequiredValue(_by));
        var chosen = call.GetValue(_measures) is { } list ? MeasureChoice.Read(list, from) : null;
        var extract = _input.Read(call, error, cancellation);
        var comparison = new DefinitionComparison(Calculator(from, call), Calculator(to, call));
        var measures = chosen ?? comparison.Shared(extract);
        using var progress = ProgressLine.Start("comparing", _input.IsQuiet(call));
        if (_comparison.Provider(call) is not { } provider)
        {
            var figures = comparison.Figures(extract, new MeasureRequest { Periods = periods, Levels = levels, Measures = measures }, progress, cancellation);
            progress.Dispose();
            ComparisonLines.Of(figures).Write(output, _result.Format.Read(call));
            return;
        }

        if (!extract.Groups.Codes(GroupLevel.Provider, periods[0]).Contains(provider, StringComparer.Ordinal))
        {
            throw new CallException("the input has no provider of the code that --referrals-of names");
        }

        var outcomes = chosen ?? [.. measures.Where(measure => from.FamilyOf(measure).Name is "outcomes" && measure.Expression is Aggregate)];
        var referrals = comparison.Referrals(extract, periods[0], GroupLevel.Provider, provider, outcomes, cancellation).ToList();
        progress.Dispose();
        ComparisonLines.Of(referrals).Write(output, _result.Format.Read(call));
    }
}
