using System.CommandLine;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Instruments;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Cli.Commands;

/// <summary><c>sql</c>: the script that computes measures on an engine.</summary>
internal sealed class SqlCommand
{
    private const int NamedFields = 5;

    private readonly PeriodOptions _periods = new();
    private readonly DefinitionOptions _definitions = new();
    private readonly DialectOptions _dialect = new();

    private readonly Option<string?> _measures = new("--measures") { HelpName = "LIST", Description = "Measures by id or family: M076,M191 or outcomes (default: every measure that the tables of the map can answer)" };
    private readonly Option<string?> _breakdown = new("--breakdown") { HelpName = "LIST", Description = "Also within the groups of breakdowns, by id or name: V005,V011, or all" };
    private readonly Option<string> _by = new("--by") { HelpName = "LEVELS", Description = "Levels: england,region,icb,subicb,provider", DefaultValueFactory = _ => "england,provider" };
    private readonly Option<bool> _useSupplied = new("--use-supplied") { Description = "Use flags and scores that the tables hold as they stand (default: derive everything from what was recorded)" };
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE", Description = "Write to this file instead of standard output" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Nothing on standard error but what makes the call fail" };

    internal static Command Create(TextWriter output, TextWriter error)
    {
        var options = new SqlCommand();
        var command = new Command("sql", "The script that computes measures where the data are. Example: iapt-measures sql --measures outcomes --dialect spark --month 2024-05")
        {
            options._measures, options._breakdown, options._by, options._useSupplied, options._out, options._quiet,
        };
        options._dialect.AddTo(command);
        options._periods.AddTo(command);
        options._definitions.AddTo(command);
        command.SetAction(call => options.Run(call, output, error));
        return command;
    }

    private int Run(ParseResult call, TextWriter output, TextWriter error)
    {
        var periods = _periods.Read(call);
        var set = _definitions.Read(call, periods);
        var levels = LevelNames.Read(call.GetRequiredValue(_by));
        var chosen = call.GetValue(_measures) is { } list ? MeasureChoice.Read(list, set) : null;
        var named = call.GetValue(_breakdown) is { } groups ? BreakdownChoice.Read(groups, [set])?[0] : [];
        if (call.GetValue(_out) is { Length: 0 })
        {
            throw new CallException("--out names no file");
        }

        var (store, map) = _dialect.Read(call);
        var calculator = new MeasureCalculator(set, InstrumentTable.Default) { Rederive = !call.GetValue(_useSupplied) };
        var measures = chosen is null ? Answerable(set, calculator, store, call.GetValue(_quiet) ? null : error) : Checked(chosen, calculator, store, map);
        IReadOnlyList<Breakdown> breakdowns = named ?? [.. set.Breakdowns.Where(breakdown => calculator.MissingFor(store, breakdown).Count == 0)];
        Check(map, breakdowns.SelectMany(breakdown => calculator.MissingFor(store, breakdown).Select(field => (Of: breakdown.Id, Field: field))));
        Check(map, store, levels);
        var text = TextOf(calculator, store, new MeasureRequest { Periods = periods, Levels = levels, Measures = measures, Breakdowns = breakdowns });
        if (call.GetValue(_out) is { } path)
        {
            WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }
        else
        {
            output.Write(text);
        }

        return 0;
    }

    /// <summary>The text of a script; what the engine cannot say is an error of the call.</summary>
    internal static string TextOf(MeasureCalculator calculator, SqlStore store, MeasureRequest asked)
    {
        try
        {
            return calculator.ProgramFor(store, asked).Text();
        }
        catch (NotSupportedException refused)
        {
            throw new CallException(refused.Message);
        }
    }

    /// <summary>Measures of which the map has every column.</summary>
    internal static IReadOnlyList<MeasureDefinition> Checked(IReadOnlyList<MeasureDefinition> measures, MeasureCalculator calculator, SqlStore store, string map)
    {
        Check(map, measures.SelectMany(measure => calculator.MissingFor(store, measure).Select(field => (Of: measure.Id, Field: field))));
        return measures;
    }

    private static void Check(string map, IEnumerable<(string Of, Field Field)> missing)
    {
        var columns = missing.GroupBy(one => $"{one.Field.Table}.{one.Field.Name}", one => one.Of, StringComparer.Ordinal).Select(one => $"{one.Key} (for {Some(one.Distinct(StringComparer.Ordinal))})").ToList();
        if (columns.Count > 0)
        {
            throw new CallException($"the map {map} lacks columns that are needed: {string.Join("; ", columns)}");
        }
    }

    private static void Check(string map, SqlStore store, IReadOnlyList<GroupLevel> levels)
    {
        if (store.Map.Organisations is null && levels.Any(level => level is GroupLevel.Icb or GroupLevel.Region))
        {
            throw new CallException($"the map {map} has no organisation table, from which ICBs and regions are known; take other levels, or add \"organisations\" to a map of your own");
        }
    }

    private static string Some(IEnumerable<string> all)
    {
        var some = all.ToList();
        return string.Join(", ", some.Take(NamedFields)) + (some.Count > NamedFields ? ", ..." : "");
    }

    private static List<MeasureDefinition> Answerable(DefinitionSet set, MeasureCalculator calculator, SqlStore store, TextWriter? error)
    {
        var answerable = new List<MeasureDefinition>();
        foreach (var measure in set.Measures)
        {
            var missing = calculator.MissingFor(store, measure);
            if (missing.Count == 0)
            {
                answerable.Add(measure);
            }
            else
            {
                error?.WriteLine($"left out: {measure}: the map lacks {Some(missing.Select(field => $"{field.Table}.{field.Name}"))}");
            }
        }

        return answerable;
    }
}
