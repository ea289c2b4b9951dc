using System.CommandLine;
using Iapt.Measures.Cli.Analyses;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
using Iapt.Measures.Statistics;

namespace Iapt.Measures.Cli.Input;

/// <summary>What is asked about figures in the place of the figures: change over time, targets, access, completeness.</summary>
internal sealed class AnalysisOptions
{
    private const string Previous = "previous";
    private const string Year = "year";

    private readonly Option<string?> _change = new("--change")
    {
        HelpName = "SINCE",
        Description = "How each figure changed, in numbers and words: since 'previous' (the month, quarter or year before), since a 'year' before, or previous,year",
    };

    private readonly Option<bool> _targets = new("--targets") { Description = "Only the measures that have had a national target, each beside the target of its time, with source and grade" };

    private readonly Option<string?> _prevalence = new("--prevalence")
    {
        HelpName = "FILE",
        Description = "Access rates, of the period and annualised, beside their target: those entering treatment over estimated need, by a CSV file org_code,people,source,year (England: all)",
    };

    private readonly Option<bool> _completeness = new("--completeness") { Description = "How complete the records of finished courses are: providers submitting, with a diagnosis, with paired scores" };

    /// <summary>The options that only rows can answer.</summary>
    internal IReadOnlyList<Option> OfRows => [_completeness];

    private Option[] All => [_change, _targets, _prevalence, _completeness];

    internal void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The one option of these that is given; null for none.</summary>
    internal Option? Given(ParseResult call)
    {
        List<Option> given = [.. All.Where(option => call.GetResult(option) is { Implicit: false })];
        return given.Count < 2
            ? given.FirstOrDefault()
            : throw new CallException($"{given[0].Name} and {given[1].Name} print lines of their own{(given.Contains(_targets) && given.Contains(_prevalence) ? ", and access rates stand beside their target already" : "")}; leave one of the two out");
    }

    /// <summary>True for <c>--completeness</c>.</summary>
    internal bool IsCompleteness(Option? given) => given == _completeness;

    /// <summary>True for <c>--change</c>, which takes measures, breakdowns and an interval as figures do.</summary>
    internal bool IsChange(Option? given) => given == _change;

    /// <summary>The analysis of figures that is asked for; null for none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="level">The confidence level asked for.</param>
    /// <param name="error">Told what a reader of the file should know; null for nobody.</param>
    internal IAnalysis? Read(ParseResult call, IReadOnlyList<ReportingPeriod> periods, ConfidenceLevel? level, TextWriter? error)
    {
        var given = Given(call);
        if (given == _change)
        {
            return new ChangeAnalysis(Pairs(call.GetRequiredValue(_change)!, periods), level);
        }

        if (given == _targets)
        {
            return new TargetAnalysis(periods);
        }

        if (given != _prevalence || given is null)
        {
            return null;
        }

        var path = call.GetRequiredValue(_prevalence)!;
        if (path.Length == 0)
        {
            throw new CallException("--prevalence names no file");
        }

        var (need, notes) = PrevalenceFile.Read(path);
        foreach (var note in notes)
        {
            error?.WriteLine(note);
        }

        return new AccessAnalysis(periods, need);
    }

    // Of a financial year the year before is the period before: one pair, not two.
    private static IReadOnlyList<PeriodPair> Pairs(string list, IReadOnlyList<ReportingPeriod> periods)
    {
        var words = list.Split(',', StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        return words.TrueForAll(word => word is Previous or Year)
            ? [.. periods.SelectMany(period => words.Select(word => word is Year ? PeriodPair.WithYearBefore(period) : PeriodPair.WithPrevious(period))).Distinct()]
            : throw new CallException("--change takes previous, year or previous,year");
    }
}
