using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdowns by what else is recorded of a person: service in the armed forces, religion, sexual orientation.</summary>
public static class CircumstanceGroups
{
    /// <summary>Ex British Armed Forces and Dependants</summary>
    public static Breakdown V006 { get; } = Breakdown.Partition("V006", "Ex British Armed Forces and Dependants")
        .Group("Ex-services member", ExBAFIndicator.In("02"), Counted(ExBAFIndicator.Being("02")), NotCounted(ExBAFIndicator.Being("05")))
        .Group("Dependant of an ex-services member", ExBAFIndicator.In("05"), Counted(ExBAFIndicator.Being("05")), NotCounted(ExBAFIndicator.Being("02")))
        .Group("Not an ex-services member or their dependant", ExBAFIndicator.In("03"), Counted(ExBAFIndicator.Being("03")), NotCounted(ExBAFIndicator.Being("UU")))
        .Remainder(
            "Not stated/Not known/Invalid",
            Counted(ExBAFIndicator.Being("UU")),
            Counted(ExBAFIndicator.Being("ZZ")),
            Counted(ExBAFIndicator.NotRecorded()),
            NotCounted(ExBAFIndicator.Being("02")),
            NotCounted(ExBAFIndicator.Being("03")))
        .From(MonthlyMetadata.V21);

    /// <summary>Religion</summary>
    public static Breakdown V013 { get; } = Each(
            Breakdown.Partition("V013", "Religion"),
            Religion,
            ("Baha`i", ["429732005"]),
            ("Buddhist", ["309687009"]),
            ("Christian", ["160549006"]),
            ("Hindu", ["160545000"]),
            ("Jain", ["429787006"]),
            ("Jewish", ["160543007"]),
            ("Muslim", ["309884000"]),
            ("None", ["160552003"]),
            ("Other", ["62458008", "160567004"]),
            ("Pagan", ["205141000000101"]),
            ("Sikh", ["366740002"]),
            ("Zoroastrian", ["429790000"]))
        .Remainder(
            "Not stated/Not known/Invalid",
            [.. CircumstanceCodes.ReligionNotStated.Select(code => Counted(Religion.Being(code))), Counted(Religion.NotRecorded()), NotCounted(Religion.Being("160552003"))])
        .Reading(
            "'Other' and 'Not stated' print 'or' between bare codes.",
            "The code is one of those printed.",
            "An equality cannot be joined to bare values; a list is the only meaning.")
        .Provisional("Which of several circumstances of a person is read is not said (decisions.md 20).")
        .From(MonthlyMetadata.V21);

    /// <summary>Sexual Orientation</summary>
    public static Breakdown V014 { get; } = Each(
            Breakdown.Partition("V014", "Sexual Orientation"),
            SexualOrientation,
            ("Bi-sexual", ["42035005"]),
            ("Gay/Lesbian", ["76102007", "89217008"]),
            ("Heterosexual", ["20430005"]))
        .Remainder("Not stated/Not known/Invalid", Counted(SexualOrientation.NotRecorded()), NotCounted(SexualOrientation.Being("20430005")), NotCounted(SexualOrientation.Being("42035005")))
        .Reading(
            "'Not stated' holds other orientations or none, without their codes.",
            "A person of whom none of the four printed codes is recorded; other codes of IDS011SocPerCircumstances are not read as an orientation.",
            "The list of other orientations is not printed; whether a later record of one replaces an earlier code of the four cannot be told without it (decisions.md 20).")
        .Reading(
            "'Gay/Lesbian' prints 'or' between bare codes.",
            "The code is one of those printed.",
            "An equality cannot be joined to bare values; a list is the only meaning.")
        .Provisional("Which of several circumstances of a person is read is not said, nor are the codes of other orientations (decisions.md 20).")
        .From(MonthlyMetadata.V21);

    private static Breakdown Each(Breakdown before, CodeField field, params (string Name, string[] Codes)[] groups) =>
        groups.Aggregate(before, (so, group) => so.Group(
            group.Name,
            field.In(group.Codes),
            [.. group.Codes.Select(code => Counted(field.Being(code))), NotCounted(field.Being(groups.First(other => !ReferenceEquals(other.Codes, group.Codes)).Codes[0])), NotCounted(field.NotRecorded())]));
}
