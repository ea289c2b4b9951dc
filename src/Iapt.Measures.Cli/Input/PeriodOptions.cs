using System.CommandLine;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Cli.Input;

/// <summary>The options that say which periods are meant: exactly one of them.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<string?> _month = new("--month") { HelpName = "MONTH", Description = "A month: 2024-05; or several: 2024-04,2024-05" };
    private readonly Option<string?> _quarter = new("--quarter") { HelpName = "QUARTER", Description = "A quarter of a financial year: 2024-25Q1; or several" };
    private readonly Option<string?> _year = new("--year") { HelpName = "YEAR", Description = "A financial year: 2024-25; or several" };
    private readonly Option<string?> _from = new("--from") { HelpName = "MONTH", Description = "The first of several months: 2023-04" };
    private readonly Option<string?> _to = new("--to") { HelpName = "MONTH", Description = "The last of several months: 2024-03" };

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_month, _quarter, _year, _from, _to])
        {
            command.Options.Add(option);
        }
    }

    internal IReadOnlyList<ReportingPeriod> Read(ParseResult call)
    {
        var (month, quarter, year, from, to) = (call.GetValue(_month), call.GetValue(_quarter), call.GetValue(_year), call.GetValue(_from), call.GetValue(_to));
        if ((from is null) != (to is null))
        {
            throw new CallException("--from and --to go together: --from 2023-04 --to 2024-03");
        }

        var named = new[] { month, quarter, year, from }.Count(text => text is not null);
        if (named != 1)
        {
            throw new CallException("name one period: --month 2024-05, --quarter 2024-25Q1, --year 2024-25, or --from 2023-04 --to 2024-03");
        }

        return (month, quarter, year) switch
        {
            ({ } list, _, _) => Each(list, one => Month("--month", one)),
            (_, { } list, _) => Each(list, text => ReportingPeriod.TryParseQuarter(text, out var one) ? one! : throw Wrong("--quarter", "2024-25Q1")),
            (_, _, { } list) => Each(list, text => ReportingPeriod.TryParseYear(text, out var one) ? one! : throw Wrong("--year", "2024-25")),
            _ => EachMonth(Month("--from", from!), Month("--to", to!)),
        };
    }

    // An empty list is left to the first period, which says how one is written.
    private static List<ReportingPeriod> Each(string list, Func<string, ReportingPeriod> period) => [.. list.Split(',', StringSplitOptions.TrimEntries).Select(period).Distinct().Order()];

    private static IReadOnlyList<ReportingPeriod> EachMonth(ReportingPeriod from, ReportingPeriod to) => to.CompareTo(from) < 0
        ? throw new CallException("--to is before --from")
        : ReportingPeriod.EachMonth(from.FirstMonth, to.FirstMonth);

    private static ReportingPeriod Month(string option, string text) => ReportingPeriod.TryParseMonth(text, out var month) ? month! : throw Wrong(option, "2024-05");

    private static CallException Wrong(string option, string example) => new($"{option} is written like {example}");
}
