using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.Catalogue.CourseOutcome;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: finished courses of treatment, the wait before them and the appointments in them.</summary>
internal static class AnnualFinishedCourse
{
    internal static MeasureFamily Family { get; } = new(
        "annual-finished-course",
        [
            As("Count_FinishedCourseTreatment", EndedReferrals.M076),
            Percentage("Percentage_FinishedCourseTreatment", Define.Count(Finished), new AllGroups(Define.Count(Finished)))
                .Reading(
                    says: "The numerator is of VariableA and VariableB, the denominator of the VariableType alone.",
                    compute: "The group's finished courses over those of all groups; without a breakdown 100.",
                    because: "With <6 weeks it is called the equivalent of M053, whose denominator is every finished course.")
                .Reading(
                    says: "The denominator has no ServDischDate.",
                    compute: "Discharges in the period, above and below.",
                    because: "Without it courses of other years would be divided by.")
                .Counted(FinishedOn(FirstDay))
                .Counted(FinishedInMay)
                .Outside(TreatedOnceInMay)
                .Outside(FinishedOn(DayAfter))
                .Unknown(PerhapsFinishedInMay),
            As("Mean_ApptsFinishedCourseTreatment", FinishedCourse.M141),
            As("Mean_WaitCompletedTreatment", FinishedCourse.M050),
            Appointments("Mean_TreatmentAppointmentsRecovery", Recovered),
            Appointments("Mean_TreatmentAppointmentsImprovement", Improved),
            Appointments("Mean_TreatmentAppointmentsNoChange", Unchanged),
            Appointments("Mean_TreatmentAppointmentsDeterioration", Deteriorated),
            Appointments("Mean_TreatmentAppointmentsReliableRecovery", ReliablyRecovered),
        ]);

    private static MeasureDefinition Appointments(string id, CourseOutcome outcome) =>
        Summary(id, AggregateKind.Mean, TreatmentCareContact_Count.Value, outcome.Among(Every)).Giving(Every, outcome, "2");
}
