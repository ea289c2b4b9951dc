using System.Globalization;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Comparisons;

// The forms of the bulletins, in our own words: what rose or fell, by how much, and since when.
internal static class ChangeWords
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    internal static string Of(CountChange change) => (change.Absolute, change.Percentage) switch
    {
        (null, _) => Missing(change.Periods),
        (0, _) => $"no change {Since(change.Periods)}",
        ({ } absolute, null) => string.Create(Invariant, $"a rise of {absolute:N0} {Since(change.Periods)}, when there were none"),
        ({ } absolute, { } percentage) => string.Create(
            Invariant, $"a {Direction(absolute)} of {Math.Abs(absolute):N0}, or {Math.Abs(percentage):F1} per cent, {Since(change.Periods)}"),
    };

    internal static string Of(RateChange change) => change.Points switch
    {
        null => Missing(change.Periods),
        0 => $"no change {Since(change.Periods)}",
        { } points => $"a {Direction(points)} of {Math.Abs(points).ToString("F" + change.Decimals.ToString(Invariant), Invariant)} percentage points {Since(change.Periods)}",
    };

    internal static string Of(PeriodPair periods, decimal? change, int decimals) => change switch
    {
        null => Missing(periods),
        0 => $"no change {Since(periods)}",
        { } by => $"a {Direction(by)} of {Math.Abs(by).ToString("N" + decimals.ToString(Invariant), Invariant)} {Since(periods)}",
    };

    private static string Missing(PeriodPair periods) => $"no comparison with {Name(periods.Earlier)}: a figure is missing";

    private static string Direction(decimal change) => change < 0 ? "fall" : "rise";

    private static string Since(PeriodPair periods) => (periods.Kind, periods.Later.Cadence) switch
    {
        (PeriodComparison.YearOnYear, Cadence.Quarter) => $"on the same quarter of {periods.Earlier.Label[..^2]}",
        (PeriodComparison.YearOnYear, Cadence.Month) => $"on the same month of {periods.Earlier.FirstMonth.Year.ToString(Invariant)}",
        (PeriodComparison.YearOnYear, Cadence.Range) => "on the same months a year before",
        _ => $"since {Name(periods.Earlier)}",
    };

    private static string Name(ReportingPeriod period) => period.Cadence switch
    {
        Cadence.Month => $"{Invariant.DateTimeFormat.GetMonthName(period.FirstMonth.Month)} {period.FirstMonth.Year.ToString(Invariant)}",
        Cadence.Quarter => $"{period.Label[^2..]} of {period.Label[..^2]}",
        _ => period.Label,
    };
}
