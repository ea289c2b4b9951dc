using System.CommandLine;
using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Audit.Leaks;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Statistics;

namespace Iapt.Measures.Cli.Output;

/// <summary>Where figures go and how they look there.</summary>
internal sealed class ResultOptions
{
    private const string Tidy = "tidy";
    private const string NhsMonthly = "nhs-monthly";
    private const string Annual = "annual";
    private const string Proms = "proms";
    private const string Cml = "cml";
    private const string Parquet = "parquet";
    private static readonly string[] Extensions = [".csv", ".json", ".parquet"];

    private readonly Format _format = new();
    private readonly Option<string> _layout = new("--layout")
    {
        HelpName = "LAYOUT",
        Description = "tidy (default), nhs-monthly: the published file's own header; with --publish also annual: the annual main file, proms: its table of courses of therapy, and cml: the Central Metrics Library's tables, into the folder --out",
        DefaultValueFactory = _ => Tidy,
    };

    private readonly Option<string?> _out = new("--out") { HelpName = "FILE", Description = "Write to this file instead: .csv, .json or .parquet" };
    private readonly bool _takesPartial;
    private readonly Option<string?> _interval = new("--interval") { HelpName = "LEVEL", Description = "Two more columns, the Wilson interval of each rate: 0.95; with --change, Newcombe's of the difference" };
    private readonly Option<string?> _publish = new("--publish")
    {
        HelpName = "POLICY",
        Description = $"Figures for publication, by a disclosure policy: {string.Join(", ", DisclosurePolicies.All)} (default: exact figures; define nhs-england says what a policy does)",
    };

    private readonly Option<bool> _linked = new("--linked")
    {
        Description = "With --publish: suppress the fewest further figures so that none that is hidden can be worked out from the others",
    };

    internal ResultOptions() => _layout.AcceptOnlyFromAmong(Tidy, NhsMonthly, Annual, Proms, Cml);

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

    /// <summary>The options that say where figures go, in which layout, and by which policy.</summary>
    internal IReadOnlyList<Option> Places => [_layout, _out, _publish];

    /// <summary>The option of an interval.</summary>
    internal Option IntervalOption => _interval;

    /// <summary>The options.</summary>
    internal IReadOnlyList<Option> Options => [_format.Option, _layout, _out, _interval, _publish, _linked];

    internal void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The file for a partial table: one whose ending is not that of a table of figures, where the command writes such; otherwise null.</summary>
    internal string? PartialFile(ParseResult call) => _takesPartial && !Is(call, Cml) && call.GetValue(_out) is { } path && !IsFigures(path) ? path : null;

    /// <summary>True for the published file's own header, which has no room for anything else.</summary>
    internal bool IsNhsMonthly(ParseResult call) => Is(call, NhsMonthly);

    /// <summary>True for the table of courses of therapy, whose figures and groups are its own.</summary>
    internal bool IsProms(ParseResult call) => Is(call, Proms);

