using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// Days as plain numbers, counted from the first day on which a referral may be received: months before the span, so that the span
/// begins with a caseload and not with empty services.
/// </summary>
internal sealed class SpanCalendar
{
    /// <summary>Few referrals stay open for two years; older ones are left out. Whole years: <see cref="EndsQuarter"/> counts on it.</summary>
    private const int HistoryMonths = 2 * MonthsOfYear;

    /// <summary>Days after the span that something can be planned for.</summary>
    private const int PlannedDays = 400;

    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>Unique_MonthID counts months from April 1900, which is 1 (1438 is January 2020).</summary>
    private const int MonthIdEpochYear = 1900;
    private const int MonthIdEpochMonth = 4;

    /// <summary>Referrals received in thousands, by calendar month (England M001, mean of 2023 and 2024-25).</summary>
    private static readonly int[] ReceivedByMonth = [164, 148, 160, 138, 148, 144, 151, 144, 149, 165, 156, 123];

    /// <summary>A weekend arrival (an online self-referral) is kept in one case of four; the others are logged on a working day.</summary>
    private const int WeekendKept = 2_500;

    private readonly string[] _texts;
    private readonly int[] _monthStarts;
    private readonly string[] _monthTexts;
    private readonly short[] _monthOfDay;
    private readonly YearMonth _first;
    private readonly int _firstDayOfWeek;
    private readonly Weighted<int> _arrivalMonths;

    public SpanCalendar(YearMonth from, int months)
    {
        Months = months;
        _first = from.PlusMonths(-HistoryMonths);
        LocalDate start = _first.OnDayOfMonth(1);
        _firstDayOfWeek = (int)start.DayOfWeek;

        int everyMonth = HistoryMonths + months;
        _monthStarts = new int[everyMonth + 1];
        var arrivals = new (int Value, int Weight)[everyMonth];
        for (int month = 0; month < everyMonth; month++)
        {
            YearMonth yearMonth = _first.PlusMonths(month);
            int days = yearMonth.Calendar.GetDaysInMonth(yearMonth.Year, yearMonth.Month);
            _monthStarts[month + 1] = _monthStarts[month] + days;
            arrivals[month] = (month, ReceivedByMonth[yearMonth.Month - 1]);
        }

        _arrivalMonths = new Weighted<int>(arrivals);
        _texts = new string[_monthStarts[everyMonth] + PlannedDays];
        _monthOfDay = new short[_monthStarts[everyMonth]];
        _monthTexts = new string[everyMonth];
        for (int month = 0; month < everyMonth; month++)
        {
            _monthTexts[month] = MonthId(month - HistoryMonths).ToString(CultureInfo.InvariantCulture);
            _monthOfDay.AsSpan(_monthStarts[month].._monthStarts[month + 1]).Fill((short)(month - HistoryMonths));
        }

        for (int day = 0; day < _texts.Length; day++)
        {
            _texts[day] = LocalDatePattern.Iso.Format(start.PlusDays(day));
        }
    }

    /// <summary>The number of months that are submitted. They are counted from 0.</summary>
    public int Months { get; }

    /// <summary>The first day of the span.</summary>
    public int SpanStart => FirstDay(0);

    /// <summary>The last day of the span.</summary>
    public int SpanEnd => LastDay(Months - 1);

    public int FirstDay(int month) => _monthStarts[HistoryMonths + month];

    public int LastDay(int month) => _monthStarts[HistoryMonths + month + 1] - 1;

    /// <summary>The submitted month in which a day lies, the first or the last for a day outside the span.</summary>
    public int MonthOf(int day)
    {
        int month = 0;
        while (month < Months - 1 && day > LastDay(month))
        {
            month++;
        }

        return month;
    }

    /// <summary>The month in which a day up to the end of the span lies; negative before the span.</summary>
    public int CalendarMonthOf(int day) => _monthOfDay[day];

    /// <summary>Unique_MonthID as text, also of a month before the span.</summary>
    public ReadOnlySpan<char> MonthText(int month) => _monthTexts[HistoryMonths + month];

    /// <summary>A number that the months of a quarter share.</summary>
    public int QuarterOf(int month) => (_first.Month - 1 + month) / MonthsOfQuarter;

    private int MonthId(int month)
    {
        YearMonth yearMonth = _first.PlusMonths(HistoryMonths + month);
        return ((yearMonth.Year - MonthIdEpochYear) * MonthsOfYear) + yearMonth.Month - MonthIdEpochMonth + 1;
    }

    /// <summary>Whether a month is the last of its quarter (of the calendar year, which are those of the financial year too).</summary>
    public bool EndsQuarter(int month) => (_first.Month + month) % MonthsOfQuarter == 0;

    /// <summary>The day as yyyy-MM-dd. Days more than a year after the span are never written and have no text.</summary>
    public ReadOnlySpan<char> Text(int day) => _texts[day];

    /// <summary>The working day nearest to a day, but none before <paramref name="notBefore"/>.</summary>
    public int WorkingDay(int day, int notBefore)
    {
        day = Math.Max(day, notBefore);
        return DayOfWeek(day) switch
        {
            (int)IsoDayOfWeek.Saturday => day - 1 >= notBefore ? day - 1 : day + 2,
            (int)IsoDayOfWeek.Sunday => day + 1,
            _ => day,
        };
    }

    /// <summary>A day of receipt, before the span or within it.</summary>
    public int DrawReceipt(IntegerGenerator generator)
    {
        int month = _arrivalMonths.Draw(generator);
        int day = generator.Between(_monthStarts[month], _monthStarts[month + 1] - 1);
        return generator.Chance(WeekendKept) ? day : WorkingDay(day, notBefore: 0);
    }

    private int DayOfWeek(int day) => ((_firstDayOfWeek + day - 1) % DaysOfWeek) + 1;
}
