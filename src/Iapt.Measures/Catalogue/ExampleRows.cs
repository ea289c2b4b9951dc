using Iapt.Measures.Algebra;
using NodaTime.Text;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>What example rows are made of. Examples are run for May 2024, so a row's event lies on the last day of May unless it shows that it lies outside.</summary>
internal static class ExampleRows
{
    internal const string FirstDay = "2024-05-01";
    internal const string LastDay = "2024-05-31";
    internal const string DayBefore = "2024-04-30";
    internal const string DayAfter = "2024-06-01";

    internal static Cells ReceivedOn(string date) => ReferralRequestReceivedDate.Being(date);

    internal static Cells AssessedOn(string date) => Assessment_FirstDate.Being(date);

    internal static Cells FirstTreatedOn(string date) => TherapySession_FirstDate.Being(date);

    internal static Cells SecondTreatedOn(string date) => TherapySession_SecondDate.Being(date);

    internal static Cells EndedOn(string date) => ServDischDate.Being(date);

    internal static Cells TreatmentContacts(string count) => TreatmentCareContact_Count.Being(count);

    internal static Cells FinishedOn(string date) => Cells.Of(EndedOn(date), TreatmentContacts("2"));

    /// <summary>Ended in May after one treatment contact: not finished.</summary>
    internal static Cells TreatedOnceInMay { get; } = Cells.Of(EndedOn(LastDay), TreatmentContacts("1"));

    /// <summary>Ended in May with at least two treatment contacts: finished.</summary>
    internal static Cells FinishedInMay { get; } = FinishedOn(LastDay);

    /// <summary>Ended in May; how often the person was treated is not recorded.</summary>
    internal static Cells PerhapsFinishedInMay { get; } = Cells.Of(EndedOn(LastDay), TreatmentCareContact_Count.NotRecorded());

    /// <summary>The date so many days before another.</summary>
    internal static string DaysBefore(string date, int days) => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(date).Value.PlusDays(-days));

    /// <summary>The date so many days before the last day of May 2024.</summary>
    internal static string DaysBeforeEnd(int days) => DaysBefore(LastDay, days);

    /// <summary>First assessed on the last day of May, so many days after the referral.</summary>
    internal static Cells AssessedAfter(int days) => Cells.Of(ReceivedOn(DaysBeforeEnd(days)), AssessedOn(LastDay));

    /// <summary>First treated on the last day of May, so many days after the referral.</summary>
    internal static Cells FirstTreatedAfter(int days) => Cells.Of(ReceivedOn(DaysBeforeEnd(days)), FirstTreatedOn(LastDay));

    /// <summary>Second treatment on the last day of May, so many days after the first.</summary>
    internal static Cells SecondTreatedAfter(int days) => Cells.Of(FirstTreatedOn(DaysBeforeEnd(days)), SecondTreatedOn(LastDay));
}
