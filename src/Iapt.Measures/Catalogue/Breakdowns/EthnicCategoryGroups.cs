using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.PersonFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdowns by ethnic category.</summary>
public static class EthnicCategoryGroups
{
    private const string Asian = "Asian or Asian British";
    private const string Black = "Black or Black British";
    private const string Mixed = "Mixed";
    private const string Other = "Other Ethnic Groups";
    private const string White = "White";

    private static readonly string[] NotWhiteBritish = ["B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S"];
    private static readonly Cells NotStated = EthnicCategory.Being("Z");

    /// <summary>BME Group</summary>
    public static Breakdown V002 { get; } = Breakdown.Partition("V002", "BME Group")
        .Group(
            "BME",
            EthnicCategory.In(NotWhiteBritish),
            [.. NotWhiteBritish.Select(code => Counted(Of(code))), NotCounted(Of("A")), NotCounted(NotStated)])
        .Group("White British", EthnicCategory.In("A"), Counted(Of("A")), NotCounted(Of("B")), NotCounted(EthnicCategory.NotRecorded()))
        .Remainder("Not stated/Not known/Invalid", Counted(NotStated), Counted(Of("99")), Counted(EthnicCategory.NotRecorded()), NotCounted(Of("A")), NotCounted(Of("S")))
        .From(MonthlyMetadata.V21);

    /// <summary>Ethnic Group</summary>
    public static Breakdown V005 { get; } = Each(
            Breakdown.Partition("V005", "Ethnic Group"),
            (Asian, "Bangladeshi", "K"),
            (Asian, "Indian", "H"),
            (Asian, "Pakistani", "J"),
            (Asian, "Any other Asian background", "L"),
            (Black, "African", "N"),
            (Black, "Caribbean", "M"),
            (Black, "Any other Black background", "P"),
            (Mixed, "White and Asian", "F"),
            (Mixed, "White and Black African", "E"),
            (Mixed, "White and Black Caribbean", "D"),
            (Mixed, "Any other mixed background", "G"),
            (Other, "Chinese", "R"),
            (Other, "Any other ethnic group", "S"),
            (White, "British", "A"),
            (White, "Irish", "B"),
            (White, "Any other White background", "C"))
        .Remainder("Not stated/Not known/Invalid", Counted(NotStated), Counted(Of("99")), Counted(EthnicCategory.NotRecorded()), NotCounted(Of("A")), NotCounted(Of("S")))
        .From(MonthlyMetadata.V21);

    private static Cells Of(string code) => EthnicCategory.Being(code);

    private static Breakdown Each(Breakdown before, params (string A, string B, string Code)[] groups) =>
        groups.Aggregate(before, (so, group) => so.Group(
            group.A, group.B, EthnicCategory.In(group.Code), Counted(Of(group.Code)), NotCounted(Of(groups.First(other => other != group).Code)), NotCounted(NotStated)));
}
