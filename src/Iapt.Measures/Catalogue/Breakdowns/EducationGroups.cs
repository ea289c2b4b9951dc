using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.Catalogue.AgeGroups;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdown by educational establishment and age.</summary>
public static class EducationGroups
{
    /// <summary>Education</summary>
    public static Breakdown V004 { get; } = ByAge(ByAge(ByAge(ByAge(Breakdown.Partition("V004", "Education"), "College", "2"), "University", "3"), "Educational establishment not listed", "4"), "Other", "1", "8")
        .Remainder(
            "Other",
            "Not stated/Not known/Invalid",
            Counted(Aged("20"), EduEstabTypeIAPT.NotRecorded()),
            Counted(Aged("20"), EduEstabTypeIAPT.Being("9")),
            Counted(Age_RP_EndDate.NotRecorded()),
            NotCounted(Aged("20"), EduEstabTypeIAPT.Being("1")),
            NotCounted(EduEstabTypeIAPT.Being("2")))
        .From(MonthlyMetadata.V21);

    private static Breakdown ByAge(Breakdown before, string name, params string[] codes)
    {
        var attends = EduEstabTypeIAPT.In(codes);
        var (here, last) = (EduEstabTypeIAPT.Being(codes[0]), EduEstabTypeIAPT.Being(codes[^1]));
        var elsewhere = EduEstabTypeIAPT.Being("7");
        return before
            .Group(name, $"{name} and 25 and under", attends & Below(26), Counted(here, Aged("25")), Counted(last, Aged("0")), NotCounted(here, Aged("26")), NotCounted(elsewhere, Aged("25")))
            .Group(name, $"{name} and Over 25", attends & Age_RP_EndDate.MoreThan(25), Counted(here, Aged("26")), Counted(last, Aged("90")), NotCounted(here, Aged("25")), NotCounted(elsewhere, Aged("26")))
            .Group(name, $"{name} and Age Not Recorded", attends & Age_RP_EndDate.IsNull, Counted(here), Counted(last), NotCounted(here, Aged("25")), NotCounted(elsewhere));
    }
}
