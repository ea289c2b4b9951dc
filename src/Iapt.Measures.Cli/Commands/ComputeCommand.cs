using System.CommandLine;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Cli.Analyses;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Engines;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>compute</c>: the measures of one or more periods.</summary>
internal sealed partial class ComputeCommand
{
    private readonly InputOptions _input = new(optional: true);
    private readonly PeriodOptions _periods = new();
    private readonly DefinitionOptions _definitions = new();
    private readonly ComparisonOptions _comparison = new();
    private readonly AnalysisOptions _analysis = new();
    private readonly EngineChoice _engine = new();
    private readonly ResultOptions _result = new();

    private readonly Option<string?> _measures = new("--measures")
    {
        HelpName = "LIST",
        Description = "Measures by id or family: M076,M191 or outcomes (default: every measure that the input can answer)",
    };

    private readonly Option<string?> _breakdown = new("--breakdown")
    {
        HelpName = "LIST",
        Description = "Also within the groups of breakdowns, by id or name: V005,V011, or all that the input can answer (catalogue --breakdowns lists them)",
    };

    private readonly Option<string> _by = new("--by")
    {
        HelpName = "LEVELS",
        Description = "Levels: england,region,icb,subicb,provider",
        DefaultValueFactory = _ => "england,provider",
    };

    private readonly Option<bool> _rederive = new("--rederive") { Description = "Derive what can be derived even where it is supplied" };
    private readonly Option<bool> _useSupplied = new("--use-supplied") { Description = "Use every column that is present as it stands (the default)" };

