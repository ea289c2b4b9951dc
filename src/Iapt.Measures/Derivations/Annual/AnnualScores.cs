using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids101Wsas;

namespace Iapt.Measures.Derivations;

/// <summary>Which courses the annual report takes the scores of the Work and Social Adjustment Scale of.</summary>
public static class AnnualScores
{
    /// <summary>The last scores of the five items, in the order of the report.</summary>
    internal static ImmutableArray<ScoreField> Items { get; } =
    [
        WASAS_Work_LastScore, WASAS_HomeManagement_LastScore, WASAS_SocialLeisureActivities_LastScore, WASAS_PrivateLeisureActivities_LastScore, WASAS_Relationships_LastScore,
    ];

    /// <summary>At least four of the five items have a last score: one may be missing, whichever it is.</summary>
    public static Derivation WsasTotal { get; } = new(AnnualFields.WASASTOTAL, new Or([.. Items.Select(without => And.Of([.. Items.Where(item => item != without).Select(item => item.IsRecorded)]))]))
    {
        Meaning = "At least four of the five items of the scale have a last score.",
        Evidence = AnnualSources.Construction("WASASTOTAL, additional notes of Count_FinishedCourseTreatmentPairedWSAS"),
        Examples =
        [
            Example.Counted(Paired(Items)),
            .. Items.Select(without => Example.Counted(Paired(Items.Remove(without)))),
            .. Items.SelectMany((without, place) => Items.Skip(place + 1).Select(other => Example.NotCounted(Paired(Items.Remove(without).Remove(other))))),
            Example.NotCounted(Paired([])),
        ],
    };

    private static Cells Paired(ImmutableArray<ScoreField> items) =>
        Cells.Of([.. Items.Select(item => Cells.Of(item.First!.Being("6"), item.Being(items.Contains(item) ? "2" : "")))]);
}
