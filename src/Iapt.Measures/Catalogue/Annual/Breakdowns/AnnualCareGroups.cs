using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: breakdowns by waits, by what care was given and by what was recorded at its start.</summary>
internal static class AnnualCareGroups
{
    private const string NotStated = "Not stated/Not known/Invalid";
    private const string Accessing = "Accessing services";
    private const string Second = "First to Second Treatment";
    private const string First = "2024-05-15";

    private static readonly string[] Statuses = ["01", "02", "03", "04", "05", "06", "07", "08"];

    private static readonly (string Name, Func<Term, Predicate> Within, int[] Inside, int[] Outside)[] Bands =
    [
        ("<=28 days", wait => wait.AtMostDays(28), [0, 28], [29]),
        ("29-56 days", wait => wait.BetweenDays(29, 56), [29, 56], [28, 57]),
        ("57-90 days", wait => wait.BetweenDays(57, 90), [57, 90], [56, 91]),
        (">90 days", wait => wait.AboveDays(90), [91], [90]),
        ("<6 weeks", wait => wait.AtMostDays(42), [0, 42], [43]),
        ("<18 weeks", wait => wait.AtMostDays(126), [0, 126], [127]),
    ];

    internal static Breakdown WaitingTime { get; } = Waits(Waits(
            Breakdown.Overlapping("WaitingTime", "Waiting Time")
                .Group(Accessing, TherapySession_FirstDate.IsRecorded, Counted(FirstTreatedOn(First)), NotCounted(TherapySession_FirstDate.NotRecorded())),
            Accessing,
            WaitToTreatment,
            days => Cells.Of(ReceivedOn(DaysBefore(First, days)), FirstTreatedOn(First)),
            ReferralRequestReceivedDate)
                .Group(Second, "Total", TherapySession_SecondDate.IsRecorded, Counted(SecondTreatedOn(First)), NotCounted(TherapySession_SecondDate.NotRecorded())),
            Second,
            SecondTreatment.BetweenTreatments,
            days => Cells.Of(FirstTreatedOn(DaysBefore(First, days)), SecondTreatedOn(First)),
            TherapySession_FirstDate)
        .Group("No second treatment appointment", TherapySession_SecondDate.IsNull, Counted(TherapySession_SecondDate.NotRecorded()), NotCounted(SecondTreatedOn(First)))
        .Reading(
            says: "Labelled <6 weeks and <18 weeks.",
            compute: "42 days or fewer and 126 days or fewer, the bounds included.",
            because: "The construction prints the days; the published bands add up to the finished courses only so.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown SteppedCare { get; } = Breakdown.Partition("SteppedCarePathway", "Stepped Care Pathway")
        .Group("Received only low intensity therapy", LowIntensityTherapy_FirstDate.IsRecorded & HighIntensityTherapy_FirstDate.IsNull, Counted(Intensities(true, false)), NotCounted(Intensities(true, true)), NotCounted(Intensities(false, false)))
        .Group("Received both high and low intensity therapies", LowIntensityTherapy_FirstDate.IsRecorded & HighIntensityTherapy_FirstDate.IsRecorded, Counted(Intensities(true, true)), NotCounted(Intensities(true, false)), NotCounted(Intensities(false, true)))
        .Group("Received only high intensity therapy", LowIntensityTherapy_FirstDate.IsNull & HighIntensityTherapy_FirstDate.IsRecorded, Counted(Intensities(false, true)), NotCounted(Intensities(true, true)), NotCounted(Intensities(false, false)))
        .Remainder(NotStated, Counted(Intensities(false, false)), NotCounted(Intensities(true, false)), NotCounted(Intensities(false, true)))
        .From(AnnualMetadata.Of2025);

    internal static Breakdown ConsultationMedium { get; } = DataSet.AnnualFields.ConsultationMedia.Aggregate(
            Breakdown.MultiValued("ConsultationMedium", "Consultation Medium"),
            (so, medium) => so.Group(medium.Name, medium.Flag.IsTrue, Counted(medium.Flag.Being("True")), NotCounted(medium.Flag.Being("False"))))
        .Reading(
            says: "ConsMechanism of a referral, which can have contacts by several.",
            compute: "Every medium by which an attended contact of the referral took place.",
            because: "The published groups add up to more than the total.")
        .Provisional("Which contacts of a referral are looked at is not said.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown EmploymentAtStart { get; } = AtStart(
            Breakdown.Partition("EmploymentStatusAtStart", "Employment status at start of treatment"),
            EmployStatus_First,
            Statuses,
            [
                "Employed", "Unemployed and seeking work", "Students who are not working or actively seeking work", "Long term sick or disabled, or in receipt of benefit payments",
                "Homemaker who is not working or actively seeking work", "Not receiving benefits and who are not working or actively seeking work",
                "Unpaid voluntary work who are not working or actively seeking work", "Retired",
            ],
            "Not Stated/Not known/Invalid",
            "All")
        .Reading(
            says: "The first status is explained as the last valid value of the records.",
            compute: "The first valid status of the referral.",
            because: "The field is named EmploymentStatus_First, and the explanation is repeated from the last.")
        .Reading(AnnualCourseEnds.ValidAbsenceToo)
        .From(AnnualMetadata.Of2025);

    internal static Breakdown MedicationAtStart { get; } = AtStart(
            Breakdown.Partition("MedicationAtStart", "Psychotropic Medication Status"),
            PsychotropicIndicator_First,
            ["01", "02", "03"],
            ["Status at start - Prescribed but not taking", "Status at start - Prescribed and taking", "Status at start - Not Prescribed"],
            "Status at start - Not stated/Not known/Invalid",
            null)
        .Reading(
            says: "fields_for_variable_type names PsychotropicIndicator_Last.",
            compute: "PsychotropicIndicator_First.",
            because: "The expressions of the groups test it, and the labels say the start.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown TherapyAtStart { get; } = AnnualTherapyTypes.AtEnd
        .Aggregate(
            Breakdown.Partition("TherapyTypeAtStart", "Therapy type recorded at start of treatment"),
            (so, type) => so.Group(
                type.Intensity, type.Label, type.In(TherapyType_First), [.. type.Examples.Select(code => Counted(TherapyType_First.Being(code))), NotCounted(TherapyType_First.Being("1")), NotCounted(TherapyType_First.NotRecorded())]))
        .Remainder(NotStated, "All", [Counted(TherapyType_First.Being("1")), Counted(TherapyType_First.NotRecorded()), .. AnnualTherapyTypes.AtEnd.Select(type => NotCounted(TherapyType_First.Being(type.Examples[0])))])
        .Reading(
            says: "The list of high intensity therapies holds 975131000000104, which is community signposting, and not 443730003, which has a group in it.",
            compute: "Signposting is of low intensity, interpersonal psychotherapy (443730003) of high.",
            because: "Each stands so in its own group.")
        .Reading(AnnualTherapyTypes.TwoCodes)
        .From(AnnualMetadata.Of2025);

    internal static Breakdown InternetProgramme { get; } = InternetProgrammeGroups.V009.Relabelled("IETprogramme", "IETprogramme", AnnualPersonGroups.Same)
        .Reading(
            says: "'No recorded IET' is 'IntEnabledTherProg is null', which a pathway with two logs can satisfy beside a named programme.",
            compute: "No log of the pathway names a programme, as in the monthly files.",
            because: "A pathway with a named programme has a recorded one.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown InitialCaseness { get; } = Breakdown.Overlapping("InitialCaseness", "InitialCaseness")
        .Group("At caseness", Caseness_Flag.IsTrue, [.. CourseOutcome.AtCaseness.Shown.Select(row => Counted(row)), .. CourseOutcome.AtCaseness.NotShown.Select(row => NotCounted(row))])
        .Group("Not at caseness", NotCaseness_Flag.IsTrue, [.. CourseOutcome.NotAtCaseness.Shown.Select(row => Counted(row)), .. CourseOutcome.NotAtCaseness.NotShown.Select(row => NotCounted(row))])
        .From(AnnualMetadata.Of2025);

    private static Breakdown Waits(Breakdown before, string name, Term wait, Func<int, Cells> after, DateField begins) => Bands.Aggregate(before, (so, band) => so.Group(
        name,
        band.Name,
        band.Within(wait),
        [.. band.Inside.Select(days => Counted(after(days))), .. band.Outside.Select(days => NotCounted(after(days))), NotCounted([.. after(band.Inside[0]).All.Where(cell => cell.Field != begins).Select(cell => (Cells)cell)])]));

    private static Breakdown AtStart(Breakdown before, CodeField field, string[] codes, string[] labels, string notStated, string? second)
    {
        Example[] listed = [.. codes.Select(code => NotCounted(field.Being(code)))];
        var groups = codes.Zip(labels).Aggregate(before, (so, group) => Added(so, group.Second, second, field.In(group.First), Counted(field.Being(group.First)), NotCounted(field.Being(codes.First(code => !string.Equals(code, group.First, StringComparison.Ordinal)))), NotCounted(field.NotRecorded())));
        Example[] others = [Counted(field.Being("ZZ")), Counted(field.NotRecorded()), .. listed];
        return second is null ? groups.Remainder(notStated, others) : groups.Remainder(notStated, second, others);
    }

    private static Breakdown Added(Breakdown so, string variableA, string? variableB, Predicate where, params ReadOnlySpan<Example> examples) =>
        variableB is null ? so.Group(variableA, where, examples) : so.Group(variableA, variableB, where, examples);

    private static Cells Intensities(bool low, bool high) =>
        Cells.Of(LowIntensityTherapy_FirstDate.Being(low ? First : ""), HighIntensityTherapy_FirstDate.Being(high ? First : ""));
}
