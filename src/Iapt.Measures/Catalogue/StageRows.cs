using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>Example rows of a wait for a stage of treatment.</summary>
/// <param name="Of">A referral with its stages, that waited so many days.</param>
/// <param name="Alike">The same wait by another case of the construction; nothing where there is one case only.</param>
/// <param name="Others">Referrals with other stages, that waited no day.</param>
/// <param name="Without">A referral with its stages and no wait, where a date is not recorded.</param>
/// <param name="Never">A referral with its stages and no wait, though every date is recorded; null where there is none.</param>
internal sealed record StageRows(Func<int, Cells> Of, Func<int, Cells>? Alike, ImmutableArray<Cells> Others, Cells Without, Cells? Never)
{
    private const string Began = "2024-03-04";

    /// <summary>Finished on the last day of May, after so many treatment contacts; the flag as supplied, so that clauses on the count show.</summary>
    internal static Cells Finished(string contacts) => Ended(LastDay, "True", contacts);

    /// <summary>Ended on the last day of May, not finished.</summary>
    internal static Cells NotFinished(string contacts) => Ended(LastDay, "False", contacts);

    /// <summary>Finished on the day after May.</summary>
    internal static Cells FinishedAfterMay(string contacts) => Ended(DayAfter, "True", contacts);

    /// <summary>First and last treated so many days apart.</summary>
    internal static Cells TreatedOver(int days) => Cells.Of(TherapySession_FirstDate.Being(DaysBefore(Began, days)), TherapySession_LastDate.Being(Began));

    /// <summary>Assessed so many days before the first treatment; negative, after it.</summary>
    internal static Cells AssessedBefore(int days) => Cells.Of(AssessedOn(DaysBefore(Began, days)), FirstTreatedOn(Began));

    /// <summary>Rows of a wait from the assessment to the first stage.</summary>
    internal static StageRows ToFirst(DateField began, string intensity, string other) => new(
        days => Cells.Of(AssessedBefore(days), FirstStage.Being(intensity), began.Being(Began)),
        null,
        [
            Cells.Of(AssessedBefore(0), FirstStage.Being(other), began.Being(Began)),
            Cells.Of(AssessedBefore(0), FirstStage.NotRecorded(), began.Being(Began)),
            Cells.Of(AssessedBefore(-1), FirstStage.Being(intensity), began.Being(Began)),
        ],
        Cells.Of(AssessedBefore(0), FirstStage.Being(intensity), began.NotRecorded()),
        null);

    /// <summary>Rows of a wait from one stage to the next.</summary>
    internal static StageRows Step(string from, string to, DateField toBegan, DateField fromBegan)
    {
        const string Single = "2024-01-15";
        const string Earlier = "2024-01-22";
        Cells assessed = AssessedBefore(0);
        return new StageRows(
            days => Cells.Of(assessed, Between(from, to, days), SecondStage_FirstDate.Being(DayAfter), toBegan.Being(Began), fromBegan.Being(Earlier)),
            days => Cells.Of(AssessedBefore(7), Between(from, to, days), SecondStage_FirstDate.Being(Began), toBegan.Being(Single), fromBegan.Being(Earlier)),
            [
                .. new[] { Between(from, from, 0), Between(to, to, 0), Between("", to, 0), Between(from, "", 0) }
                    .Select(stages => Cells.Of(assessed, stages, SecondStage_FirstDate.Being(Began), toBegan.Being(Began), fromBegan.Being(Earlier))),
                Cells.Of(AssessedBefore(-1), Between(from, to, 0), SecondStage_FirstDate.Being(Began), toBegan.Being(Began), fromBegan.Being(Earlier)),
            ],
            Cells.Of(assessed, Between(from, to, 0), SecondStage_FirstDate.Being(Began), toBegan.NotRecorded(), fromBegan.Being(Earlier)),
            Cells.Of(assessed, Between(from, to, 0), SecondStage_FirstDate.Being(Began), toBegan.Being(Earlier), fromBegan.Being(Earlier)));
    }

    private static Cells Ended(string date, string finished, string contacts) => Cells.Of(EndedOn(date), CompletedTreatment_Flag.Being(finished), TreatmentContacts(contacts));

    private static Cells Between(string first, string second, int days) =>
        Cells.Of(FirstStage.Being(first), SecondStage.Being(second), FirstStage_LastDate.Being(DaysBefore(Began, days)));
}
