using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdowns by the age at the end of the reporting period.</summary>
public static class AgeGroups
{
    /// <summary>Age Group</summary>
    public static Breakdown V001 { get; } = Breakdown.Partition("V001", "Age Group")
        .Group("Under 18", Below(18), Counted(Aged("0")), Counted(Aged("17")), NotCounted(Aged("18")))
        .Group("18 to 25", Between(18, 25), Counted(Aged("18")), Counted(Aged("25")), NotCounted(Aged("17")), NotCounted(Aged("26")))
        .Group("26 to 64", Between(26, 64), Counted(Aged("26")), Counted(Aged("64")), NotCounted(Aged("25")), NotCounted(Aged("65")))
        .Group("65 to 74", Between(65, 74), Counted(Aged("65")), Counted(Aged("74")), NotCounted(Aged("64")), NotCounted(Aged("75")))
        .Group("75 to 89", Between(75, 89), Counted(Aged("75")), Counted(Aged("89")), NotCounted(Aged("74")), NotCounted(Aged("90")))
        .Group("90 and over", Age_RP_EndDate.AtLeast(90), Counted(Aged("90")), Counted(Aged("104")), NotCounted(Aged("89")))
        .Remainder("Not stated/Not known/Invalid", Counted(Age_RP_EndDate.NotRecorded()), NotCounted(Aged("0")), NotCounted(Aged("90")))
        .Reading("75 to 89 is printed as 'between 75 to 89'.", "75 to 89 years, both included.", "A slip for 'and'; the groups beside it leave exactly these years.")
        .From(MonthlyMetadata.V21);

    /// <summary>Age Group of data set v1.5, by the labels of its annual tables.</summary>
    public static Breakdown OfV15 { get; } = Breakdown.Partition("V001", "Age Group")
        .Group("Under 16", Below(16), Counted(Aged("0")), Counted(Aged("15")), NotCounted(Aged("16")))
        .Group("16 to 17", Between(16, 17), Counted(Aged("16")), Counted(Aged("17")), NotCounted(Aged("15")), NotCounted(Aged("18")))
        .Group("18 to 35", Between(18, 35), Counted(Aged("18")), Counted(Aged("35")), NotCounted(Aged("17")), NotCounted(Aged("36")))
        .Group("36 to 64", Between(36, 64), Counted(Aged("36")), Counted(Aged("64")), NotCounted(Aged("35")), NotCounted(Aged("65")))
        .Group("65 and over", Age_RP_EndDate.AtLeast(65), Counted(Aged("65")), Counted(Aged("104")), NotCounted(Aged("64")))
        .Remainder("Not stated/Not known/Invalid", Counted(Age_RP_EndDate.NotRecorded()), NotCounted(Aged("0")), NotCounted(Aged("65")))
        .Provisional("The labels are those of the annual tables of 2017-18 to 2020-21, which print no group for an age that is not recorded; the day of the age is inferred from data set v2.1.")
        .From(MonthlyMetadata.AnnualTablesOfV15);

    /// <summary>Working Age</summary>
    public static Breakdown V015 { get; } = Breakdown.Partition("V015", "Working Age")
        .Group("Under 18", Below(18), Counted(Aged("0")), Counted(Aged("17")), NotCounted(Aged("18")))
        .Group("18 to 64", Between(18, 64), Counted(Aged("18")), Counted(Aged("64")), NotCounted(Aged("17")), NotCounted(Aged("65")))
        .Group("65 and over", Age_RP_EndDate.AtLeast(65), Counted(Aged("65")), Counted(Aged("104")), NotCounted(Aged("64")))
        .Remainder("Not stated/Not known/Invalid", Counted(Age_RP_EndDate.NotRecorded()), NotCounted(Aged("0")), NotCounted(Aged("65")))
        .From(MonthlyMetadata.V21);

    internal static Predicate Below(int years) => new Compare(Age_RP_EndDate.Value, Comparison.Below, Constant.Count(years));

    internal static Cells Aged(string years) => Age_RP_EndDate.Being(years);

    private static InRange Between(int low, int high) => new InRange(Age_RP_EndDate.Value, Constant.Count(low), Constant.Count(high));
}