    /// <summary>Says what the published layout makes of the figures of a partial table: they come without names of organisations, and it has no groups.</summary>
    internal void NoteLayout(ParseResult call, MeasureTable table, TextWriter error)
    {
        if (Is(call, NhsMonthly) || Is(call, Annual) || Is(call, Proms))
        {
            error.WriteLine("a partial table holds no names of organisations: their codes stand in the place of names");
        }

        if (Is(call, NhsMonthly) && table.Rows.Any(row => row.Group is not null))
        {
            error.WriteLine("the layout nhs-monthly has no columns for a breakdown: figures within groups are left out");
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

        CheckPublication(call);
        if (Is(call, Cml))
        {
            CheckFolder(call);
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

        if (!Is(call, Tidy) && call.GetValue(_interval) is not null)
        {
            throw new CallException($"the layout {call.GetRequiredValue(_layout)} has no columns for an interval; leave --interval or --layout out");
        }

        if (!Is(call, Tidy) && !IsKind(call, Format.Csv))
        {
            throw new CallException($"the layout {call.GetRequiredValue(_layout)} is CSV; --out names a file that ends in .csv, and --format is csv");
        }
    }

    /// <summary>Finds what a layout cannot hold of the periods asked for.</summary>
    internal void CheckPeriods(ParseResult call, IEnumerable<ReportingPeriod> periods)
    {
        if ((Is(call, Annual) || Is(call, Proms)) && periods.Any(period => period.Cadence != Cadence.Year))
        {
            throw new CallException($"the layout {call.GetRequiredValue(_layout)} is of financial years: --year 2024-25");
        }
    }

    /// <summary>Finds what cannot be carried out of figures that are there: a partial table holds the periods and measures that it holds.</summary>
    internal void CheckTable(ParseResult call, MeasureTable table)
    {
        CheckPeriods(call, table.Rows.Select(row => row.Period));
        if (Policy(call) is not { } policy)
        {
            return;
        }

        if (policy.MissingFor(table.Rows.Select(row => row.Measure.Id).ToHashSet(StringComparer.Ordinal)) is { Count: > 0 } missing)
        {
            throw new CallException($"{policy.Name} suppresses measures of this table together with {string.Join(", ", missing)}, which it does not hold");
        }

        if (Is(call, Annual) || Is(call, Proms))
        {
            CheckLayout(call, policy.Protect(table));
        }
    }

    /// <summary>What is to be computed, with the measures that the policy tests others on, where they were not asked for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="asked">What was asked.</param>
    internal IReadOnlyList<VersionRequest> WithCompanions(ParseResult call, IReadOnlyList<VersionRequest> asked)
    {
        return Policy(call) is { } policy ? [.. asked.Select(With)] : asked;

        VersionRequest With(VersionRequest one)
        {
            var missing = policy.MissingFor([.. one.Asked.Measures.Select(measure => measure.Id)]).Select(one.Definitions.Find).OfType<MeasureDefinition>();
            return one with { Asked = one.Asked with { Measures = [.. one.Asked.Measures, .. missing] } };
        }
    }

    /// <summary>Writes figures.</summary>
    /// <param name="call">The call.</param>
    /// <param name="table">The exact figures.</param>
    /// <param name="organisations">The names of organisations.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="notes">Told what a policy did; null for nobody.</param>
    /// <param name="asked">Whether a measure was asked for; null when every one was.</param>
    internal void Write(ParseResult call, MeasureTable table, OrganisationTable organisations, TextWriter output, TextWriter? notes, Func<string, bool>? asked = null)
    {
        var figures = FiguresOf(call, table, notes, asked);
        if (Is(call, Cml))
        {
            figures.WriteCml(call.GetRequiredValue(_out)!);
        }
        else if (call.GetValue(_out) is not { } path)
        {
            WriteText(call, figures, organisations, output);
        }
        else if (IsKind(call, Parquet))
        {
            figures.WriteTidyParquet(path);
        }
        else
        {
            WholeFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                WriteText(call, figures, organisations, writer);
            });
        }
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

    private static bool IsFigures(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    private static (string Lower, string Upper)? Interval(MeasureRow row, ConfidenceLevel level) =>
        WilsonInterval.Of(row, level) is { } interval ? (Text(interval.LowerPercentage), Text(interval.UpperPercentage)) : null;

    private static string Text(decimal bound) => bound.ToString(CultureInfo.InvariantCulture);

    private void CheckPartial(ParseResult call)
    {
        if (Options.FirstOrDefault(option => option != _out && call.GetResult(option) is { Implicit: false }) is { } option)
        {
            throw new CallException($"{option.Name} is of figures, and --out names a partial table; figures go to a file that ends in .csv, .json or .parquet");
        }
    }

    private void CheckPublication(ParseResult call)
    {
        var policy = Policy(call);
        if (policy is not null && call.GetValue(_interval) is not null)
        {
            throw new CallException("--interval is of exact figures, whose counts it would tell, and --publish hides them; leave one of the two out");
        }

        if (policy is null && call.GetValue(_linked))
        {
            throw new CallException("--linked is of published figures; name the policy: --publish nhs-england");
        }

        if (policy is null && (Is(call, Annual) || Is(call, Proms) || Is(call, Cml)))
        {
            throw new CallException($"the layout {call.GetRequiredValue(_layout)} is of published figures; name the policy: --publish nhs-england");
        }
    }

    private void CheckFolder(ParseResult call)
    {
        if (call.GetValue(_out) is not { Length: > 0 } folder || IsFigures(folder))
        {
            throw new CallException("the layout cml is four tables; --out names a folder for them");
        }

        if (_format.Asked(call) is not null)
        {
            throw new CallException("the layout cml is CSV files; leave --format out");
        }
    }

    private void CheckLayout(ParseResult call, PublishedTable table)
    {
        if ((Is(call, Annual) ? PublicationWriter.WhyNotAnnual(table) : Is(call, Proms) ? PublicationWriter.WhyNotProms(table) : null) is { } problem)
        {
            throw new CallException(problem);
        }
    }

    private DisclosurePolicy? Policy(ParseResult call) => call.GetValue(_publish) is { } name
        ? DisclosurePolicies.Find(name) ?? throw new CallException($"--publish names no policy; expected one of {string.Join(", ", DisclosurePolicies.All)}")
        : null;

    private Figures FiguresOf(ParseResult call, MeasureTable table, TextWriter? notes, Func<string, bool>? asked)
    {
        if (Policy(call) is not { } policy)
        {
            return new ExactFigures(table, Level(call) is { } level ? new TidyOptions { Interval = row => Interval(row, level) } : null);
        }

        var published = policy.Protect(table).Only(row => asked is null || asked(row.Measure.Id));
        CheckLayout(call, published);
        if (call.GetValue(_linked))
        {
            var linked = published.Linked();
            published = linked.Table;
            ProtectionNotes.Write(linked, notes ?? TextWriter.Null);
        }

        if (notes is not null)
        {
            ProtectionNotes.Write(published, notes);
        }

        return new PublishedFigures(published);
    }

    private void WriteText(ParseResult call, Figures figures, OrganisationTable organisations, TextWriter writer)
    {
        switch (KindOf(call))
        {
            case Format.Json:
                figures.WriteTidyJson(writer);
                break;
            case Format.Csv when Is(call, NhsMonthly):
                figures.WriteNhsMonthly(writer, organisations);
                break;
            case Format.Csv when Is(call, Annual):
                figures.WriteAnnual(writer, organisations);
                break;
            case Format.Csv when Is(call, Proms):
                figures.WriteProms(writer, organisations);
                break;
            case Format.Csv:
                figures.WriteTidyCsv(writer);
                break;
            default:
                figures.Show(writer);
                break;
        }
    }

    private bool Is(ParseResult call, string layout) => string.Equals(call.GetRequiredValue(_layout), layout, StringComparison.Ordinal);

    private bool IsKind(ParseResult call, string kind) => string.Equals(KindOf(call), kind, StringComparison.Ordinal);

    private string KindOf(ParseResult call)
    {
        if (call.GetValue(_out) is { } path)
        {
            return Path.GetExtension(path).ToLowerInvariant().TrimStart('.');
        }

        return Is(call, Tidy) ? _format.Read(call) : _format.Asked(call) ?? Format.Csv;
    }
}
