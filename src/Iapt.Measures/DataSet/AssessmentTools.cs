using System.Collections.Frozen;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Wsas;

namespace Iapt.Measures.DataSet;

/// <summary>The assessment tools that figures rest on, with their codes (<c>domain.md</c> 1.1, <c>decisions.md</c> 18).</summary>
public static class AssessmentTools
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AssessmentTool> All { get; } =
    [
        new("720433000", PHQ9_FirstScore, PHQ9_LastScore),
        new("445455005", GAD_FirstScore, GAD_LastScore),
        new("473354003", AgoraAlone_FirstScore, AgoraAlone_LastScore) { IsProvisional = true, NamePart = "ALONE" },
        new("445552006", SocialPhobia_FirstScore, SocialPhobia_LastScore),
        new("450326007", PanicDisorder_FirstScore, PanicDisorder_LastScore),
        new("450324005", OCD_FirstScore, OCD_LastScore),
        new("491581000000104", PTSD_FirstScore, PTSD_LastScore),
        new("446793008", AnxietyInventory_FirstScore, AnxietyInventory_LastScore),
        new("1128221000000100", BIQ_FirstScore, BIQ_LastScore),
        new("960321000000103", CFS_FirstScore, CFS_LastScore) { IsProvisional = true, NamePart = "FATIGUE" },
        new("1083671000000108", IBS_FirstScore, IBS_LastScore),
        new("1065441000000103", PHQ15_FirstScore, PHQ15_LastScore),
        new("932581000000100", WASAS_HomeManagement_FirstScore, WASAS_HomeManagement_LastScore),
        new("932591000000103", WASAS_PrivateLeisureActivities_FirstScore, WASAS_PrivateLeisureActivities_LastScore),
        new("932601000000109", WASAS_Relationships_FirstScore, WASAS_Relationships_LastScore),
        new("932611000000106", WASAS_SocialLeisureActivities_FirstScore, WASAS_SocialLeisureActivities_LastScore),
        new("932621000000100", WASAS_Work_FirstScore, WASAS_Work_LastScore),
    ];

    private static readonly FrozenDictionary<string, AssessmentTool> ByCode = All.ToFrozenDictionary(tool => tool.Code, StringComparer.Ordinal);

    /// <summary>The tool of a code; null for one that no figure rests on.</summary>
    /// <param name="code">The code, normalised.</param>
    public static AssessmentTool? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The codes that say the tool whatever name stands beside them.</summary>
    internal static ImmutableArray<string> CertainCodes { get; } = [.. All.Where(tool => !tool.IsProvisional).Select(tool => tool.Code)];

    /// <summary>The tool that a row stands for: that of a certain code, else that of the name, without a name that of the code; null for one that no figure rests on.</summary>
    internal static AssessmentTool? Of(string? code, string? name)
    {
        var byCode = code is null ? null : Find(code);
        return name is null || byCode is { IsProvisional: false }
            ? byCode
            : All.FirstOrDefault(tool => tool.NamePart is { } part && name.Contains(part, StringComparison.OrdinalIgnoreCase));
    }
}
