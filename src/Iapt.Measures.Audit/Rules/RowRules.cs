using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using static Iapt.Measures.Audit.AnnualNames;

namespace Iapt.Measures.Audit;

/// <summary>How the figures of one row bound each other, for each kind of publication.</summary>
/// <param name="Firm">Relations that every published table keeps: one that is broken is a defect.</param>
/// <param name="Told">Relations that published tables are known to break, or that no table here shows: one that is broken is information.</param>
internal sealed record RowRules(IReadOnlyList<Relation> Firm, IReadOnlyList<Relation> Told)
{
    private const string AllRows = "787 of 787 cells of England, 183,539 of 183,539 below";

    private static readonly Relation[] Outcomes =
    [
        new(RelationKind.AtMost, ["M185", "M187", "M189"], "M076", AllRows),
        new(RelationKind.Nested, ["M193", "M191"], "M076", AllRows),
        new(RelationKind.AtMost, ["M193"], "M185", AllRows),
        new(RelationKind.AtMost, ["M179", "M191"], "M076", AllRows),
    ];

    private static readonly RowRules MonthlyRules = new(
        [.. DefinitionSets.V21.Relations.Select(FirmPart).OfType<Relation>(), .. Outcomes],
        [.. DefinitionSets.V21.Relations.Where(relation => !IsFirm(relation))]);

    private static readonly RowRules AnnualRules = new(
        [
            .. Outcomes,
            new(RelationKind.AtMost, [AtCaseness, "M179"], "M076", AllRows),
            new(RelationKind.AtMost, ["M191"], AtCaseness, AllRows),
        ],
        [new(RelationKind.AtMost, ["M076"], "M001", "785 of 787 cells of England: who finished in a year need not have been referred in it")]);

    private static readonly RowRules CourseRules = new([.. Outcomes, new(RelationKind.AtMost, ["M076"], TotalFinishing, "1,267 of 1,267 rows of England")], []);

    /// <summary>Nothing but the percentages.</summary>
    public static RowRules None { get; } = new([], []);

    /// <summary>The rules of a kind of publication.</summary>
    /// <param name="series">The kind.</param>
    public static RowRules Of(FigureSeries series) => series switch
    {
        FigureSeries.Monthly => MonthlyRules,
        FigureSeries.Annual => AnnualRules,
        FigureSeries.Proms => CourseRules,

        // Relations hold on consistent rows: what is computed from an extract need not be one, and is no publication.
        _ => None,
    };

    /// <summary>Whether the months that were read show a relation in full: a sum must have held in every month, a bound must have been printed.</summary>
    private static bool IsFirm(Relation relation) => string.Equals(relation.Evidence, Relations.EveryPublishedMonth, StringComparison.Ordinal)
        || (relation.Kind != RelationKind.SumOf && DefinitionSets.V20.Relations.Contains(relation));

    // A sum that fell short in some month still never exceeded its whole.
    private static Relation? FirmPart(Relation relation) => IsFirm(relation)
        ? relation
        : DefinitionSets.V20.Relations.Contains(relation) ? relation with { Kind = RelationKind.AtMost } : null;
}
