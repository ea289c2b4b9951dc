using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.AnnualFields;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: follow-up appointments after courses that finished in the first six months of the year.</summary>
internal static class AnnualFollowUp
{
    // 1 April to 30 September, in leap years too.
    private const int LastDayOfSixMonths = 182;

    private static readonly Predicate InFirstSixMonths = Finished & new DaysBetween(PeriodBoundary.Start, ServDischDate.Value).AtMostDays(LastDayOfSixMonths);

    private static readonly Predicate FollowedUp = InFirstSixMonths & FollowUp_ThirtyDays_Flag.IsTrue;

    private static readonly Interpretation FirstSixMonths = new(
        "Discharges between 2021-04-01 and 2021-09-30, in the file of 2024-25 too.",
        "Discharges in the first six months of the year that is computed: day 1 to day 183.",
        "The name and the description say so; as printed every later year would be empty.");

    private static readonly Cells WithFollowUp = FollowUp_ThirtyDays_Flag.Being("True");
    private static readonly Cells WithoutFollowUp = FollowUp_ThirtyDays_Flag.Being("False");

    internal static MeasureFamily Family { get; } = new(
        "annual-follow-up",
        [
            Count("Count_FinishedTreatmentFirst6Months", InFirstSixMonths)
                .Reading(FirstSixMonths)
                .Counted(FinishedOn(FirstDay))
                .Counted(FinishedInMay)
                .NotCounted(TreatedOnceInMay)
                .NotCounted(FinishedOn(DayAfter))
                .Unknown(PerhapsFinishedInMay),
            Count("Count_FinishedTreatmentFirst6MonthsFollowUp", FollowedUp)
                .Reading(FirstSixMonths)
                .Counted(FinishedOn(FirstDay), WithFollowUp)
                .NotCounted(FinishedInMay, WithoutFollowUp)
                .NotCounted(TreatedOnceInMay, WithFollowUp)
                .NotCounted(FinishedOn(DayAfter), WithFollowUp)
                .Unknown(PerhapsFinishedInMay, WithFollowUp),
            Percentage("Percentage_FollowUpAppointment", Define.Count(FollowedUp), Define.Count(InFirstSixMonths))
                .Reading(FirstSixMonths)
                .Counted(FinishedOn(FirstDay), WithFollowUp)
                .NotCounted(FinishedInMay, WithoutFollowUp)
                .Outside(TreatedOnceInMay, WithFollowUp)
                .Outside(FinishedOn(DayAfter), WithFollowUp)
                .Unknown(PerhapsFinishedInMay, WithFollowUp),
        ]);
}
