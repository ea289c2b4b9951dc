using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>How the measures bound each other. They hold on consistent rows; published months show them.</summary>
public static class Relations
{
    /// <summary>The evidence of a relation that held in every month whose figures could be read, January 2021 to March 2026.</summary>
    public const string EveryPublishedMonth = "63 of 63 published months";

    private const string Months36 = "36 of 36 published months";
    private const string ByConstruction = "by construction";

    /// <summary>The relations of data set v2.1.</summary>
    public static IReadOnlyList<Relation> V21 { get; } =
    [
        new(RelationKind.SumOf, ["M121", "M122", "M047"], "M184", EveryPublishedMonth),
        new(RelationKind.SumOf, ["M024", "M025", "M026", "M027"], "M023", ByConstruction),
        new(RelationKind.SumOf, ["M032", "M033", "M034", "M035"], "M031", ByConstruction),
        new(RelationKind.SumOf, ["M043", "M044"], "M038", ByConstruction),
        new(
            RelationKind.SumOf,
            ["M057", "M058", "M059", "M060", "M061", "M062", "M063", "M066", "M069", "M070", "M071", "M072", "M340", "M341", "M342", "M344"],
            "M056",
            Months36),
        new(RelationKind.SumOf, ["M199", "M200", "M201"], "M076", EveryPublishedMonth),
        new(RelationKind.SumOf, ["M196", "M197", "M198"], "M076", "62 of 63 published months"),
        new(RelationKind.SumOf, ["M073", "M074", "M075", "M076"], "M056", "every published month but eight, which are 1 to 3 off"),
        new(RelationKind.AtMost, ["M185", "M187", "M189"], "M202", "equal in 63 of 63 published months; fewer where a threshold is not supplied"),
        new(RelationKind.Nested, ["M193", "M191"], "M076", ByConstruction),
        new(RelationKind.Nested, ["M204", "M203"], "M076", ByConstruction),
        new(RelationKind.Nested, ["M036", "M037"], "M031", ByConstruction),
        new(RelationKind.Nested, ["M052", "M054"], "M076", ByConstruction),
        new(RelationKind.Nested, ["M039", "M040", "M041", "M042", "M043"], "M038", ByConstruction),
        new(RelationKind.AtMost, ["M083", "M084", "M085", "M086", "M087", "M088"], "M082", Months36),
        new(RelationKind.AtMost, ["M343"], "M108", Months36),
        new(RelationKind.Nested, ["M356", "M358"], "M352", ByConstruction),
        new(RelationKind.Nested, ["M357", "M359"], "M353", ByConstruction),
        new(RelationKind.Nested, ["M360", "M361"], "M355", ByConstruction),
        new(RelationKind.AtMost, ["M179"], "M076", ByConstruction),
        .. EmploymentRelations.All,
    ];
}
