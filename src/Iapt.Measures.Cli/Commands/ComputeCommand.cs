using System.CommandLine;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>compute</c>: the measures of one or more periods.</summary>
internal sealed class ComputeCommand
{
    private readonly InputOptions _input = new();
    private readonly PeriodOptions _periods = new();
    private readonly DefinitionOptions _definitions = new();
    private readonly ResultOptions _result = new();

    private readonly Option<string?> _measures = new("--measures")
    {
        HelpName = "LIST",
        Description = "Measures by id or family: M076,M191 or outcomes (default: every measure that the input can answer)",
    };

    private readonly Option<string> _by = new("--by")
    {
        HelpName = "LEVELS",
        Description = "Levels: england,region,icb,subicb,provider",
        DefaultValueFactory = _ => "england,provider",
    };

    private readonly Option<bool> _rederive = new("--rederive") { Description = "Derive what can be derived even where it is supplied" };
    private readonly Option<bool> _useSupplied = new("--use-supplied") { Description = "Use every column that is present as it stands (the default)" };

    internal static Command Create(TextWriter output, TextWriter error)
    {
        var options = new ComputeCommand();
        var command = new Command("compute", "The measures of one or more periods. Example: iapt-measures compute sample --month 2024-05 --by england,icb")
        {
            options._measures, options._by, options._rederive, options._useSupplied,
        };
        options._input.AddTo(command);
        options._periods.AddTo(command);
        options._definitions.AddTo(command);
        options._result.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            options.Run(call, output, error, cancellation);
            return Task.FromResult(0);
        });
        return command;
    }

    private void Run(ParseResult call, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var periods = _periods.Read(call);
        var set = _definitions.Read(call, periods);
        var levels = LevelNames.Read(call.GetRequiredValue(_by));
        var chosen = call.GetValue(_measures) is { } list ? MeasureChoice.Read(list, set) : null;
        if (call.GetValue(_rederive) && call.GetValue(_useSupplied))
        {
            throw new CallException("--rederive and --use-supplied exclude each other");
        }

        _result.Check(call);
        var extract = _input.Read(call, error, cancellation);
        var calculator = new MeasureCalculator(set, InstrumentTable.Default) { Rederive = call.GetValue(_rederive) };
        var table = Compute(call, calculator, extract, periods, levels, chosen ?? Answerable(calculator, extract, call, error), cancellation);
        if (!_input.IsQuiet(call))
        {
            ProvisionalNumbers.Write(table, set, error);
            WriteUnpublished(table, error);
        }

        _result.Write(call, table, extract.Organisations, output);
    }

    private MeasureTable Compute(
        ParseResult call,
        MeasureCalculator calculator,
        Extract extract,
        IReadOnlyList<ReportingPeriod> periods,
        IReadOnlyList<GroupLevel> levels,
        IReadOnlyList<Algebra.MeasureDefinition> measures,
        CancellationToken cancellation)
    {
        using var progress = ProgressLine.Start("computing", _input.IsQuiet(call), periods.Count);
        return calculator.Compute(extract, periods, levels, measures, progress, cancellation);
    }

    private List<Algebra.MeasureDefinition> Answerable(MeasureCalculator calculator, Extract extract, ParseResult call, TextWriter error)
    {
        var answerable = new List<Algebra.MeasureDefinition>();
        var lacking = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var measure in calculator.Definitions.Measures)
        {
            var missing = calculator.MissingFor(extract, measure);
            if (missing.Count == 0)
            {
                answerable.Add(measure);
                continue;
            }

            var fields = string.Join("; ", missing.GroupBy(field => field.Table, StringComparer.Ordinal).Select(table => $"{table.Key} {string.Join(", ", table.Select(field => field.Name))}"));
            lacking.TryAdd(fields, []);
            lacking[fields].Add(measure.Id);
        }

        foreach (var (fields, ids) in _input.IsQuiet(call) ? [] : lacking)
        {
            error.WriteLine($"not computed for lack of {fields}: {string.Join(' ', ids)}");
        }

        return answerable;
    }

    // Every measure can be computed for a quarter or a year; what NHS England does not publish so is said (decisions.md 2).
    private static void WriteUnpublished(MeasureTable table, TextWriter error)
    {
        var unpublished = table.Rows.Where(row => !row.IsPublished).Select(row => row.Measure.Id).Distinct(StringComparer.Ordinal).ToList();
        if (unpublished.Count > 0)
        {
            error.WriteLine($"not published for a period of this length: {string.Join(' ', unpublished)}");
        }
    }
}
