using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdowns by gender.</summary>
public static class GenderGroups
{
    // 'Not in' includes null (decisions.md 20): the identity decides where it is one of the four, else the gender does.
    private static readonly Predicate NoIdentity = GenderIdentity.IsNull | !GenderIdentity.In("1", "2", "3", "4");

    /// <summary>Gender Identity</summary>
    public static Breakdown V007 { get; } = Breakdown.Partition("V007", "Gender Identity")
        .Group(
            "Male (including trans men)",
            GenderIdentity.In("1") | (Gender.In("1") & NoIdentity),
            Counted(GenderIdentity.Being("1"), Gender.Being("2")),
            Counted(GenderIdentity.Being("1")),
            Counted(Gender.Being("1")),
            Counted(GenderIdentity.Being("X"), Gender.Being("1")),
            NotCounted(GenderIdentity.Being("2"), Gender.Being("1")),
            NotCounted(GenderIdentity.Being("3"), Gender.Being("1")),
            NotCounted(GenderIdentity.Being("4"), Gender.Being("1")),
            NotCounted(Gender.Being("2")))
        .Group(
            "Female (including trans women)",
            GenderIdentity.In("2") | (Gender.In("2") & NoIdentity),
            Counted(GenderIdentity.Being("2"), Gender.Being("1")),
            Counted(GenderIdentity.Being("2")),
            Counted(Gender.Being("2")),
            Counted(GenderIdentity.Being("Z"), Gender.Being("2")),
            NotCounted(GenderIdentity.Being("1"), Gender.Being("2")),
            NotCounted(GenderIdentity.Being("4"), Gender.Being("2")),
            NotCounted(Gender.Being("1")))
        .Group("Non-binary", GenderIdentity.In("3"), Counted(GenderIdentity.Being("3")), Counted(GenderIdentity.Being("3"), Gender.Being("2")), NotCounted(GenderIdentity.Being("4")))
        .Group("Other (not listed)", GenderIdentity.In("4"), Counted(GenderIdentity.Being("4")), Counted(GenderIdentity.Being("4"), Gender.Being("9")), NotCounted(GenderIdentity.Being("3")))
        .Group(
            "Indeterminate",
            Gender.In("9") & NoIdentity,
            Counted(Gender.Being("9")),
            Counted(GenderIdentity.Being("X"), Gender.Being("9")),
            NotCounted(GenderIdentity.Being("1"), Gender.Being("9")),
            NotCounted(Gender.Being("X")))
        .Remainder(
            "Not stated/Not known/Invalid",
            Counted(Gender.Being("X")),
            Counted(GenderIdentity.Being("Z"), Gender.Being("X")),
            Counted(Gender.NotRecorded()),
            NotCounted(GenderIdentity.Being("1"), Gender.Being("X")),
            NotCounted(Gender.Being("2")))
        .Reading(
            "'Not stated' has a closing bracket without an opening one, and by its 'or' holds rows of every other group.",
            "The rows that are in no other group: neither an identity of the four nor a gender of the three.",
            "A person has one gender identity; the other groups already say what is read where one of the two fields is missing (decisions.md 20).")
        .From(MonthlyMetadata.V21);

    /// <summary>Gender Identity Same At Birth</summary>
    public static Breakdown V008 { get; } = Breakdown.Partition("V008", "Gender Identity Same At Birth")
        .Group("Same gender at birth", GenderIdentitySameAtBirth.In("Y"), Counted(GenderIdentitySameAtBirth.Being("Y")), NotCounted(GenderIdentitySameAtBirth.Being("N")))
        .Group("Different gender at birth", GenderIdentitySameAtBirth.In("N"), Counted(GenderIdentitySameAtBirth.Being("N")), NotCounted(GenderIdentitySameAtBirth.Being("Y")))
        .Remainder(
            "Not stated/Not known/Invalid",
            Counted(GenderIdentitySameAtBirth.Being("Z")),
            Counted(GenderIdentitySameAtBirth.NotRecorded()),
            NotCounted(GenderIdentitySameAtBirth.Being("Y")),
            NotCounted(GenderIdentitySameAtBirth.Being("N")))
        .From(MonthlyMetadata.V21);

    /// <summary>Gender of data set v2.0: its V007, before a gender identity was recorded.</summary>
    public static Breakdown OfV20 { get; } = Breakdown.Partition("V007", "Gender")
        .Group("Female", Gender.In("2"), Counted(Gender.Being("2")), NotCounted(Gender.Being("1")), NotCounted(Gender.NotRecorded()))
        .Group("Male", Gender.In("1"), Counted(Gender.Being("1")), NotCounted(Gender.Being("2")), NotCounted(Gender.NotRecorded()))
        .Remainder("Not stated/Not known/Invalid", Counted(Gender.Being("9")), Counted(Gender.Being("X")), Counted(Gender.NotRecorded()), NotCounted(Gender.Being("1")), NotCounted(Gender.Being("2")))
        .From(MonthlyMetadata.V20);
}
