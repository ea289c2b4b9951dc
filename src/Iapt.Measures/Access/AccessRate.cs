using System.Globalization;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Access;

/// <summary>The people who enter treatment in a period, as a share of those who are estimated to need it (<c>domain.md</c> 5.9).</summary>
public sealed record AccessRate
{
    private const int MonthsInYear = 12;

    /// <summary>A rate.</summary>
    /// <param name="period">The period.</param>
    /// <param name="enteringTreatment">Those who enter treatment in it, 0 or more: M031, or the count of the KPI return.</param>
    /// <param name="prevalence">The estimated need.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public AccessRate(ReportingPeriod period, long enteringTreatment, Prevalence prevalence)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(prevalence);
        ArgumentOutOfRangeException.ThrowIfNegative(enteringTreatment);
        (Period, EnteringTreatment, Prevalence) = (period, enteringTreatment, prevalence);
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Those who enter treatment in it.</summary>
    public long EnteringTreatment { get; }

    /// <summary>The estimated need.</summary>
    public Prevalence Prevalence { get; }

    /// <summary>The exact percentage of those in need who enter treatment within the period: of a quarter, the quarterly rate.</summary>
    public Quotient Percentage => Quotient.Percentage(EnteringTreatment, Prevalence.People);

    /// <summary>The exact percentage that a year at this pace comes to: four times a quarter's, four thirds of three quarters'.</summary>
    public Quotient Annualised => Percentage * Quotient.Of(MonthsInYear, PeriodPair.Months(Period));

    /// <summary>
    /// The annualised rate, as it is printed, minus a target, in percentage points: below 0 where access falls short.
    /// </summary>
    /// <param name="target">A target of the access rate.</param>
    /// <exception cref="ArgumentException">The target is one of another measure.</exception>
    public decimal PointsAgainst(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Measure == TargetedMeasure.AccessRate
            ? Annualised.Round(1) - target.Value
            : throw new ArgumentException($"{target} is no target of the access rate.", nameof(target));
    }

    /// <summary>The period, its rate and the annual one, with one decimal, invariant.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Period}: {Percentage.Round(1):F1}% ({Annualised.Round(1):F1}% a year) of {Prevalence.People:N0} ({Prevalence.Source}, {Prevalence.Year})");
}
