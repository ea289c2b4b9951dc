using System.Globalization;
using NodaTime;

namespace Iapt.Measures.Periods;

/// <summary>A run of whole months that figures are reported for, both ends included.</summary>
public sealed record ReportingPeriod : IComparable<ReportingPeriod>
{
    private const int MonthsInYear = 12;
    private const int FirstMonthOfFinancialYear = 4;

    // Unique_MonthID counts months from April 1900 as 1: 1438 is January 2020.
    private const int MonthBeforeFirstId = (1900 * MonthsInYear) + 2;

    private ReportingPeriod(Cadence cadence, YearMonth first, YearMonth last)
    {
        Cadence = cadence;
        FirstMonth = first;
        LastMonth = last;
    }

    /// <summary>Its length.</summary>
    public Cadence Cadence { get; }

    /// <summary>Its first month.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>Its last month. A period longer than a month uses the definitions in force then.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>Its first day.</summary>
    public LocalDate Start => FirstMonth.OnDayOfMonth(1);

    /// <summary>Its last day.</summary>
    public LocalDate End => LastMonth.ToDateInterval().End;

    /// <summary>How people write it: <c>2024-05</c>, <c>2024-25Q1</c>, <c>2024-25</c>, <c>2023-10 to 2024-03</c>.</summary>
    public string Label => Cadence switch
    {
        Cadence.Month => Text(FirstMonth),
        Cadence.Quarter => string.Create(
            CultureInfo.InvariantCulture, $"{FinancialYearLabel(FirstMonth)}Q{(((FirstMonth.Month + MonthsInYear - FirstMonthOfFinancialYear) % MonthsInYear) / 3) + 1}"),
        Cadence.Year => FinancialYearLabel(FirstMonth),
        _ => $"{Text(FirstMonth)} to {Text(LastMonth)}",
    };

    /// <summary>A month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportingPeriod Month(int year, int month) => Month(new YearMonth(year, month));

    /// <summary>A month.</summary>
    /// <param name="month">The month.</param>
    public static ReportingPeriod Month(YearMonth month) => new(Cadence.Month, month, month);

    /// <summary>A quarter of a financial year.</summary>
    /// <param name="startYear">The year in which the financial year begins: 2024 for 2024-25.</param>
    /// <param name="quarter">1 for April to June, to 4 for January to March.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public static ReportingPeriod Quarter(int startYear, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var first = new YearMonth(startYear, FirstMonthOfFinancialYear).PlusMonths(3 * (quarter - 1));
        return new ReportingPeriod(Cadence.Quarter, first, first.PlusMonths(2));
    }

    /// <summary>A financial year.</summary>
    /// <param name="startYear">The year in which it begins: 2024 for 2024-25.</param>
    public static ReportingPeriod FinancialYear(int startYear)
    {
        var first = new YearMonth(startYear, FirstMonthOfFinancialYear);
        return new ReportingPeriod(Cadence.Year, first, first.PlusMonths(MonthsInYear - 1));
    }

    /// <summary>A run of months as one period.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public static ReportingPeriod Between(YearMonth first, YearMonth last)
    {
        ThrowIfReversed(first, last);
        return new ReportingPeriod(first == last ? Cadence.Month : Cadence.Range, first, last);
    }

    /// <summary>Every month of a run, each as a period.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public static IReadOnlyList<ReportingPeriod> EachMonth(YearMonth first, YearMonth last)
    {
        ThrowIfReversed(first, last);
        return [.. Enumerable.Range(0, Number(last) - Number(first) + 1).Select(offset => Month(first.PlusMonths(offset)))];
    }

    /// <summary>The period of two dates: a month, a quarter of a financial year, a financial year, else a run of months; null unless they are the first and last day of whole months.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static ReportingPeriod? Spanning(LocalDate first, LocalDate last)
    {
        var (from, to) = (first.ToYearMonth(), last.ToYearMonth());
        if (first.Day != 1 || last != to.ToDateInterval().End || last < first)
        {
            return null;
        }

        return (Number(to) - Number(from) + 1) switch
        {
            1 => Month(from),
            3 when from.Month % 3 == 1 => new ReportingPeriod(Cadence.Quarter, from, to),
            MonthsInYear when from.Month == FirstMonthOfFinancialYear => new ReportingPeriod(Cadence.Year, from, to),
            _ => Between(from, to),
        };
    }

    /// <summary>Reads <c>2024-05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The month.</param>
    public static bool TryParseMonth(string text, out ReportingPeriod? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = null;
        if (text.Length == 7 && text[4] == '-' && TryYear(text.AsSpan(0, 4), out var year) && TryDigits(text.AsSpan(5), out var month) && month is >= 1 and <= MonthsInYear)
        {
            period = Month(year, month);
        }

        return period is not null;
    }

    /// <summary>Reads <c>2024-25Q1</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The quarter.</param>
    public static bool TryParseQuarter(string text, out ReportingPeriod? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = null;
        if (text.Length == 9 && text[7] is 'Q' or 'q' && TryFinancialYear(text.AsSpan(0, 7), out var year) && text[8] is >= '1' and <= '4')
        {
            period = Quarter(year, text[8] - '0');
        }

        return period is not null;
    }

    /// <summary>Reads <c>2024-25</c> as a financial year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The year.</param>
    public static bool TryParseYear(string text, out ReportingPeriod? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = text.Length == 7 && TryFinancialYear(text, out var year) ? FinancialYear(year) : null;
        return period is not null;
    }

    /// <summary>A number for each month, so that months are subtracted and compared as integers.</summary>
    /// <param name="month">The month.</param>
    public static int Number(YearMonth month) => (month.Year * MonthsInYear) + month.Month - 1;

    /// <summary>The number of the month that a <c>Unique_MonthID</c> stands for, so that it compares with <see cref="Number"/>.</summary>
    /// <param name="uniqueMonthId">The identifier: 1438 is January 2020.</param>
    public static int NumberOfId(long uniqueMonthId) => MonthBeforeFirstId + (int)uniqueMonthId;

    /// <summary>True when the month is one of the period's.</summary>
    /// <param name="monthNumber">The month, by <see cref="Number"/>.</param>
    public bool CoversMonth(int monthNumber) => monthNumber >= Number(FirstMonth) && monthNumber <= Number(LastMonth);

    /// <summary>Orders by first day, shorter periods first.</summary>
    /// <param name="other">Another period.</param>
    public int CompareTo(ReportingPeriod? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byStart = FirstMonth.CompareTo(other.FirstMonth);
        return byStart != 0 ? byStart : LastMonth.CompareTo(other.LastMonth);
    }

    /// <inheritdoc/>
    public override string ToString() => Label;

    private static string Text(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-{month.Month:D2}");

    private static string FinancialYearLabel(YearMonth month)
    {
        var start = month.Month >= FirstMonthOfFinancialYear ? month.Year : month.Year - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{start:D4}-{(start + 1) % 100:D2}");
    }

    private static bool TryFinancialYear(ReadOnlySpan<char> text, out int year) =>
        TryYear(text[..4], out year) && text[4] == '-' && TryDigits(text[5..], out var second) && second == (year + 1) % 100;

    // NodaTime knows years to 9999; a data set of this programme holds none outside these.
    private static bool TryYear(ReadOnlySpan<char> text, out int year) => TryDigits(text, out year) && year is >= 1900 and <= 2200;

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void ThrowIfReversed(YearMonth first, YearMonth last)
    {
        if (last.CompareTo(first) < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(last), last, "The last month of a period is not before its first.");
        }
    }
}
