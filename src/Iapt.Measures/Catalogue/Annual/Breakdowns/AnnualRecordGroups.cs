using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.AnnualFields;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: breakdowns by what is recorded of a person's circumstances, home and care cluster.</summary>
internal static class AnnualRecordGroups
{
    private const string NotStated = "Not stated/Not known/Invalid";

    private static readonly (string Name, string[] Codes)[] Clusters =
    [
        ("Common Mental Health Problems (Low severity)", ["01"]),
        ("Common Mental Health Problems (Low severity with greater need)", ["02"]),
        ("Non-Psychotic (moderate severity)", ["03"]),
        ("Non-Psychotic (severe)", ["04"]),
        ("Non-Psychotic disorders (very severe)", ["05"]),
        ("Non-Psychotic disorders", ["06", "07", "08"]),
        ("Psychosis", ["10", "11", "12", "13", "14", "15", "16", "17"]),
        ("Cognitive impairment or dementia", ["18", "19", "20", "21"]),
        ("Other mental health care cluster", ["00", "09"]),
    ];

    private static readonly (string Name, string Decile)[] Deciles =
    [
        ("01 Least deprived", "10"), ("02 Less deprived", "9"), ("03 Less deprived", "8"), ("04 Less deprived", "7"), ("05 Less deprived", "6"),
        ("06 More deprived", "5"), ("07 More deprived", "4"), ("08 More deprived", "3"), ("09 More deprived", "2"), ("10 Most deprived", "1"),
    ];

    private static readonly Predicate IsVeteran = ExBAFIndicator.In("02", "05");
    private static readonly Cells Veteran = ExBAFIndicator.Being("02");

    internal static Breakdown SexualOrientation { get; } = CircumstanceGroups.V014.Relabelled("SexualOrientation", "Sexual Orientation", AnnualPersonGroups.Same)
        .Provisional("Which of several circumstances of a person is read is not said (decisions.md 20).")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown Religion { get; } = Each(Breakdown.Partition("Religion", "Religion"), ReligionOfAnyCode, [.. ReligionCodes.All.Select(group => (group.Name, group.Codes.ToArray()))])
        .Provisional("Which of several circumstances of a person is read is not said (decisions.md 20).")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown Deprivation { get; } = Each(
            Breakdown.Partition("DeprivationDecile", "Indices of Deprivation Decile"), DataSet.AnnualFields.IndicesOfDeprivationDecile, [.. Deciles.Select(group => (group.Name, (string[])[group.Decile]))])
        .Reading(
            says: "Labels count from the least deprived, the field from the most.",
            compute: "'01 Least deprived' is decile 10, '10 Most deprived' is decile 1, as printed.",
            because: "Decile 1 of the index is the most deprived tenth.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown ArmedForces { get; } = Breakdown.Overlapping("ArmedForces", "Ex-British Armed Forces and Dependants")
        .Group("Veterans and dependants", IsVeteran, Counted(Veteran), Counted(ExBAFIndicator.Being("05")), NotCounted(ExBAFIndicator.Being("03")), NotCounted(ExBAFIndicator.NotRecorded()))
        .Group("Not veterans or dependants", ExBAFIndicator.In("03"), Counted(ExBAFIndicator.Being("03")), NotCounted(Veteran), NotCounted(ExBAFIndicator.NotRecorded()))
        .Group(
            NotStated,
            ExBAFIndicator.IsNull | !ExBAFIndicator.In("02", "03", "05"),
            Counted(ExBAFIndicator.NotRecorded()),
            Counted(ExBAFIndicator.Being("UU")),
            NotCounted(Veteran),
            NotCounted(ExBAFIndicator.Being("03")),
            NotCounted(ExBAFIndicator.Being("05")))
        .Group("Veterans waiting <6 weeks", IsVeteran & WaitToTreatment.AtMostDays(42), Waiting(42))
        .Group("Veterans waiting <18 weeks", IsVeteran & WaitToTreatment.AtMostDays(126), Waiting(126))
        .Reading(
            says: "'Not stated' prints BAFINDICATOR, where the field is ExBAFIndicator.",
            compute: "ExBAFIndicator.",
            because: "A slip; no other field can be meant.")
        .Reading(
            says: "Labelled <6 weeks and <18 weeks.",
            compute: "42 days or fewer and 126 days or fewer, the bounds included.",
            because: "The construction prints the days.")
        .From(AnnualMetadata.Of2025);

    internal static Breakdown CareCluster { get; } = Each(Breakdown.Partition("CareCluster", "Mental Health Care Cluster"), AMHCareClustCodeFin, Clusters)
        .Reading(
            says: "The list of 'Not stated' prints '16',17' without a quote.",
            compute: "Every code outside 00 to 21, and none.",
            because: "A slip; 17 is under 'Psychosis'.")
        .Provisional("The table IDS803CareCluster is no part of the input: not assessable until a file of it is read.")
        .From(AnnualMetadata.Of2025);

    private static Breakdown Each(Breakdown before, CodeField field, (string Name, string[] Codes)[] groups) => groups
        .Aggregate(before, (so, group) => so.Group(
            group.Name,
            field.In(group.Codes),
            [.. group.Codes.Select(code => Counted(field.Being(code))), NotCounted(field.Being(groups.First(other => other.Codes != group.Codes).Codes[0])), NotCounted(field.NotRecorded())]))
        .Remainder(NotStated, [Counted(field.NotRecorded()), Counted(field.Being("QQ")), .. groups.Select(group => NotCounted(field.Being(group.Codes[0])))]);

    private static Example[] Waiting(int days)
    {
        Cells After(int wait) => Cells.Of(ReceivedOn(DaysBefore(LastDay, wait)), FirstTreatedOn(LastDay));
        return
        [
            Counted(Veteran, After(days)),
            Counted(ExBAFIndicator.Being("05"), After(0)),
            NotCounted(Veteran, After(days + 1)),
            NotCounted(ExBAFIndicator.Being("03"), After(days)),
            NotCounted(Veteran, ReceivedOn(FirstDay), DataSet.Ids101.TherapySession_FirstDate.NotRecorded()),
        ];
    }
}
