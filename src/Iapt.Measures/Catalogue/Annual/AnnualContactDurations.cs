using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.AnnualFields;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: how long the treatment contacts of finished courses lasted.</summary>
internal static class AnnualContactDurations
{
    private static readonly Predicate WithMinutes = Finished & TreatmentContact_Duration.MoreThan(0);

    private static readonly Interpretation FlagIsTrue = new(
        "CompletedTreatment_Flag = 'Y', where the other fields print True.",
        "The flag is true.",
        "One flag, two spellings of its value.");

    internal static MeasureFamily Family { get; } = new(
        "annual-contact-duration",
        [
            OfContacts("Mean_ContactDuration", AggregateKind.Mean),
            OfContacts("Median_ContactDuration", AggregateKind.Median),
            OfReferrals("Sum_ContactDuration", AggregateKind.Sum),
            OfReferrals("Mean_TotalContactDurationPerReferral", AggregateKind.Mean),
            OfReferrals("Median_TotalContactDurationPerReferral", AggregateKind.Median),
            Count("Count_FinishedCourseTreatmentContactDuration", WithMinutes)
                .Reading(FlagIsTrue)
                .Counted(FinishedInMay, Minutes("1"))
                .Counted(FinishedOn(FirstDay), Minutes("90"))
                .NotCounted(FinishedInMay, Minutes("0"))
                .NotCounted(TreatedOnceInMay, Minutes("90"))
                .NotCounted(FinishedOn(DayAfter), Minutes("90"))
                .Unknown(FinishedInMay, TreatmentContact_Duration.NotRecorded()),
        ]);

    private static MeasureDefinition OfReferrals(string id, AggregateKind kind) => Summary(id, kind, TreatmentContact_Duration.Value, WithMinutes)
        .Reading(FlagIsTrue)
        .Gives("1", FinishedInMay, Minutes("1"))
        .Gives("90", FinishedOn(FirstDay), Minutes("90"))
        .NotCounted(FinishedInMay, Minutes("0"))
        .NotCounted(TreatedOnceInMay, Minutes("90"))
        .NotCounted(FinishedOn(DayAfter), Minutes("90"))
        .Unknown(FinishedInMay, TreatmentContact_Duration.NotRecorded());

    // The contacts are those of the referrals that finished in the period, whenever they took place.
    private static MeasureDefinition OfContacts(string id, AggregateKind kind) => Of(id, new Aggregate(kind, Tables.CareContact, ClinContDurOfCareCont.Value, Finished & AnnualContacts.IsTimed))
        .Reading(FlagIsTrue)
        .Gives("1", FinishedInMay, Contact("02", "5", "1"))
        .Gives("45", FinishedOn(FirstDay), Contact("03", "6", "45"))
        .Gives("60", FinishedOn(FirstDay), Contact("05", "5", "60"))
        .NotCounted(FinishedInMay, Contact("02", "5", "0"))
        .NotCounted(FinishedInMay, Contact("06", "5", "45"))
        .NotCounted(FinishedInMay, Contact("02", "3", "45"))
        .NotCounted(TreatedOnceInMay, Contact("02", "5", "45"))
        .NotCounted(FinishedOn(DayAfter), Contact("02", "5", "45"))
        .Unknown(FinishedInMay, Contact("02", "5", ""));

    private static Cells Minutes(string minutes) => TreatmentContact_Duration.Being(minutes);

    private static Cells Contact(string type, string attendance, string minutes) =>
        Cells.Of(AppType.Being(type), AttendOrDNACode.Being(attendance), ClinContDurOfCareCont.Being(minutes));
}
