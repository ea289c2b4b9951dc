using System.Globalization;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>What a run is asked for beside what BenchmarkDotNet is asked: how many rows, and where results go.</summary>
internal static class RunOptions
{
    private const string RowsOption = "--rows";
    private const string ResultsOption = "--results";

    /// <summary>How many referrals are drawn.</summary>
    internal static int Rows { get; private set; } = 1_000_000;

    /// <summary>The folder for the reports; null to leave them on the screen.</summary>
    internal static string? Results { get; private set; }

    /// <summary>The command that gives the same table: it says no folder.</summary>
    internal static string Command { get; private set; } = "";

    /// <summary>The months of every benchmark.</summary>
    internal static IReadOnlyList<Periods.ReportingPeriod> Months { get; } =
        Periods.ReportingPeriod.EachMonth(Data.ReferralColumns.FirstDay.ToYearMonth(), Data.ReferralColumns.LastDay.ToYearMonth());

    /// <summary>Takes the options of this project and leaves those of BenchmarkDotNet.</summary>
    internal static string[] Take(string[] arguments)
    {
        var left = new List<string>();
        for (var position = 0; position < arguments.Length; position++)
        {
            switch (arguments[position])
            {
                case RowsOption when position + 1 < arguments.Length:
                    Rows = int.Parse(arguments[++position], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
                    break;
                case ResultsOption when position + 1 < arguments.Length:
                    Results = arguments[++position];
                    break;
                default:
                    left.Add(arguments[position]);
                    break;
            }
        }

        Command = $"dotnet run -c Release --project benchmarks/Iapt.Measures.Benchmarks -- --rows {Rows.ToString(CultureInfo.InvariantCulture)} {string.Join(' ', left)}";
        return [.. left];
    }
}
