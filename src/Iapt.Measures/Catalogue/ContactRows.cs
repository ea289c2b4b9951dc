using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids205;

namespace Iapt.Measures.Catalogue;

/// <summary>What example rows of care contacts and internet therapy logs are made of.</summary>
internal static class ContactRows
{
    internal static Cells AttendedInMay { get; } = AttendedOn(ExampleRows.LastDay);

    internal static Cells MissedInMay { get; } = Cells.Of(ContactOn(ExampleRows.LastDay), Attended_Flag.Being("False"));

    /// <summary>A planned contact on the last day of May; whether the person attended is not recorded.</summary>
    internal static Cells PerhapsAttendedInMay { get; } =
        Cells.Of(ContactOn(ExampleRows.LastDay), AttendOrDNACode.NotRecorded(), PlannedCareContIndicator.Being("Y"));

    internal static Cells ContactOn(string date) => CareContDate.Being(date);

    internal static Cells AttendedOn(string date) => Cells.Of(ContactOn(date), Attended_Flag.Being("True"));

    internal static Cells LogEndedOn(string date) => EndDateIntEnabledTherLog.Being(date);
}