    private readonly Option<int?> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "How many threads, a whole number from 1 (default: one for each processor); the figures do not depend on it",
    };

    private readonly Option<string?> _partial = new("--partial") { HelpName = "FILE", Description = "Write the totals of this part of the data to a partial table, for merge, instead of figures" };
    private readonly Option<string?> _fromResult = new("--from-result") { HelpName = "FILE", Description = "The figures of a partial table, or of the result of a script (CSV), instead of those of an INPUT" };

    internal static Command Create(TextWriter output, TextWriter error)
    {
        var options = new ComputeCommand();
        var command = new Command("compute", "The measures of one or more periods. Example: iapt-measures compute sample --month 2024-05 --by england,icb")
        {
            options._measures, options._breakdown, options._by, options._rederive, options._useSupplied, options._threads, options._partial, options._fromResult,
        };
        options._input.AddTo(command);
        options._engine.AddTo(command);
        options._periods.AddTo(command);
        options._definitions.AddTo(command);
        options._comparison.AddTo(command);
        options._analysis.AddTo(command);
        options._result.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            if (call.GetValue(options._fromResult) is { } file)
            {
                options.WriteFiguresOf(file, call, output, error);
            }
            else
            {
                options.Run(call, output, error, cancellation);
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static bool IsGiven(ParseResult call, Option option) => call.GetResult(option) is { Implicit: false };

    private void Run(ParseResult call, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var isThere = _engine.IsGiven(call);
        if (isThere)
        {
            CheckEngine(call);
        }
        else
        {
            _input.Require(call);
        }

        var periods = _periods.Read(call);
        if (_comparison.Read(call, _definitions.IsGiven(call), () => _definitions.Read(call, periods)) is { } versions)
        {
            CheckOptions(call);
            Compare(versions.From, versions.To, periods, call, output, error, cancellation);
            return;
        }

        var notes = _input.IsQuiet(call) ? null : error;
        if (_analysis.Given(call) is { } asked)
        {
            CheckAnalysis(call, asked);
        }

        var analysis = _analysis.Read(call, periods, _result.Level(call), notes);
        CheckOptions(call);
        _result.CheckPeriods(call, periods);
        var levels = LevelNames.Read(call.GetRequiredValue(_by));
        var (inForce, requests) = _result.IsProms(call) ? OfCoursesOfTherapy(periods, levels) : OfMeasures(call, analysis, periods, levels);
        if (_analysis.IsCompleteness(_analysis.Given(call)))
        {
            CompletenessLines.Check(inForce);
        }

        if (call.GetValue(_partial) is not null && inForce.Count > 1)
        {
            throw new CallException($"--partial writes the totals of one version, and the periods span {DefinitionOptions.Names(inForce)}: name one with --definitions, or write a file for the periods of each");
        }

        var calculator = new InForceCalculator(InstrumentTable.Default) { Rederive = call.GetValue(_rederive), Threads = call.GetValue(_threads) ?? Environment.ProcessorCount };
        var extract = isThere ? null : _input.Read(call, error, cancellation);
        using IFigureSource source = extract is null ? Figures(call, cancellation) : new ExtractFigures(extract);
        using var progress = ProgressLine.Start("computing", _input.IsQuiet(call));
        if (extract is not null && _analysis.IsCompleteness(_analysis.Given(call)))
        {
            var completeness = CompletenessLines.Of(calculator, inForce, extract, notes, progress, cancellation);
            progress.Dispose();
            completeness.Write(output, _result.Format.Read(call));
            return;
        }

        var versionRequests = requests.Of(calculator, source, notes);
        var named = versionRequests.SelectMany(request => request.Asked.Measures.Select(measure => measure.Id)).ToHashSet(StringComparer.Ordinal);
        if (call.GetValue(_partial) is { } path)
        {
            PartialTableFile.Write(path, source.ComputePart(calculator.For(versionRequests[0].Definitions), versionRequests[0].Asked, progress, cancellation));
            return;
        }

        var table = calculator.Compute(_result.WithCompanions(call, versionRequests), (version, one, part) => source.Compute(version, one, part, cancellation), progress);
        progress.Dispose();
        if (notes is not null)
        {
            FigureNotes.Write(table, notes);
        }

        if (analysis is not null)
        {
            analysis.Lines(table, notes).Write(output, _result.Format.Read(call));
            return;
        }

        if (notes is not null && _input.IsSample(call))
        {
            SampleNotes.Write(table, notes);
        }

        _result.Write(call, table, source.Organisations, output, notes, named.Contains);
    }

    private (IReadOnlyList<VersionPeriods> InForce, VersionRequests Requests) OfMeasures(
        ParseResult call, IAnalysis? analysis, IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels)
    {
        var inForce = _definitions.Versions(call, analysis?.Periods ?? periods);
        return (inForce, new VersionRequests(inForce, analysis, call.GetValue(_measures), call.GetValue(_breakdown), levels));
    }

    // Their table has a column for every figure and lines for their own complaints: those are asked for, whether the input can answer them or not.
    private static (IReadOnlyList<VersionPeriods> InForce, VersionRequests Requests) OfCoursesOfTherapy(IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels)
    {
        VersionPeriods[] inForce = [new(DefinitionSets.Proms, periods)];
        var every = string.Join(',', DefinitionSets.Proms.Families.Select(family => family.Name));
        return (inForce, new VersionRequests(inForce, null, every, CoursesOfTherapy.Diagnosis.Id, levels));
    }

    // An analysis prints lines of its own, so that what is said of figures has no meaning beside it.
    private void CheckAnalysis(ParseResult call, Option asked)
    {
        Option[] others =
        [
            _partial,
            .. _result.Places,
            .. _analysis.IsChange(asked) ? [] : (Option[])[_measures, _result.IntervalOption],
            .. _analysis.IsChange(asked) || asked.Name is "--targets" ? [] : (Option[])[_breakdown],
            .. _analysis.IsCompleteness(asked) ? (Option[])[_by] : [],
        ];
        if (others.FirstOrDefault(option => IsGiven(call, option)) is { } other)
        {
            throw new CallException($"{other.Name} is of figures, and {asked.Name} prints lines of its own; leave one of the two out");
        }
    }

    private EngineFigures Figures(ParseResult call, CancellationToken cancellation)
    {
        var map = _engine.Map(call);
        var engine = _engine.Open(call, call.GetValue(_threads));
        try
        {
            return new EngineFigures(engine, EngineData.Of(engine, map, cancellation));
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    // What only rows can do is not done where the data are.
    private void CheckEngine(ParseResult call)
    {
        if (_input.IsGiven(call))
        {
            throw new CallException("INPUT and --engine exclude each other");
        }

        Option[] ofRows = [.. _input.OfRows, .. _comparison.Options, .. _analysis.OfRows];
        if (ofRows.FirstOrDefault(option => IsGiven(call, option)) is { } option)
        {
            throw new CallException($"{option.Name} is of the rows of an INPUT, and --engine brings none here; a DuckDB file can be an INPUT");
        }
    }

    private MeasureCalculator Calculator(DefinitionSet set, ParseResult call) =>
        new(set, InstrumentTable.Default) { Rederive = call.GetValue(_rederive), Threads = call.GetValue(_threads) ?? Environment.ProcessorCount };

    private void CheckOptions(ParseResult call)
    {
        if (call.GetValue(_rederive) && call.GetValue(_useSupplied))
        {
            throw new CallException("--rederive and --use-supplied exclude each other");
        }

        if (call.GetValue(_threads) is < 1)
        {
            throw new CallException("--threads is a whole number from 1");
        }

        if (call.GetValue(_partial) is not null && _result.Options.FirstOrDefault(option => IsGiven(call, option)) is { } option)
        {
            throw new CallException($"{option.Name} is of figures, and --partial writes a partial table instead of them; leave one of the two out");
        }

        if (call.GetValue(_breakdown) is not null && _result.IsNhsMonthly(call))
        {
            throw new CallException("the layout nhs-monthly has no columns for a breakdown; leave --breakdown or --layout out");
        }

        if (_result.IsProms(call) && ((Option[])[_measures, _breakdown, _definitions.Option]).FirstOrDefault(option => IsGiven(call, option)) is { } chosen)
        {
            throw new CallException($"the layout proms has its own definitions, figures and complaints; leave {chosen.Name} or --layout out");
        }

        _result.Check(call);
    }

    // A partial table says by itself what its figures are of.
    private void WriteFiguresOf(string file, ParseResult call, TextWriter output, TextWriter error)
    {
        if (_input.IsGiven(call))
        {
            throw new CallException("INPUT and --from-result exclude each other");
        }

        if (file.Length == 0)
        {
            throw new CallException("--from-result names no file");
        }

        var isResult = SqlResultFile.IsResult(file);
        List<Option> taken = [.. _result.Options, _input.Quiet, _fromResult, .. isResult ? (Option[])[_partial] : []];
        if (call.CommandResult.Command.Options.FirstOrDefault(option => !taken.Contains(option) && IsGiven(call, option)) is { } option)
        {
            throw new CallException($"{option.Name} is of an INPUT, and --from-result takes everything from its file; leave one of the two out");
        }

        _result.Check(call);
        var totals = isResult ? SqlResultFile.Read(file, DefinitionOptions.Find) : PartialTableFile.Read(file);
        if (call.GetValue(_partial) is { } part)
        {
            PartialTableFile.Write(part, totals);
            return;
        }

        var (table, _) = PartialFigures.Of(file, totals);
        _result.CheckTable(call, table);
        if (!_input.IsQuiet(call))
        {
            FigureNotes.Write(table, error);
            _result.NoteLayout(call, table, error);
        }

        _result.Write(call, table, OrganisationTable.Empty, output, _input.IsQuiet(call) ? null : error);
    }
}
