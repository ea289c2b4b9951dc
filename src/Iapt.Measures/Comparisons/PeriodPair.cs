using Iapt.Measures.Periods;

namespace Iapt.Measures.Comparisons;

/// <summary>Two periods of one length, of which the earlier is the base of a change.</summary>
public sealed record PeriodPair
{
    private const int MonthsInYear = 12;

    /// <summary>Two periods.</summary>
    /// <param name="earlier">The period that is the base.</param>
    /// <param name="later">The period that is compared with it, of the same length.</param>
    /// <exception cref="ArgumentException">The periods differ in length, or the earlier one does not begin first.</exception>
    public PeriodPair(ReportingPeriod earlier, ReportingPeriod later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Cadence != later.Cadence || Months(earlier) != Months(later))
        {
            throw new ArgumentException($"Periods of one length are compared: {earlier} and {later} differ.", nameof(later));
        }

        if (earlier.FirstMonth.CompareTo(later.FirstMonth) >= 0)
        {
            throw new ArgumentException($"{earlier} does not begin before {later}.", nameof(earlier));
        }

        (Earlier, Later) = (earlier, later);
    }

    /// <summary>The base.</summary>
    public ReportingPeriod Earlier { get; }

    /// <summary>The period that is compared with the base.</summary>
    public ReportingPeriod Later { get; }

    /// <summary>How the two lie to each other.</summary>
    public PeriodComparison Kind => (Distance(), Later.Cadence) switch
    {
        (MonthsInYear, _) => PeriodComparison.YearOnYear,
        (1, Cadence.Month) => PeriodComparison.MonthOnMonth,
        (3, Cadence.Quarter) => PeriodComparison.QuarterOnQuarter,
        _ => PeriodComparison.Other,
    };

    /// <summary>A period and the one of its length just before it: quarter on quarter for a quarter, year on year for a financial year.</summary>
    /// <param name="later">The period.</param>
    public static PeriodPair WithPrevious(ReportingPeriod later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new PeriodPair(Before(later, Months(later)), later);
    }

    /// <summary>A period and the same months of the year before.</summary>
    /// <param name="later">The period.</param>
    public static PeriodPair WithYearBefore(ReportingPeriod later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new PeriodPair(Before(later, MonthsInYear), later);
    }

    /// <summary>Both labels: <c>2011-12Q4 to 2012-13Q1</c>.</summary>
    public override string ToString() => $"{Earlier} to {Later}";

    internal static int Months(ReportingPeriod period) => ReportingPeriod.Number(period.LastMonth) - ReportingPeriod.Number(period.FirstMonth) + 1;

    private static ReportingPeriod Before(ReportingPeriod period, int months)
    {
        var first = period.FirstMonth.PlusMonths(-months);
        var financialYear = first.Month >= 4 ? first.Year : first.Year - 1;
        return period.Cadence switch
        {
            Cadence.Month => ReportingPeriod.Month(first),
            Cadence.Quarter => ReportingPeriod.Quarter(financialYear, (((first.Month + 8) % MonthsInYear) / 3) + 1),
            Cadence.Year => ReportingPeriod.FinancialYear(financialYear),
            _ => ReportingPeriod.Between(first, period.LastMonth.PlusMonths(-months)),
        };
    }

    private int Distance() => ReportingPeriod.Number(Later.FirstMonth) - ReportingPeriod.Number(Earlier.FirstMonth);
}
