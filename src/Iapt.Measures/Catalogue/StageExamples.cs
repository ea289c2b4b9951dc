using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The examples, readings and source of a measure of a wait for a stage.</summary>
internal static class StageExamples
{
    private const string SupplyOnce = "1";

    // The longest waits of the two bounds; a wait on the day itself shows the bound of the assessment.
    private static readonly int[] Waits = [0, 28, 90];

    /// <summary>The mean of a wait.</summary>
    internal static MeasureDefinition ShownAsMean(this MeasureDefinition measure, StageWait wait) => measure
        .Read(wait)
        .With([.. Of(wait, 7).Select(row => Example.Gives("7", StageRows.Finished(SupplyOnce), row))])
        .With([.. Of(wait, 0).Select(row => Example.Gives("0", StageRows.Finished(SupplyOnce), row))])
        .With([.. Missing(wait).Select(row => Example.Unknown(StageRows.Finished(SupplyOnce), row))])
        .Bounded(wait, Example.NotCounted);

    /// <summary>The number of referrals that have a wait.</summary>
    internal static MeasureDefinition ShownAsCount(this MeasureDefinition measure, StageWait wait, string mean) => measure
        .ReadAs(wait)
        .Reading(StageReadings.ReferralsOf(mean))
        .With([.. Waits.SelectMany(days => Of(wait, days)).Select(row => Example.Counted(StageRows.Finished(SupplyOnce), row))])
        .With([.. Missing(wait).Select(row => Example.NotCounted(StageRows.Finished(SupplyOnce), row))])
        .Bounded(wait, Example.NotCounted);

    /// <summary>A wait of at most so many days, as a count or a percentage.</summary>
    internal static MeasureDefinition ShownByDays(this MeasureDefinition measure, StageWait wait, int days) => measure
        .Read(wait)
        .With([.. Waits.Where(one => one <= days).SelectMany(one => Of(wait, one)).Select(row => Example.Counted(StageRows.Finished(SupplyOnce), row))])
        .With([.. Of(wait, days + 1).Select(row => Example.NotCounted(StageRows.Finished(SupplyOnce), row))])
        .With([.. Missing(wait).Select(row => Example.Unknown(StageRows.Finished(SupplyOnce), row))])
        .Bounded(wait, measure.Expression is Ratio ? Example.Outside : Example.NotCounted);

    private delegate Example Row(params ReadOnlySpan<Cells> row);

    private static MeasureDefinition Read(this MeasureDefinition measure, StageWait wait) => measure
        .Reading(StageReadings.FlagWithSpace)
        .Reading(StageReadings.ContactIdentifierMisspelt)
        .Reading(ContactReadings.AttendanceCodesJoinedByOr)
        .Reading(ContactReadings.AppointmentTypesJoinedByOr)
        .ReadAs(wait);

    private static MeasureDefinition ReadAs(this MeasureDefinition measure, StageWait wait) => wait.Readings.Aggregate(measure, (read, reading) => read.Reading(reading));

    private static MeasureDefinition Bounded(this MeasureDefinition measure, StageWait wait, Row outside) => measure
        .With([.. wait.Rows.Others.Select(row => outside(StageRows.Finished(SupplyOnce), row))])
        .With(
            outside(StageRows.Finished("0"), wait.Rows.Of(0)),
            outside(StageRows.NotFinished(SupplyOnce), wait.Rows.Of(0)),
            outside(StageRows.FinishedAfterMay(SupplyOnce), wait.Rows.Of(0)))
        .Unknown(StageRows.Finished(""), wait.Rows.Of(0))
        .From(MonthlyMetadata.V21);

    private static IEnumerable<Cells> Of(StageWait wait, int days) => wait.Rows.Alike is { } alike ? [wait.Rows.Of(days), alike(days)] : [wait.Rows.Of(days)];

    private static IEnumerable<Cells> Missing(StageWait wait) => wait.Rows.Never is { } never ? [wait.Rows.Without, never] : [wait.Rows.Without];
}
