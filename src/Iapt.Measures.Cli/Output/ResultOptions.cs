using System.CommandLine;
using System.Globalization;
using System.Text;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Results;
using Iapt.Measures.Statistics;

namespace Iapt.Measures.Cli.Output;

/// <summary>Where figures go and how they look there.</summary>
internal sealed class ResultOptions
{
    private const string Tidy = "tidy";
    private const string NhsMonthly = "nhs-monthly";
    private const string Parquet = "parquet";
    private static readonly string[] Extensions = [".csv", ".json", ".parquet"];

    private readonly Format _format = new();
    private readonly Option<string> _layout = new("--layout") { HelpName = "LAYOUT", Description = "tidy (default), or nhs-monthly: the published file's own header", DefaultValueFactory = _ => Tidy };
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE", Description = "Write to this file instead: .csv, .json or .parquet" };
    private readonly bool _takesPartial;
    private readonly Option<string?> _interval = new("--interval") { HelpName = "LEVEL", Description = "Two more columns, the Wilson interval of each rate: 0.95; with --change, Newcombe's of the difference" };

    internal ResultOptions() => _layout.AcceptOnlyFromAmong(Tidy, NhsMonthly);

    /// <summary>Options of a command that can also write a partial table.</summary>
    /// <param name="outFile">What is said of the file that is written.</param>
    internal ResultOptions(string outFile)
        : this()
    {
        _out.Description = outFile;
        _takesPartial = true;
    }

    /// <summary>How figures are printed.</summary>
    internal Format Format => _format;

    /// <summary>The options that say where figures go, and in which layout.</summary>
    internal IReadOnlyList<Option> Places => [_layout, _out];

    /// <summary>The option of an interval.</summary>
    internal Option IntervalOption => _interval;

    /// <summary>The options.</summary>
    internal IReadOnlyList<Option> Options => [_format.Option, _layout, _out, _interval];

    internal void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The file for a partial table: one whose ending is not that of a table of figures, where the command writes such; otherwise null.</summary>
    internal string? PartialFile(ParseResult call) => _takesPartial && call.GetValue(_out) is { } path && !IsFigures(path) ? path : null;

    /// <summary>True for the published file's own header, which has no room for anything else.</summary>
    internal bool IsNhsMonthly(ParseResult call) => string.Equals(call.GetRequiredValue(_layout), NhsMonthly, StringComparison.Ordinal);

    /// <summary>Says what the published layout makes of the figures of a partial table: they come without names of organisations, and it has no groups.</summary>
    internal void NoteLayout(ParseResult call, MeasureTable table, TextWriter error)
    {
        if (IsNhsMonthly(call))
        {
            error.WriteLine("a partial table holds no names of organisations: their codes stand in the place of names");
            if (table.Rows.Any(row => row.Group is not null))
            {
                error.WriteLine("the layout nhs-monthly has no columns for a breakdown: figures within groups are left out");
            }
        }
    }

    /// <summary>Finds what cannot be carried out before any work is done.</summary>
    internal void Check(ParseResult call)
    {
        _ = Level(call);
        if (PartialFile(call) is not null)
        {
            CheckPartial(call);
            return;
        }

        if (call.GetValue(_out) is { } path && !IsFigures(path))
        {
            throw new CallException("--out names a file that ends in .csv, .json or .parquet");
        }

        if (call.GetValue(_out) is not null && _format.Asked(call) is { } asked && !IsKind(call, asked))
        {
            throw new CallException("--format contradicts --out, whose ending says the format; leave --format out");
        }

        if (IsNhsMonthly(call) && (call.GetValue(_interval) is not null || !IsKind(call, Format.Csv)))
        {
            throw new CallException("the layout nhs-monthly is CSV and has no columns for an interval");
        }
    }

    internal void Write(ParseResult call, MeasureTable table, OrganisationTable organisations, TextWriter output)
    {
        var options = Level(call) is { } level ? new TidyOptions { Interval = row => Interval(row, level) } : null;
        if (call.GetValue(_out) is { } path)
        {
            WriteFile(call, path, table, organisations, options);
            return;
        }

        switch (KindOf(call))
        {
            case Format.Json:
                TableWriter.WriteTidyJson(table, output, options);
                break;
            case Format.Csv when IsNhsMonthly(call):
                TableWriter.WriteNhsMonthlyCsv(table, output, organisations);
                break;
            case Format.Csv:
                TableWriter.WriteTidyCsv(table, output, options);
                break;
            default:
                MeasureTableView.Write(table, output);
                break;
        }
    }

    private static bool IsFigures(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    private static (string Lower, string Upper)? Interval(MeasureRow row, ConfidenceLevel level) =>
        WilsonInterval.Of(row, level) is { } interval ? (Text(interval.LowerPercentage), Text(interval.UpperPercentage)) : null;

    private void CheckPartial(ParseResult call)
    {
        if (Options.FirstOrDefault(option => option != _out && call.GetResult(option) is { Implicit: false }) is { } option)
        {
            throw new CallException($"{option.Name} is of figures, and --out names a partial table; figures go to a file that ends in .csv, .json or .parquet");
        }
    }

    private void WriteFile(ParseResult call, string path, MeasureTable table, OrganisationTable organisations, TidyOptions? options)
    {
        if (IsKind(call, Parquet))
        {
            TableWriter.WriteTidyParquet(table, path, options);
            return;
        }

        WholeFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            if (IsKind(call, Format.Json))
            {
                TableWriter.WriteTidyJson(table, writer, options);
            }
            else if (IsNhsMonthly(call))
            {
                TableWriter.WriteNhsMonthlyCsv(table, writer, organisations);
            }
            else
            {
                TableWriter.WriteTidyCsv(table, writer, options);
            }
        });
    }

    private static string Text(decimal bound) => bound.ToString(CultureInfo.InvariantCulture);

    private bool IsKind(ParseResult call, string kind) => string.Equals(KindOf(call), kind, StringComparison.Ordinal);

    private string KindOf(ParseResult call)
    {
        if (call.GetValue(_out) is { } path)
        {
            return Path.GetExtension(path).ToLowerInvariant().TrimStart('.');
        }

        return IsNhsMonthly(call) ? _format.Asked(call) ?? Format.Csv : _format.Read(call);
    }

    /// <summary>The confidence level asked for; null for none.</summary>
    internal ConfidenceLevel? Level(ParseResult call)
    {
        if (call.GetValue(_interval) is not { } text)
        {
            return null;
        }

        return ConfidenceLevel.TryParse(text, CultureInfo.InvariantCulture, out var level)
            ? level
            : throw new CallException("--interval is a confidence level between 0 and 1: 0.95");
    }
}
