using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Sick pay at the end of a finished course of treatment.</summary>
public static class Employment
{
    /// <summary>Count_OffSickPay</summary>
    public static MeasureDefinition M237 { get; } = Count("M237", "Count_OffSickPay", Finished & SickpayIndicator_First.In("Y") & SickpayIndicator_Last.In("N"))
        .Provisional("Published up to March 2022 only; the KPI return's 'moved off sick pay and benefits' is another definition.")
        .Counted(FinishedInMay, SickPay("Y", "N"))
        .NotCounted(FinishedInMay, SickPay("N", "N"))
        .NotCounted(FinishedInMay, SickPay("Y", "Y"))
        .NotCounted(TreatedOnceInMay, SickPay("Y", "N"))
        .NotCounted(FinishedOn(DayAfter), SickPay("Y", "N"))
        .Unknown(FinishedInMay, SickpayIndicator_First.NotRecorded(), SickpayIndicator_Last.Being("N"))
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment",
        [
            M237,
        ]);

    private static Cells SickPay(string first, string last) => Cells.Of(SickpayIndicator_First.Being(first), SickpayIndicator_Last.Being(last));
}
